import { BENCHMARKS } from '../bench/benchmarks.ts';
import { drawMeasurements } from '../bench/draw-measurements.ts';
import { type Measurement, measure } from '../bench/measure.ts';
import { command } from '../command.ts';
import { Failure } from '../failure.ts';

const NAMES = BENCHMARKS.map(({ name }) => name).join('、');

/** `npm run bench`: how long the commands take on the content at hand. */
export default command({
  name: 'bench',
  summary: '量一量核对和生成各要多少时间',
  usage: `npm run bench\nnpm run bench -- --runs 10 build\n可量的有：${NAMES}`,
  group: '开发',
  takes: '<要量的名称>',
  options: {
    runs: { type: 'string', value: '次数', default: '5', summary: '每项跑几次' },
  },
  async run({ options, words }) {
    const runs = Number(options.runs);
    if (!Number.isInteger(runs) || runs < 1) throw new Failure('--runs 后面要写一个正整数，例如 --runs 5。');
    const unknown = words.find((word) => !BENCHMARKS.some(({ name }) => name === word));
    if (unknown !== undefined) throw new Failure(`没有名为“${unknown}”的测量项。可量的有：${NAMES}。`);
    const rows = [];
    for (const benchmark of BENCHMARKS) {
      if (words.length > 0 && !words.includes(benchmark.name)) continue;
      console.error(`${benchmark.title}：跑 ${runs} 次……`);
      const measurements: Measurement[] = [];
      for (let run = 0; run < runs; run += 1) measurements.push(await measure(benchmark));
      rows.push({ title: benchmark.title, measurements });
    }
    console.log(drawMeasurements(rows));
    return 0;
  },
});
