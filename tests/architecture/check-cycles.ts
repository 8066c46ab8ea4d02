import { readImports } from './read-imports.ts';
import { resolveImport } from './resolve-import.ts';
import { isCode, type SourceTree } from './source-tree.ts';

/** No file leads back to itself through its imports, types included; each ring is told once, from its first file on. */
export function checkCycles(tree: SourceTree): string[] {
  const graph = readGraph(tree);
  const done = new Set<string>();
  const rings: string[][] = [];
  const visit = (file: string, way: readonly string[]): void => {
    const start = way.indexOf(file);
    if (start !== -1) rings.push([...way.slice(start), file]);
    if (start !== -1 || done.has(file)) return;
    for (const next of graph.get(file) ?? []) visit(next, [...way, file]);
    done.add(file);
  };
  for (const file of graph.keys()) visit(file, []);
  return rings.map((ring) => `循环引用：${ring.join(' → ')}。改法：把两边都要用的部分移到更低的一个文件里。`);
}

function readGraph(tree: SourceTree): Map<string, string[]> {
  const targets = (file: string, text: string) =>
    readImports(file, text)
      .map(({ specifier }) => (specifier === undefined ? undefined : resolveImport(file, specifier)))
      .filter((target) => target !== undefined && tree.has(target) && isCode(target));
  return new Map(
    [...tree].filter(([file]) => isCode(file)).map(([file, text]) => [file, targets(file, text) as string[]]),
  );
}
