import ts from 'typescript';
import { lineOf, parseCode, walk } from './parse-code.ts';
import { isCode, type SourceTree } from './source-tree.ts';

/** What touches the world by a dotted name, and what it touches. */
const TOUCHES: readonly { name: RegExp; what: string }[] = [
  { name: /^(Date\.now|performance\.now)$/, what: '时钟' },
  { name: /^(Math\.random|crypto\.(randomUUID|getRandomValues))$/, what: '随机数' },
  { name: /^console\./, what: '控制台' },
  { name: /^process\.(env|argv|cwd|exit|exitCode|stdin|stdout|stderr|hrtime|platform)$/, what: '运行环境' },
];

/** Below scripts/ and astro/ nothing reads the clock, the console, the environment or chance: they come in as arguments. */
export function checkWorld(tree: SourceTree): string[] {
  return [...tree]
    .filter(([file]) => isCode(file) && file.startsWith('src/') && !file.startsWith('src/astro/'))
    .flatMap(([file, text]) => {
      const found: string[] = [];
      walk(parseCode(file, text), (node) => {
        const what = touchedBy(node);
        if (what === undefined) return;
        found.push(
          `${file}:${lineOf(node)}  这里不得碰${what}（${node.getText()}）。改法：由调用者作为参数传进来。`,
        );
      });
      return found;
    });
}

function touchedBy(node: ts.Node): string | undefined {
  const isNow =
    (ts.isNewExpression(node) || ts.isCallExpression(node)) && (node.arguments ?? []).length === 0;
  if (isNow && node.expression.getText() === 'Date') return '时钟';
  if (!ts.isPropertyAccessExpression(node)) return undefined;
  return TOUCHES.find(({ name }) => name.test(node.getText()))?.what;
}
