import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Files by their paths from the project's folder, with forward slashes, and their text. */
export type SourceTree = ReadonlyMap<string, string>;

/** Reads every file of the folders given, in alphabetical order. */
export function readSourceTree(root: string, folders: readonly string[]): SourceTree {
  const files = folders.flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
      .map((entry) => path.join(entry.parentPath, entry.name)),
  );
  return new Map(
    files
      .map(
        (file) => [path.relative(root, file).split(path.sep).join('/'), readFileSync(file, 'utf8')] as const,
      )
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** Whether a file is code: what is counted and read for imports. */
export function isCode(file: string): boolean {
  return /\.(ts|mjs|astro|mdx)$/.test(file);
}
