import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { Failure } from '../failure.ts';
import { PROJECT_ROOT } from '../project-root.ts';
import { runChild } from '../run/run-child.mjs';
import type { Benchmark } from './benchmarks.ts';

/** What one run cost: wall and processor time in milliseconds, all its processes together; the largest one's memory in KiB. */
export interface Measurement {
  readonly wallMs: number;
  readonly processorMs: number;
  readonly peakKiB: number;
}

/** Runs a benchmark once, in silence; fails with what it printed when it did not end well. */
export async function measure(benchmark: Benchmark): Promise<Measurement> {
  const scratch = mkdtempSync(path.join(tmpdir(), 'jianbao-bench-'));
  const usageFile = path.join(scratch, 'usage.jsonl');
  try {
    const started = performance.now();
    const { code, output } = await runQuietly(benchmark.typed(scratch), usageFile);
    const wallMs = performance.now() - started;
    if (code !== 0) throw new Failure(`“${benchmark.title}”没有成功，退出码 ${code}：\n${output.trim()}`);
    return { wallMs, ...readUsage(usageFile) };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function runQuietly(typed: readonly string[], usageFile: string): Promise<{ code: number; output: string }> {
  const door = path.join(PROJECT_ROOT, 'scripts', 'jianbao.ts');
  const preload = new URL('./record-usage.mjs', import.meta.url).href;
  return runChild(process.execPath, [door, ...typed], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_OPTIONS: `--import=${preload}`, JIANBAO_USAGE_FILE: usageFile },
  });
}

function readUsage(file: string): { processorMs: number; peakKiB: number } {
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  const used: { processorMs: number; peakKiB: number }[] = lines.map((line) => JSON.parse(line));
  return {
    processorMs: used.reduce((sum, each) => sum + each.processorMs, 0),
    peakKiB: Math.max(...used.map((each) => each.peakKiB)),
  };
}
