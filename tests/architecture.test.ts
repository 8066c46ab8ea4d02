import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkArchitecture } from './architecture/check-architecture.ts';
import { readSourceTree } from './architecture/source-tree.ts';

const ROOT = fileURLToPath(new URL('../', import.meta.url));

it('the house stands as it is drawn', () => {
  expect(checkArchitecture(readSourceTree(ROOT, ['src', 'scripts']))).toEqual([]);
});

describe('the check sees what it is there to see', () => {
  const found = (files: Record<string, string>) => checkArchitecture(new Map(Object.entries(files)));
  const model = { 'src/model/value.ts': 'export const one = 1;\n' };

  it('an import that goes up', () => {
    const bad =
      "import { one } from '../model/value.ts';\nimport { read } from '../reading/read-files.ts';\n";
    expect(
      found({ ...model, 'src/charts/bad.ts': bad, 'src/reading/read-files.ts': 'export const read = 1;\n' }),
    ).toEqual([
      'src/charts/bad.ts:2  charts 不得引用 reading（../reading/read-files.ts）。改法：charts 只可引用 model、d3；两层都要用的，放到更低的一层。',
    ]);
  });

  it.each([
    ["import type { View } from '../views/view.ts';"],
    ["export * from '../views/view.ts';"],
    ["export type A = import('../views/view.ts').View;"],
    ["export const a = () => import('../views/view.ts');"],
    ["import {\n  type View,\n} from '../views/view.ts';"],
  ])('an import that goes up in the form %s', (text) => {
    const tree = { 'src/figures/bad.ts': text, 'src/views/view.ts': 'export interface View {}\n' };
    expect(found(tree)).toEqual([expect.stringContaining('figures 不得引用 views（../views/view.ts）。')]);
  });

  it('but not a word in a comment or a text', () => {
    const text =
      "// import { read } from '../reading/read.ts';\nexport const a = \"import '../reading/read.ts'\";\n";
    expect(found({ 'src/figures/good.ts': text })).toEqual([]);
  });

  it('an import in the front matter or the script of a component', () => {
    const text =
      "---\nimport { a } from '../reading/a.ts';\n---\n<p>{a}</p>\n<script>\nimport '../checks/b.ts';\n</script>\n";
    const tree = { 'src/components/Bad.astro': text, 'src/reading/a.ts': '', 'src/checks/b.ts': '' };
    expect(found(tree).map((each) => each.split('（')[0])).toEqual([
      'src/components/Bad.astro:2  components 不得引用 reading',
      'src/components/Bad.astro:6  components 不得引用 checks',
    ]);
  });

  it('a package that a floor may not have', () => {
    expect(found({ 'src/model/bad.ts': "import { parse } from 'yaml';\n" })).toEqual([
      'src/model/bad.ts:1  model 不得引用包 yaml。改法：model 不引用任何别的东西。',
    ]);
    expect(found({ 'src/reading/bad.ts': "import 'node:child_process';\n" })).toHaveLength(1);
    expect(found({ 'src/reading/good.ts': "import { z } from 'astro/zod';\n" })).toEqual([]);
  });

  it('a value where types alone may be taken', () => {
    const tree = (how: string) => ({
      'src/components/Download.astro': `---\n${how} { Entry } from '../exports/entry.ts';\n---\n`,
      'src/exports/entry.ts': 'export interface Entry {}\n',
    });
    expect(found(tree('import type'))).toEqual([]);
    expect(found(tree('import'))).toEqual([
      'src/components/Download.astro:2  components 只可引用 exports 的类型。改法：写成 import type。',
    ]);
  });

  it('a file named without its extension, and one that is not there', () => {
    expect(found({ ...model, 'src/model/bad.ts': "import { one } from './value';\n" })).toEqual([
      'src/model/bad.ts:1  找不到“./value”。改法：写出带扩展名的文件名，例如 ./value.ts。',
    ]);
  });

  it('a ring, types included', () => {
    const tree = {
      'src/model/a.ts': "import type { B } from './b.ts';\nexport type A = B;\n",
      'src/model/b.ts': "import type { C } from './c.ts';\nexport type B = C;\n",
      'src/model/c.ts': "import type { A } from './a.ts';\nexport type C = A;\n",
    };
    expect(found(tree)).toEqual([
      '循环引用：src/model/a.ts → src/model/b.ts → src/model/c.ts → src/model/a.ts。改法：把两边都要用的部分移到更低的一个文件里。',
    ]);
  });

  it('the clock, the console, the environment and chance', () => {
    const text =
      'export const a = [new Date(), Date.now(), Math.random(), process.env.A];\nconsole.log(a);\n';
    expect(found({ 'src/figures/bad.ts': text }).map((each) => each.split('。')[0])).toEqual([
      'src/figures/bad.ts:1  这里不得碰时钟（new Date()）',
      'src/figures/bad.ts:1  这里不得碰时钟（Date.now）',
      'src/figures/bad.ts:1  这里不得碰随机数（Math.random）',
      'src/figures/bad.ts:1  这里不得碰运行环境（process.env）',
      'src/figures/bad.ts:2  这里不得碰控制台（console.log）',
    ]);
    expect(found({ 'scripts/good.ts': text, 'src/astro/good.ts': text })).toEqual([]);
    expect(found({ 'src/figures/good.ts': 'export const a = new Date(0);\n' })).toEqual([]);
  });

  it('a long file, unless it is a list, and a long median', () => {
    const long = 'export const a = 1;\n'.repeat(251);
    expect(found({ ...model, 'src/model/a.ts': '', 'src/model/long.ts': long })).toEqual([
      'src/model/long.ts  251 行，超过 250 行。改法：拆成几个文件；若确是一张清单，在开头的注释里写明 a list。',
    ]);
    expect(found({ ...model, 'src/model/a.ts': '', 'src/model/long.ts': `// a list\n${long}` })).toEqual([]);
    expect(found({ 'src/model/long.ts': long.slice(0, 20 * 80) })).toEqual([
      expect.stringContaining('中位数是 80 行'),
    ]);
  });

  it('names of files and folders', () => {
    const bad = [
      'src/model/parseDate.ts',
      'src/components/table.astro',
      'src/model/utils/a.ts',
      'src/lost/a.ts',
    ];
    expect(found(Object.fromEntries(bad.map((file) => [file, ''])))).toHaveLength(bad.length);
    const good = [
      'src/pages/issues/[issue]/data/[...table].csv.ts',
      'src/pages/404.astro',
      'src/components/LeagueTable.astro',
      'src/styles/page.css',
      'src/env.d.ts',
    ];
    expect(found(Object.fromEntries(good.map((file) => [file, ''])))).toEqual([]);
  });
});
