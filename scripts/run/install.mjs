import { existsSync } from 'node:fs';
import path from 'node:path';
import { explainInstallFailure } from './explain-install-failure.mjs';
import { writeRecord } from './lock.mjs';
import { runChild } from './run-child.mjs';

/** Installs exactly what package-lock.json pins, quietly; says so before and after, and whether it went well. */
export async function install(root) {
  const started = Date.now();
  console.error('正在安装依赖（按 package-lock.json，通常不到一分钟，网络慢时要几分钟）……');
  const [program, args] = npmCommand();
  const result = await runChild(program, [...args, 'ci', ...INSTALL_OPTIONS], {
    cwd: root,
    shell: program === 'npm' && process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (result.code !== 0) {
    console.error(explainInstallFailure(result));
    return false;
  }
  writeRecord(root);
  console.error(`依赖已装好，用时 ${Math.round((Date.now() - started) / 1000)} 秒。`);
  return true;
}

/** Everything is wanted, whatever NODE_ENV says; no package runs a script of its own; a dead network is told in seconds. */
const INSTALL_OPTIONS = [
  '--include=dev',
  '--include=optional',
  '--ignore-scripts',
  '--no-audit',
  '--no-fund',
  '--no-progress',
  '--fetch-retry-mintimeout=2000',
  '--fetch-retry-maxtimeout=8000',
  '--loglevel=error',
];

/** The npm that started this script, or else the one on PATH. */
function npmCommand() {
  const script = process.env.npm_execpath || '';
  const isNpm = /^npm(-cli)?\.c?js$/.test(path.basename(script)) && existsSync(script);
  return isNpm ? [process.execPath, [script]] : ['npm', []];
}
