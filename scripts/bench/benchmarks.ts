/** One thing whose time is taken. */
export interface Benchmark {
  readonly name: string;
  readonly title: string;
  /** A command, run in a process of its own: what is typed; `scratch` is an empty folder made for this run and removed after it. */
  readonly typed?: (scratch: string) => readonly string[];
  /** A script beside this file, run in a process of its own, that takes the time of a part of itself. */
  readonly script?: string;
}

/** What `npm run bench` measures, in order; a new measurement is one more entry here. */
export const BENCHMARKS: readonly Benchmark[] = [
  { name: 'check', title: '核对记录', typed: () => ['check'] },
  { name: 'build', title: '生成网站', typed: (scratch) => ['build', '--out', `${scratch}/dist`] },
  { name: 'pdf', title: '排一期简报的 PDF（已预热）', script: 'warm-pdf.ts' },
];
