import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ViteDevServer } from 'vite';
import { listDownloads } from '../exports/catalogue.ts';
import { chartFiles } from '../exports/chart-files/chart-files.ts';
import type { Download, Stock } from '../exports/download.ts';
import { materialsOf } from './materials.ts';
import { contentRoot, siteArchive, siteStore } from './site-store.ts';

/** What the downloads of this process are made from. */
export function siteStock(): Stock {
  const archive = siteArchive();
  return { archive, base: archive.site.base, materials: materialsOf(contentRoot()) };
}

/** Writes every download of the site and the files beside its charts into the folder of its pages, one after the other. */
export async function writeDownloads(folder: string): Promise<void> {
  const stock = siteStock();
  for (const download of listDownloads(stock)) await write(folder, download);
  for (const page of siteStore().pages.values())
    for (const download of chartFiles(page.compose(), stock)) await write(folder, download);
}

async function write(folder: string, { address, body }: Download): Promise<void> {
  const file = path.join(folder, address);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, await body());
}

/** Answers for the downloads in development, each made when it is asked for; a page is none, and waits for no list of them. */
export function serveDownloads(server: ViteDevServer): void {
  server.middlewares.use((request, response, next) => {
    const [asked = ''] = (request.url ?? '').split('?');
    if (asked.endsWith('/') || !siteStore().archive) return next();
    const stock = siteStock();
    const address = asked.startsWith(stock.base) ? asked.slice(stock.base.length - 1) : asked;
    const found = downloadsAt(address, stock).find((one) => one.address === address);
    if (!found) return next();
    Promise.resolve(found.body()).then((bytes) => {
      response.setHeader('content-type', found.type);
      response.end(bytes);
    }, next);
  });
}

/** Where a download may be found: among the files beside the charts of its page, or in the list of the site. */
function downloadsAt(address: string, stock: Stock): Download[] {
  const [, page] = /^(.*\/)charts\/[^/]+$/.exec(address) ?? [];
  const charted = page === undefined ? undefined : siteStore().pages.get(page);
  return charted ? chartFiles(charted.compose(), stock) : listDownloads(stock);
}
