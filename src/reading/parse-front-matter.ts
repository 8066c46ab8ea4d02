import matter from 'gray-matter';
import type { Problem } from '../model/problem.ts';
import { type ContentFile, placeAt } from './content-file.ts';
import { parseYaml, type YamlParsed } from './parse-yaml.ts';

/** A Markdown file cut in two: its front matter, parsed, and where its prose begins. */
export interface FrontMatterParsed extends YamlParsed {
  readonly bodyStart: number;
}

/** gray-matter only cuts the fence; every engine is off, so that nothing in a file can run or be guessed. */
const off = { parse: () => ({}), stringify: () => '' };
const ENGINES = { yaml: off, json: off, javascript: off, js: off, coffee: off, toml: off };

/** Cuts the front matter of a Markdown file and parses it with the same reader as the YAML files. */
export function parseFrontMatter(file: ContentFile): FrontMatterParsed {
  const fence = /^---[ \t]*\n/.exec(file.text);
  const closed = fence && /\n---[ \t]*(\n|$)/.exec(file.text.slice(fence[0].length - 1));
  if (!fence || !closed) return { bodyStart: 0, problems: [missing(file, Boolean(fence))] };
  const cut = matter({ content: file.text }, { engines: ENGINES, language: 'yaml' });
  const bodyStart = file.text.length - cut.content.length;
  const from = file.text.indexOf(cut.matter);
  return { ...parseYaml(file, from, from + cut.matter.length), bodyStart };
}

function missing(file: ContentFile, opened: boolean): Problem {
  const message = opened
    ? '开头的 --- 没有配对的第二个 ---。'
    : '文件应当以一行 --- 开头，写上记录的各项，再以一行 --- 结束。';
  return { rule: 'front-matter', at: placeAt(file, 0, 3), message, cure: '在记录的各项前后各写一行 ---。' };
}
