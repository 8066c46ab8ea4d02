import { isCode, type SourceTree } from './source-tree.ts';

const MEDIAN = 80;
const MOST = 250;
const FIRST_COMMENT = /^(?:---\s*)?(?:\/\*[\s\S]*?\*\/|(?:\/\/.*\n?)+)/;

/** The median file of code is under 80 lines, and no file over 250 unless its first comment says that it is `a list`. */
export function checkBudgets(tree: SourceTree): string[] {
  const sizes = [...tree].filter(([file]) => isCode(file)).map(([, text]) => countLines(text));
  const median = sizes.sort((a, b) => a - b)[Math.floor(sizes.length / 2)] ?? 0;
  const tooLong = [...tree]
    .filter(
      ([file, text]) => (isCode(file) || file.endsWith('.css')) && countLines(text) > MOST && !isList(text),
    )
    .map(
      ([file, text]) =>
        `${file}  ${countLines(text)} 行，超过 ${MOST} 行。改法：拆成几个文件；若确是一张清单，在开头的注释里写明 a list。`,
    );
  if (median < MEDIAN) return tooLong;
  return [...tooLong, `文件长度的中位数是 ${median} 行，应少于 ${MEDIAN} 行。改法：把长文件按职责拆开。`];
}

function countLines(text: string): number {
  return text.trimEnd().split('\n').length;
}

function isList(text: string): boolean {
  return FIRST_COMMENT.exec(text)?.[0].includes('a list') ?? false;
}
