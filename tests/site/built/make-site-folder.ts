import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { PROJECT_ROOT } from '../../../scripts/project-root.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of one test run, in which the site is built when the first test asks for it. */
    siteFolder: string;
  }
}

/**
 * Once for a run: makes an empty folder for the built site, and takes it away at the end. It lies within the project,
 * because Astro keeps what it makes on the way beside the result only there; elsewhere two builds would share a folder.
 */
export default function setup(project: TestProject): () => void {
  const cache = path.join(PROJECT_ROOT, 'node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(path.join(cache, 'site-'));
  project.provide('siteFolder', folder);
  return () => rmSync(folder, { recursive: true, force: true });
}
