import { once } from 'node:events';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const own = createRequire(import.meta.url);
/** The script of axe, from where the package for the browser has it. */
const { source }: { source: string } = createRequire(own.resolve('@axe-core/playwright'))('axe-core');

/** All rules but the experimental ones; of the elements that pass nothing is gathered, which saves most of the time. */
const OPTIONS = { resultTypes: ['violations' as const], rules: { 'target-size': { enabled: true } } };

let served: Promise<string> | undefined;

/** The rules whose answer depends on the colours: all that a change of the scheme can change. */
const OF_COLOUR = ['color-contrast', 'link-in-text-block'];

/** What axe has against a page. */
export const askAxe = (page: Page): Promise<string[]> => ask(page, (axe) => axe.options(OPTIONS));

/** What axe has against the colours of a page that it has seen in another scheme. */
export const askAxeOfColours = (page: Page): Promise<string[]> =>
  ask(page, (axe) => axe.options({ resultTypes: OPTIONS.resultTypes }).withRules(OF_COLOUR));

async function ask(page: Page, set: (axe: AxeBuilder) => AxeBuilder): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await bringAxe(page);
  const { violations } = await set(new AxeBuilder({ page, axeSource: ';' }).setLegacyMode(true)).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`),
  );
}

/** The browser fetches the script and keeps it compiled from page to page; sent along, it would take longer than the answer. */
async function bringAxe(page: Page): Promise<void> {
  served ??= serveAxe();
  const script = await page.addScriptTag({ url: await served });
  await script.evaluate((element) => (element as Element).remove());
}

async function serveAxe(): Promise<string> {
  const headers = { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'max-age=3600' };
  const server = createServer((_, response) => response.writeHead(200, headers).end(source));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  server.unref();
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/axe.js`;
}
