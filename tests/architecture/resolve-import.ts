import path from 'node:path';
import type { SourceTree } from './source-tree.ts';

/** Where a relative import leads, from the project's folder; undefined for a package. A query such as `?raw` is left off. */
export function resolveImport(file: string, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) return undefined;
  return path.posix.join(path.posix.dirname(file), specifier.replace(/\?.*$/, ''));
}

/** Whether an import within src/ or scripts/ names a file that is there, extension and all; what lies elsewhere is not known here. */
export function isThere(tree: SourceTree, target: string): boolean {
  return tree.has(target) || !/^(src|scripts)\//.test(target);
}
