import type { SourceTree } from './source-tree.ts';

const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const PASCAL = /^[A-Z][A-Za-z0-9]*$/;
const DRAWERS = new Set(['utils', 'util', 'helpers', 'helper', 'common', 'misc']);

/** Files are kebab-case, components PascalCase, pages as their addresses; no folder is a drawer for odds and ends. */
export function checkNames(tree: SourceTree): string[] {
  const files = [...tree.keys()];
  const folders = new Set(files.flatMap((file) => foldersOf(file)));
  return [
    ...[...folders].flatMap((folder) => checkFolder(folder)),
    ...files.flatMap((file) => checkFile(file)),
  ];
}

function foldersOf(file: string): string[] {
  const parts = file.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

function checkFolder(folder: string): string[] {
  const name = folder.split('/').at(-1) ?? '';
  if (DRAWERS.has(name))
    return [`${folder}/  文件夹不得叫 ${name}。改法：按里面东西的用途起名，或放到用它的那一层。`];
  return isKebab(folder, name) ? [] : [`${folder}/  文件夹名应为小写字母加连字符。`];
}

function checkFile(file: string): string[] {
  const [stem = '', ...extensions] = nameParts(file);
  if (/^src\/(components|layouts)\/.*\.astro$/.test(file)) {
    return PASCAL.test(stem) ? [] : [`${file}  组件名应为大写开头的驼峰，例如 LeagueTable.astro。`];
  }
  const good = isKebab(file, stem) && extensions.every((each) => KEBAB.test(each));
  return good ? [] : [`${file}  文件名应为小写字母加连字符，例如 parse-date.ts。`];
}

/** A page's parameter holds dots of its own: `[...page].astro` is one name and one extension. */
function nameParts(file: string): string[] {
  return (file.split('/').at(-1) ?? '').replaceAll('...', '').split('.');
}

function isKebab(file: string, name: string): boolean {
  return KEBAB.test(file.startsWith('src/pages/') ? name.replace(/[[\]]/g, '') : name);
}
