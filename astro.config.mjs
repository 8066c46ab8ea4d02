import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import jianbao from './src/astro/integration.ts';

// The address and the base path come from content/site.yaml through the integration.
export default defineConfig({
  integrations: [jianbao(), mdx({ extendMarkdownConfig: false }), sitemap()],
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 16 },
  devToolbar: { enabled: false },
});
