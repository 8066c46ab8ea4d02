import type { Root } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Problem } from '../model/problem.ts';
import type { Prose } from '../model/prose.ts';
import { type ContentFile, placeAt } from './content-file.ts';
import { explainMdxError } from './explain-mdx-error.ts';
import type { Lookup } from './lookup.ts';
import { ProseWalk } from './walk-prose.ts';

/** Prose as a closed tree, and everything in it that the grammar does not allow. */
export interface ProseParsed {
  readonly prose: Prose;
  readonly problems: readonly Problem[];
}

/** Parses the prose of a record from `start` on; issues (.mdx) may use <数>, <表> and <图>. */
export function parseProse(file: ContentFile, start: number, names: Lookup): ProseParsed {
  const body = file.text.slice(start);
  if (start === 0 || body.trim() === '') return { prose: [], problems: [] };
  const mdx = file.path.endsWith('.mdx');
  const processor = mdx ? unified().use(remarkParse).use(remarkMdx) : unified().use(remarkParse);
  const deep = DEEP.exec(body);
  if (deep) return { prose: [], problems: [tooDeep(file, start + deep.index)] };
  let root: Root;
  try {
    root = processor.parse(body) as Root;
  } catch (error) {
    return { prose: [], problems: [explainMdxError(file, start, error)] };
  }
  const walk = new ProseWalk(file, start, names);
  return { prose: root.children.flatMap((node) => walk.block(node)), problems: walk.problems };
}

/** A line that opens more lists and quotes than anybody means to; the parser would take minutes over some thousands. */
const DEEP = /^(?:[ \t]*(?:[-*+] |>|\d+[.)] )){30,}/m;

function tooDeep(file: ContentFile, at: number): Problem {
  return {
    rule: 'prose-grammar',
    at: placeAt(file, at, at + 1),
    message: '这一行的列表或引用嵌套得太深。',
    cure: '正文只用段落和一层列表；检查是不是粘贴错了内容。',
  };
}
