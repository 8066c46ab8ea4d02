import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { composeDemo, type Demo } from '../../scripts/demo/compose-demo.ts';
import { writeDemo } from '../../scripts/demo/write-demo.ts';

/** The size that is small enough to be tested and large enough to hold everything once. */
export const SMALL = { projects: 60, months: 6, seed: '1' } as const;

/** A small demo, written into a folder of its own. */
export interface WrittenDemo {
  readonly demo: Demo;
  readonly root: string;
  remove(): void;
}

/** Writes a demo into a temporary folder. */
export function writeSmall(size: { projects: number; months: number; seed: string } = SMALL): WrittenDemo {
  const root = mkdtempSync(path.join(tmpdir(), 'jianbao-demo-'));
  const demo = composeDemo(size);
  writeDemo(root, demo);
  return { demo, root, remove: () => rmSync(root, { recursive: true, force: true }) };
}

/** The names and bytes of all files of a folder as one digest. */
export function digestOf(folder: string): string {
  const hash = createHash('sha256');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  for (const file of files) hash.update(path.relative(folder, file)).update(readFileSync(file));
  return hash.digest('hex');
}
