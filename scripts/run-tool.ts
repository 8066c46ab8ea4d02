import { readFileSync } from 'node:fs';
import path from 'node:path';
import { PROJECT_ROOT } from './project-root.ts';
import { runChild } from './run/run-child.mjs';

/** Runs a tool of an installed package on this Node.js, its output streaming to the terminal; answers its exit code. */
export async function runTool(packageName: string, tool: string, args: readonly string[]): Promise<number> {
  const options = { cwd: PROJECT_ROOT, stdio: 'inherit' } as const;
  const { code, error } = await runChild(process.execPath, [toolPath(packageName, tool), ...args], options);
  if (error !== undefined) throw error;
  return code;
}

function toolPath(packageName: string, tool: string): string {
  const manifest = path.join(PROJECT_ROOT, 'node_modules', packageName, 'package.json');
  const { bin }: { bin: string | Record<string, string> } = JSON.parse(readFileSync(manifest, 'utf8'));
  const relative = typeof bin === 'string' ? bin : bin[tool];
  if (relative === undefined) throw new Error(`${packageName} has no tool named ${tool}`);
  return path.join(path.dirname(manifest), relative);
}
