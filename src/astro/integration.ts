import path from 'node:path';
import process from 'node:process';
import type { AstroIntegration } from 'astro';
import { contentRoot, siteStore } from './site-store.ts';
import { watchContent } from './watch-content.ts';

/** The Astro side of Jianbao: address and base from site.yaml, and in development a reload for every saved record. */
export default function jianbao(): AstroIntegration {
  return {
    name: 'jianbao',
    hooks: {
      'astro:config:setup': ({ updateConfig, addWatchFile }) => {
        const { archive } = siteStore();
        addWatchFile(path.join(contentRoot(), 'content/site.yaml'));
        if (!archive) return;
        const base = process.env.JIANBAO_BASE ?? archive.site.base;
        updateConfig({ site: archive.site.url, base });
      },
      'astro:server:setup': ({ server, logger }) => watchContent(server, contentRoot(), logger),
    },
  };
}
