import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
const COPIED = [
  'scripts',
  'src',
  'public',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/** What a command printed, and how it ended. */
export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A copy of the project in a temporary folder, on the packages of the project itself, and with content of its own. */
export interface ProjectCopy {
  readonly root: string;
  /** Runs `node scripts/run.mjs …` in the copy, to its end. */
  run(...args: string[]): Promise<Ran>;
  remove(): void;
}

/** Copies the project; `content` is the folder whose content/ it gets. */
export function copyProject(content: string): ProjectCopy {
  const root = mkdtempSync(path.join(tmpdir(), 'jianbao-copy-'));
  for (const name of COPIED) cpSync(path.join(PROJECT, name), path.join(root, name), { recursive: true });
  cpSync(path.join(content, 'content'), path.join(root, 'content'), { recursive: true });
  mkdirSync(path.join(root, 'tests'));
  symlinkSync(path.join(PROJECT, 'node_modules'), path.join(root, 'node_modules'), 'junction');
  return {
    root,
    run: (...args) => run(root, args),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

function run(root: string, args: readonly string[]): Promise<Ran> {
  const env: NodeJS.ProcessEnv = { ...process.env, INIT_CWD: root, NO_COLOR: '1' };
  for (const name of ['JIANBAO_ROOT', 'JIANBAO_BASE', 'JIANBAO_AS_OF', 'FORCE_COLOR', 'NODE_ENV', 'VITEST'])
    delete env[name];
  const child = spawn(process.execPath, [path.join(root, 'scripts/run.mjs'), ...args], { cwd: root, env });
  const [out, err]: [Buffer[], Buffer[]] = [[], []];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) =>
      resolve({ code, out: Buffer.concat(out).toString('utf8'), err: Buffer.concat(err).toString('utf8') }),
    );
  });
}
