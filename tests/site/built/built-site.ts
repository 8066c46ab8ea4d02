import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { inject } from 'vitest';
import { PROJECT_ROOT } from '../../../scripts/project-root.ts';
import { BASES, type Build } from './bases.ts';

/** A site as it lies on the disk. */
export interface BuiltSite {
  readonly folder: string;
  readonly base: string;
  /** Every file by its path from the folder, forward slashes, in alphabetical order. */
  readonly files: readonly string[];
}

const SCRIPT = fileURLToPath(new URL('./build-bases.ts', import.meta.url));

/** The site of the repository, built from its real content; the first test of a run to ask builds it for all. */
export async function builtSite(build: Build): Promise<BuiltSite> {
  const folder = path.join(await builtFolder(inject('siteFolder')), build);
  return siteIn(folder, BASES.find(({ name }) => name === build)?.base ?? '/');
}

/** A site in a folder, built for a base. */
export function siteIn(folder: string, base: string): BuiltSite {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((file) => file.split(path.sep).join('/'))
    .sort();
  return { folder, base, files };
}

/** Reads a file of a site as text. */
export const readText = (site: BuiltSite, file: string): string =>
  readFileSync(path.join(site.folder, file), 'utf8');

/** Making the lock is the one step that only one process can do; the others wait for what it makes. */
async function builtFolder(run: string): Promise<string> {
  const done = path.join(run, 'sites');
  const failed = path.join(run, 'failed.txt');
  if (takes(path.join(run, 'lock'))) {
    try {
      const aside = path.join(run, 'sites.next');
      await promisify(execFile)(process.execPath, [SCRIPT, aside], {
        cwd: PROJECT_ROOT,
        env: ownEnvironment(),
      });
      renameSync(aside, done);
    } catch (error) {
      writeFileSync(failed, String((error as { stderr?: string }).stderr || error));
    }
  }
  while (!existsSync(done)) {
    if (existsSync(failed)) throw new Error(readFileSync(failed, 'utf8'));
    await wait(50);
  }
  return done;
}

function takes(lock: string): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    return false;
  }
}

/** A build of its own knows nothing of the test run around it. */
export function ownEnvironment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(
    ([name]) => !/^(VITEST|VITE_|JIANBAO_|NODE_ENV|DEV$|PROD$|MODE$|SSR$|BASE_URL$|TEST$)/.test(name),
  );
  return Object.fromEntries(own);
}
