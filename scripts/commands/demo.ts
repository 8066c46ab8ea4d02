import path from 'node:path';
import { command } from '../command.ts';
import { contentFolder } from '../content-root.ts';
import type { Demo } from '../demo/compose-demo.ts';
import { Failure } from '../failure.ts';
import { PROJECT_ROOT } from '../project-root.ts';

/** The size that is made where nothing else is said. */
const USUAL = { projects: '600', months: '18', seed: '1' } as const;

/** `npm run demo`: an invented province that lives month by month, checked, built and served. */
export default command({
  name: 'demo',
  summary: '生成虚构的示例省，检查、构建并在本机打开',
  usage:
    'npm run demo\nnpm run demo -- --projects 60 --months 6 --seed 2\nnpm run demo -- --out /tmp/shili --no-serve',
  options: {
    projects: { type: 'string', value: '个数', default: USUAL.projects, summary: '多少个项目' },
    months: { type: 'string', value: '月数', default: USUAL.months, summary: '从2024年1月起过多少个月' },
    seed: { type: 'string', value: '整数', default: USUAL.seed, summary: '种子：相同的种子生成相同的内容' },
    out: { type: 'string', value: '目录', summary: '写到哪个目录，默认是本项目的 .demo；不会写进 content/' },
    'no-serve': { type: 'boolean', summary: '构建完就结束，不打开服务' },
  },
  async run({ options }) {
    const size = {
      projects: numberOf('projects', options.projects, 20, 20_000),
      months: numberOf('months', options.months, 1, 120),
      seed: String(numberOf('seed', options.seed, 0, 999_999_999)),
    };
    const out = options.out === undefined ? path.join(PROJECT_ROOT, '.demo') : contentFolder(options.out);
    const { refuseFolder, writeDemo } = await import('../demo/write-demo.ts');
    refuseFolder(out);
    const { composeDemo } = await import('../demo/compose-demo.ts');
    const started = performance.now();
    const demo = composeDemo(size);
    writeDemo(out, demo);
    const { freezeDemo } = await import('../demo/freeze-demo.ts');
    const frozen = await freezeDemo(out, size.seed);
    console.log(`${told(demo)}，冻结 ${frozen} 期（用时 ${secondsSince(started)} 秒）：${shown(out)}`);
    const building = performance.now();
    const { buildSite } = await import('../site/build-site.ts');
    const built = await buildSite({ root: out, out: path.join(out, 'dist') });
    const size_ = (built.bytes / 1e6).toFixed(1);
    console.log(
      `内容没有问题，建成 ${built.pages} 页（${size_} MB，用时 ${secondsSince(building)} 秒）：${shown(built.out)}`,
    );
    if (options['no-serve']) return 0;
    await serve(built.out, built.base);
    return 0;
  },
});

/** What was generated, in one line. */
function told({ province, returns, planted, corrected }: Demo): string {
  const { cities, contestants, projects, window, seed } = province;
  return `已生成示例省（种子 ${seed}）：${cities.length} 个城市、${contestants.length} 个参赛地区、${projects.length} 个项目、${window.months.length} 个月，${returns.length} 份报送、${corrected.length} 份修订，有意写错 ${planted.length} 处`;
}

function numberOf(name: keyof typeof USUAL, text: string, least: number, most: number): number {
  const number = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (number >= least && number <= most) return number;
  throw new Failure(
    `“${text}”不能用作 --${name}。\n改法：写 ${least} 到 ${most} 之间的整数，例如  npm run demo -- --${name} ${USUAL[name]}`,
  );
}

const secondsSince = (start: number): string => ((performance.now() - start) / 1000).toFixed(1);

/** A folder as the user would type it: from the project, where it lies within. */
function shown(folder: string): string {
  const relative = path.relative(PROJECT_ROOT, folder);
  return relative.startsWith('..') || path.isAbsolute(relative) ? folder : `${relative}/`;
}

/** The port where nothing else listens. */
const USUAL_PORT = 4321;

/** Serves the demo until it is stopped. */
async function serve(folder: string, base: string): Promise<void> {
  const { isFree, serveSite } = await import('../site/serve-site.ts');
  const { server, address } = await serveSite(folder, base, (await isFree(USUAL_PORT)) ? USUAL_PORT : 0);
  console.log(`\n示例网站已打开：${address}\n按 Ctrl+C 结束。`);
  await new Promise((resolve) => server.once('close', resolve));
}
