/// <reference types="vitest/config" />
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { getViteConfig } from 'astro/config';
import { LongestFirst } from './longest-first.ts';

/** The folders of tests that ask pure functions: nothing that they do outlasts a test. */
const FLOORS = [
  'audit',
  'charts',
  'checks',
  'figures',
  'gallery',
  'html',
  'league',
  'model',
  'province',
  'reading',
  'views',
];

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
      projects: [
        {
          extends: true,
          // Their files share a worker and its modules: to read the floors anew took longer than all the tests of most files.
          test: {
            name: 'floors',
            isolate: false,
            include: FLOORS.map((floor) => `tests/${floor}/**/*.test.ts`),
          },
        },
        {
          extends: true,
          test: {
            name: 'site',
            include: ['tests/**/*.test.ts'],
            exclude: ['tests/input/**', 'tests/output/**', ...FLOORS.map((floor) => `tests/${floor}/**`)],
            globalSetup: ['tests/site/built/make-site-folder.ts'],
          },
        },
      ],
      // Vitest leaves one core free on its own: of two, that is half of the machine.
      maxWorkers: availableParallelism(),
      sequence: { sequencer: LongestFirst },
      // A test is never judged by the clock: a loaded machine may take several times as long as an idle one.
      testTimeout: 900_000,
      hookTimeout: 900_000,
    },
  },
  { root, configFile: false, logLevel: 'warn' },
);
