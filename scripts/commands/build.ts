import path from 'node:path';
import { parseDate } from '../../src/reading/parse-date.ts';
import { command } from '../command.ts';
import { contentFolder, ROOT_OPTION } from '../content-root.ts';
import { Failure } from '../failure.ts';
import { PROJECT_ROOT } from '../project-root.ts';

/** `npm run build`: checks the content and builds the site into `dist/`. */
export default command({
  name: 'build',
  summary: '检查内容，构建网站到 dist/',
  usage:
    'npm run build\nnpm run build -- --as-of 2022-06 --out dist-2022-06\nnpm run build -- --base /zt/xmjb/ --out dist',
  options: {
    root: ROOT_OPTION,
    out: { type: 'string', value: '目录', default: 'dist', summary: '构建到哪个目录' },
    'as-of': { type: 'string', value: '日期', summary: '按这一天已经知道的内容构建，例如 2022-06' },
    base: { type: 'string', value: '路径', summary: '网站放在域名下的哪个路径，默认按 site.yaml' },
  },
  async run({ options }) {
    const { buildSite } = await import('../site/build-site.ts');
    const started = performance.now();
    const out = path.resolve(PROJECT_ROOT, options.out);
    const built = await buildSite({
      root: contentFolder(options.root),
      out,
      base: options.base,
      asOf: dayOf(options['as-of']),
    });
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    const size = (built.bytes / 1e6).toFixed(1);
    console.log(
      `建成 ${built.pages} 页（${size} MB，用时 ${seconds} 秒）：${path.relative(PROJECT_ROOT, out) || '.'}/`,
    );
    return 0;
  },
});

/** The last day that a written date may mean. */
function dayOf(written: string | undefined): string | undefined {
  if (written === undefined) return undefined;
  const end = parseDate(written)?.end;
  if (end) return end;
  throw new Failure(`“${written}”不是能认出的日期。\n改法：写成 2022-06、2022-06-30 或 2022。`);
}
