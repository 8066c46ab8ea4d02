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
    const { code, output } = await runQuietly(lineOf(benchmark, scratch), usageFile);
    const wallMs = performance.now() - started;
    if (code !== 0) throw new Failure(`“${benchmark.title}”没有成功，退出码 ${code}：\n${output.trim()}`);
    return { wallMs, ...readUsage(usageFile) };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** What Node is given: the command line with a watch over what its processes use, or a script that takes its own time. */
function lineOf(
  { typed, script }: Benchmark,
  scratch: string,
): { line: readonly string[]; watched: boolean } {
  if (script !== undefined) return { line: [path.join(import.meta.dirname, script)], watched: false };
  const door = path.join(PROJECT_ROOT, 'scripts', 'jianbao.ts');
  return { line: [door, ...(typed?.(scratch) ?? [])], watched: true };
}

function runQuietly(
  { line, watched }: ReturnType<typeof lineOf>,
  usageFile: string,
): Promise<{ code: number; output: string }> {
  const preload = new URL('./record-usage.mjs', import.meta.url).href;
  return runChild(process.execPath, line, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      ...(watched ? { NODE_OPTIONS: `--import=${preload}` } : {}),
      JIANBAO_USAGE_FILE: usageFile,
    },
  });
}

/** What the processes used, all together; a script that took its own time says what that was. */
function readUsage(file: string): { processorMs: number; peakKiB: number; wallMs?: number } {
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  const used: { processorMs: number; peakKiB: number; wallMs?: number }[] = lines.map((line) =>
    JSON.parse(line),
  );
  const [{ wallMs } = {}] = used;
  return {
    processorMs: used.reduce((sum, each) => sum + each.processorMs, 0),
    peakKiB: Math.max(...used.map((each) => each.peakKiB)),
    ...(wallMs === undefined ? {} : { wallMs }),
  };
}
