/** One thing whose time is taken: a command of the command line, run in a process of its own. */
export interface Benchmark {
  readonly name: string;
  readonly title: string;
  /** What is typed; `scratch` is an empty folder made for this run and removed after it. */
  typed(scratch: string): readonly string[];
}

/** What `npm run bench` measures, in order; a new measurement is one more entry here. */
export const BENCHMARKS: readonly Benchmark[] = [
  { name: 'check', title: '核对记录', typed: () => ['check'] },
  { name: 'build', title: '生成网站', typed: (scratch) => ['build', '--out', `${scratch}/dist`] },
];
