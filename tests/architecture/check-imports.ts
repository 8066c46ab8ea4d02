import { FLOORS, type Floor, floorOf } from './floors.ts';
import { type Import, readImports } from './read-imports.ts';
import { isThere, resolveImport } from './resolve-import.ts';
import { isCode, type SourceTree } from './source-tree.ts';

/** Every import goes down the floors, names its file in full, and takes no package that its floor may not have. */
export function checkImports(tree: SourceTree): string[] {
  return [...tree].flatMap(([file, text]) => {
    const name = floorOf(file);
    if (name === undefined) return [];
    const floor = FLOORS.find((each) => each.name === name);
    if (floor === undefined)
      return [`${file}  “${name}”不是任何一层。改法：放进已有的层；确要新层，先写进设计的分层表。`];
    if (!isCode(file)) return [];
    return readImports(file, text).flatMap((each) => checkImport(tree, file, floor, each));
  });
}

function checkImport(
  tree: SourceTree,
  file: string,
  floor: Floor,
  { specifier, line, typeOnly }: Import,
): string[] {
  const place = `${file}:${line}`;
  if (specifier === undefined) {
    return floor.name === 'scripts'
      ? []
      : [`${place}  引用的文件名是算出来的，无法核对。改法：写成固定的文件名。`];
  }
  const target = resolveImport(file, specifier);
  if (target === undefined) {
    if (floor.packages.some((allowed) => fits(specifier, allowed))) return [];
    return [`${place}  ${floor.name} 不得引用包 ${specifier}。改法：${permission(floor)}。`];
  }
  if (!isThere(tree, target))
    return [`${place}  找不到“${specifier}”。改法：写出带扩展名的文件名，例如 ./value.ts。`];
  const other = floorOf(target);
  if (other === undefined || other === floor.name || floor.floors.includes(other)) return [];
  if (floor.types?.includes(other)) {
    return typeOnly ? [] : [`${place}  ${floor.name} 只可引用 ${other} 的类型。改法：写成 import type。`];
  }
  return [
    `${place}  ${floor.name} 不得引用 ${other}（${specifier}）。改法：${permission(floor)}；两层都要用的，放到更低的一层。`,
  ];
}

function fits(specifier: string, allowed: string): boolean {
  return allowed.endsWith('*') ? specifier.startsWith(allowed.slice(0, -1)) : specifier === allowed;
}

function permission({ name, floors, packages }: Floor): string {
  const allowed = [...floors, ...packages];
  return allowed.length === 0 ? `${name} 不引用任何别的东西` : `${name} 只可引用 ${allowed.join('、')}`;
}
