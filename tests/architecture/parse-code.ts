import ts from 'typescript';

/** Parses a file's code; of a component the front matter and the scripts, of an MDX page the import lines, all at their own lines. */
export function parseCode(file: string, text: string): ts.SourceFile {
  const code = file.endsWith('.astro') ? codeOfAstro(text) : file.endsWith('.mdx') ? codeOfMdx(text) : text;
  return ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
}

/** Calls `visit` for a node and all that is below it. */
export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}

/** The line of a node, counted from 1. */
export function lineOf(node: ts.Node): number {
  const source = node.getSourceFile();
  return source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
}

const CODE_PARTS = /^---\n([\s\S]*?)\n---|<script\b[^>]*>([\s\S]*?)<\/script>/g;

function codeOfAstro(text: string): string {
  let code = '';
  for (const part of text.matchAll(CODE_PARTS)) {
    const inside = part[1] ?? part[2] ?? '';
    const start = part.index + part[0].indexOf(inside);
    code += blank(text.slice(code.length, start)) + inside;
  }
  return code;
}

function codeOfMdx(text: string): string {
  return text
    .split('\n')
    .map((line) => (/^(import|export)\b/.test(line) ? line : ''))
    .join('\n');
}

/** As long as the text and with its line breaks, so that places stay true. */
function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}
