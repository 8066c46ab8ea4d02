import { drawProblem } from '../../src/model/problem.ts';
import { openSite } from '../../src/site.ts';
import { command } from '../command.ts';
import { contentFolder, ROOT_OPTION } from '../content-root.ts';
import { PROJECT_ROOT } from '../project-root.ts';

/** `npm run dev`: a server that shows a saved record at once, and problems over the page. */
export default command({
  name: 'dev',
  summary: '边改边看：保存记录，网页随即更新',
  usage: 'npm run dev\nnpm run dev -- --port 4400',
  options: {
    root: ROOT_OPTION,
    port: { type: 'string', short: 'p', value: '端口', default: '4321', summary: '本机端口' },
  },
  async run({ options }) {
    const root = contentFolder(options.root);
    const opened = openSite({ root });
    if (!opened.ok) {
      for (const problem of opened.problems) console.error(`${drawProblem(problem)}\n`);
      console.error('改好并保存，网页就会出来。');
    }
    process.env.JIANBAO_ROOT = root;
    const { dev } = await import('astro');
    const server = await dev({
      root: PROJECT_ROOT,
      server: { port: Number(options.port), host: '127.0.0.1' },
    });
    const host = server.address.port;
    console.log(`边改边看：http://localhost:${host}/\n按 Ctrl+C 结束。`);
    await new Promise(() => {});
    return 0;
  },
});
