import path from 'node:path';
import type { AstroIntegrationLogger } from 'astro';
import type { ViteDevServer } from 'vite';
import { compareProblems, drawProblem, type Problem } from '../model/problem.ts';
import { reopenSite, siteStore } from './site-store.ts';

/** Watches `content/`: a saved file shows in the browser; problems show over the page and in the terminal. */
export function watchContent(server: ViteDevServer, root: string, logger: AstroIntegrationLogger): void {
  const folder = path.join(root, 'content');
  let waiting: NodeJS.Timeout | undefined;
  const changed = (file: string): void => {
    if (!file.startsWith(folder)) return;
    clearTimeout(waiting);
    waiting = setTimeout(() => refresh(server, logger), 60);
  };
  server.watcher.add(folder);
  for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, changed);
  server.ws.on('jianbao:ready', () => showProblems(server, siteStore().problems));
}

/** Reads the content again and tells the browser; the pages of the last good archive stay up while there are problems. */
function refresh(server: ViteDevServer, logger: AstroIntegrationLogger): void {
  const { problems } = reopenSite();
  if (problems.length > 0) {
    for (const problem of problems) logger.error(`\n${drawProblem(problem)}\n`);
    logger.error(`共 ${problems.length} 处问题；网页仍显示上一次正确的内容。`);
    showProblems(server, problems);
    return;
  }
  logger.info('内容已更新。');
  showProblems(server, []);
  for (const environment of Object.values(server.environments))
    environment.hot.send('astro:content-changed', {});
  server.ws.send({ type: 'full-reload' });
}

/** Sends the problems to the panel over the page, all of them, as they stand in the terminal. */
function showProblems(server: ViteDevServer, problems: readonly Problem[]): void {
  server.ws.send('jianbao:problems', { problems: [...problems].sort(compareProblems).map(drawProblem) });
}
