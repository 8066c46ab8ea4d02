import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of one test run, in which the site is built when the first test asks for it. */
    siteFolder: string;
  }
}

/** Once for a run: makes an empty folder for the built site, and takes it away at the end. */
export default function setup(project: TestProject): () => void {
  const folder = mkdtempSync(path.join(tmpdir(), 'jianbao-site-'));
  project.provide('siteFolder', folder);
  return () => rmSync(folder, { recursive: true, force: true });
}
