import path from 'node:path';
import { command } from '../command.ts';
import { contentFolder, ROOT_OPTION } from '../content-root.ts';
import { Failure } from '../failure.ts';
import { PROJECT_ROOT } from '../project-root.ts';
import type { Built } from '../site/build-site.ts';

/** `npm start`: checks, builds and serves the site, and says where. */
export default command({
  name: 'start',
  summary: '检查内容、构建网站，并在本机打开服务',
  usage: 'npm start\nnpm start -- --port 8080',
  options: {
    root: ROOT_OPTION,
    port: {
      type: 'string',
      short: 'p',
      value: '端口',
      summary: '本机端口；不写就用 4321，被占用时另找一个空的',
    },
    once: { type: 'boolean', summary: '打开服务、确认各期能打开后就结束' },
  },
  async run({ options }) {
    const { buildSite } = await import('../site/build-site.ts');
    const port = options.port === undefined ? undefined : portOf(options.port);
    const { isFree } = await import('../site/serve-site.ts');
    if (port !== undefined && !(await isFree(port))) throw taken(port);
    const built = await buildSite({
      root: contentFolder(options.root),
      out: path.join(PROJECT_ROOT, 'dist'),
    });
    const { server, address } = await open(built, port);
    console.log(`\n建成 ${built.pages} 页，${built.issues.length} 期简报：`);
    for (const issue of built.issues) console.log(`  ${address.replace(/\/$/, '')}${issue.address}`);
    if (options.once) {
      const closed = await closedPages(address, ['/', ...built.issues.map((issue) => issue.address)]);
      server.close();
      server.closeAllConnections();
      if (closed.length > 0) throw new Failure(`这些网页打不开：${closed.join('  ')}`);
      console.log(`\n网站已打开过：${address}  首页和各期都能打开。`);
      return 0;
    }
    console.log(`\n网站已打开：${address}\n按 Ctrl+C 结束。`);
    await new Promise((resolve) => server.once('close', resolve));
    return 0;
  },
});

/** The port where nothing else is said. */
const USUAL_PORT = 4321;

/** Serves what was built: on the port asked for, or on the usual one, or on any free one when that is taken. */
async function open({ out, base }: Built, asked: number | undefined) {
  const { serveSite } = await import('../site/serve-site.ts');
  try {
    return await serveSite(out, base, asked ?? USUAL_PORT);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    if (asked === undefined) return await serveSite(out, base, 0);
    throw taken(asked);
  }
}

const taken = (port: number): Failure =>
  new Failure(`端口 ${port} 已被占用。\n改法：换一个端口，例如  npm start -- --port ${port + 1}`);

/** The addresses that the server does not answer with a page. */
async function closedPages(address: string, pages: readonly string[]): Promise<string[]> {
  const answers = await Promise.all(
    pages.map(async (page) => {
      const url = `${address.replace(/\/$/, '')}${page}`;
      const response = await fetch(url);
      return response.ok && (await response.text()).includes('</html>') ? [] : [url];
    }),
  );
  return answers.flat();
}

function portOf(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  throw new Failure(`“${text}”不是端口号。\n改法：写 0 到 65535 之间的整数，例如  npm start -- --port 4322`);
}
