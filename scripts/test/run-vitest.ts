import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runTool } from '../run-tool.ts';
import { type Counts, deriveCounts, type VitestReport } from './counts.ts';

/** Runs vitest once with its usual report on the terminal and answers the counts of its JSON report. */
export async function runVitest(args: readonly string[]): Promise<Counts> {
  const folder = mkdtempSync(path.join(tmpdir(), 'jianbao-test-'));
  const file = path.join(folder, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  try {
    const config = ['--config', 'tests/vitest.config.ts', '--root', '.'];
    const exitCode = await runTool('vitest', 'vitest', ['run', ...config, ...reporters, ...args]);
    return deriveCounts(readReport(file), exitCode);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readReport(file: string): VitestReport | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
