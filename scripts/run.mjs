// The first script that npm runs, on whatever Node.js the machine has: no dependency, no TypeScript, no new syntax.
// It installs what the lock file pins, chooses a Node.js that is new enough, and hands over to scripts/jianbao.ts.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { explainOldNode, findNode } from './run/find-node.mjs';
import { install } from './run/install.mjs';
import { isInstalled } from './run/lock.mjs';
import { runChild } from './run/run-child.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** Installs if need be, then runs the command line with the arguments given; the exit code is the command's. */
async function main(args) {
  if (!isInstalled(root) && !(await install(root))) return 1;
  const node = findNode(root);
  if (node === undefined) {
    console.error(explainOldNode());
    return 1;
  }
  const door = path.join(root, 'scripts', 'jianbao.ts');
  const result = await runChild(node, ['--disable-warning=ExperimentalWarning', door, ...args], {
    stdio: 'inherit',
    env: environment(),
  });
  if (result.error !== undefined)
    console.error(`无法启动 ${node}：${result.error.message}\n${explainOldNode()}`);
  return result.code;
}

/** The environment of the command: the project's own tools first on PATH, and no usage data sent to anybody. */
function environment() {
  const pathKey = Object.keys(process.env).find((key) => key.toUpperCase() === 'PATH') || 'PATH';
  const tools = path.join(root, 'node_modules', '.bin');
  return {
    ...process.env,
    ASTRO_TELEMETRY_DISABLED: '1',
    [pathKey]: [tools, process.env[pathKey]].filter(Boolean).join(path.delimiter),
  };
}

main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
