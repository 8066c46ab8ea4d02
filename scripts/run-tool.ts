import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { PROJECT_ROOT } from './project-root.ts';

/** Runs a tool of an installed package on this Node.js, its output streaming to the terminal; answers its exit code. */
export function runTool(packageName: string, tool: string, args: readonly string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [toolPath(packageName, tool), ...args], {
      cwd: PROJECT_ROOT,
      stdio: 'inherit',
    });
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
}

function toolPath(packageName: string, tool: string): string {
  const manifest = path.join(PROJECT_ROOT, 'node_modules', packageName, 'package.json');
  const { bin }: { bin: string | Record<string, string> } = JSON.parse(readFileSync(manifest, 'utf8'));
  const relative = typeof bin === 'string' ? bin : bin[tool];
  if (relative === undefined) throw new Error(`${packageName} has no tool named ${tool}`);
  return path.join(path.dirname(manifest), relative);
}
