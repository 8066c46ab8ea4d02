import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { serveDownloads, writeDownloads } from './downloads.ts';
import { contentRoot, siteStore } from './site-store.ts';
import { watchContent } from './watch-content.ts';

/** The script that shows problems over the page in development. */
const PANEL = fileURLToPath(new URL('./problem-panel.ts', import.meta.url));

/** The Astro side of Jianbao: address and base from site.yaml, the downloads beside the pages, and in development a reload for every saved record. */
export default function jianbao(): AstroIntegration {
  return {
    name: 'jianbao',
    hooks: {
      'astro:config:setup': ({ command, updateConfig, addWatchFile, injectScript }) => {
        if (command === 'dev') injectScript('page', `import ${JSON.stringify(PANEL)};`);
        const { archive } = siteStore();
        addWatchFile(path.join(contentRoot(), 'content/site.yaml'));
        if (!archive) return;
        const { url, base } = archive.site;
        updateConfig({ site: url, base });
      },
      'astro:server:setup': ({ server, logger }) => {
        watchContent(server, contentRoot(), logger);
        serveDownloads(server);
      },
      'astro:build:done': ({ dir }) => writeDownloads(fileURLToPath(dir)),
    },
  };
}
