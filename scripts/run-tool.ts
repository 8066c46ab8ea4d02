import type { StdioOptions } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { PROJECT_ROOT } from './project-root.ts';
import { runChild } from './run/run-child.mjs';

/** Runs a tool of an installed package on this Node.js, its output streaming to the terminal; answers its exit code. */
export async function runTool(packageName: string, tool: string, args: readonly string[]): Promise<number> {
  return (await run(packageName, tool, args, 'inherit')).code;
}

/** The same for tools that run side by side: what it printed is kept, so that the words of two do not mix. */
export const runToolAside = (
  packageName: string,
  tool: string,
  args: readonly string[],
): Promise<{ code: number; output: string }> => run(packageName, tool, args, ['ignore', 'pipe', 'pipe']);

async function run(packageName: string, tool: string, args: readonly string[], stdio: StdioOptions) {
  const options = { cwd: PROJECT_ROOT, stdio };
  const { error, ...ended } = await runChild(
    process.execPath,
    [toolPath(packageName, tool), ...args],
    options,
  );
  if (error !== undefined) throw error;
  return ended;
}

function toolPath(packageName: string, tool: string): string {
  const manifest = path.join(PROJECT_ROOT, 'node_modules', packageName, 'package.json');
  const { bin }: { bin: string | Record<string, string> } = JSON.parse(readFileSync(manifest, 'utf8'));
  const relative = typeof bin === 'string' ? bin : bin[tool];
  if (relative === undefined) throw new Error(`${packageName} has no tool named ${tool}`);
  return path.join(path.dirname(manifest), relative);
}
