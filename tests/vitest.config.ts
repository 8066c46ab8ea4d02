/// <reference types="vitest/config" />
import { fileURLToPath } from 'node:url';
import { getViteConfig } from 'astro/config';

const root = fileURLToPath(new URL('../', import.meta.url));

/**
 * Astro's own compiler stands behind the tests, so that components can be drawn; the site's config does not, so that
 * a test never opens the content of the repository unless it asks for it.
 */
export default getViteConfig(
  {
    root,
    test: {
      root,
      include: ['tests/**/*.test.ts'],
      exclude: ['tests/input/**', 'tests/output/**'],
      globalSetup: ['tests/site/built/make-site-folder.ts'],
      testTimeout: 30_000,
      hookTimeout: 120_000,
    },
  },
  { root, configFile: false, logLevel: 'warn' },
);
