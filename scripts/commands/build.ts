import path from 'node:path';
import { command } from '../command.ts';
import { contentFolder, ROOT_OPTION } from '../content-root.ts';
import { PROJECT_ROOT } from '../project-root.ts';

/** `npm run build`: checks the content and builds the site into `dist/`. */
export default command({
  name: 'build',
  summary: '检查内容，构建网站到 dist/',
  usage: 'npm run build\nnpm run build -- --base /zt/xmjb/ --out dist',
  options: {
    root: ROOT_OPTION,
    out: { type: 'string', value: '目录', default: 'dist', summary: '构建到哪个目录' },
    base: { type: 'string', value: '路径', summary: '网站放在域名下的哪个路径，默认按 site.yaml' },
  },
  async run({ options }) {
    const { buildSite } = await import('../site/build-site.ts');
    const started = performance.now();
    const out = path.resolve(PROJECT_ROOT, options.out);
    const built = await buildSite({ root: contentFolder(options.root), out, base: options.base });
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    const size = (built.bytes / 1e6).toFixed(1);
    console.log(
      `建成 ${built.pages} 页（${size} MB，用时 ${seconds} 秒）：${path.relative(PROJECT_ROOT, out) || '.'}/`,
    );
    return 0;
  },
});
