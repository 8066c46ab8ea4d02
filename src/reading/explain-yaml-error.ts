import type { YAMLError } from 'yaml';
import type { Problem } from '../model/problem.ts';
import { type ContentFile, lineOf, placeAt } from './content-file.ts';

/** What is said of a record that is nested beyond all sense. */
export const TOO_DEEP = ['这里嵌套得太深。', '记录只有几层；检查是不是粘贴错了内容。'] as const;

/** What the parser's error codes mean to somebody who has never heard of YAML. */
const EXPLAINED: Readonly<Record<string, readonly [string, string]>> = {
  DUPLICATE_KEY: ['同一个键写了两次。', '删掉其中一个；同一指标有几个数时，写成以“-”开头的列表。'],
  TAB_AS_INDENT: ['缩进用了制表符（Tab）。', '换成空格，每级两个。'],
  BAD_INDENT: ['这一行的缩进与上下文对不上。', '与同级的键左对齐，下一级多缩进两个空格。'],
  MULTILINE_IMPLICIT_KEY: ['这一行没有被当成“键: 值”。', '检查冒号是不是半角、后面有没有空一格。'],
  BLOCK_AS_IMPLICIT_KEY: ['一行里出现了两个“键: 值”。', '分成两行；若冒号是文字的一部分，给整个值加引号。'],
  BLOCK_IN_FLOW: ['方括号或花括号里出现了换行的内容。', '改成以“-”开头的列表。'],
  MISSING_CHAR: [
    '这里少了一个符号（引号、括号或冒号没有配对）。',
    '补上配对的符号；若值以 [ { * @ % & 开头，给整个值加引号。',
  ],
  BAD_SCALAR_START: ['值不能以 @ 或 ` 开头。', '给整个值加引号。'],
  BAD_DIRECTIVE: ['行首的 % 被当成了 YAML 指令。', '给整个值加引号。'],
  BAD_ALIAS: ['值以 * 或 & 开头，被当成了 YAML 别名。', '给整个值加引号。'],
  TAG_RESOLVE_FAILED: ['值以 ! 开头，被当成了 YAML 标签。', '给整个值加引号。'],
  RESOURCE_EXHAUSTION: TOO_DEEP,
  BAD_DQ_ESCAPE: ['双引号里的反斜杠写法不对。', '改用单引号。'],
};

const GENERAL = ['这里不是合法的 YAML。', '检查冒号、引号和缩进；拿不准就给整个值加引号。'] as const;
const QUOTE_CURE = '在值的末尾补上同样的引号；引号若是文字的一部分，给整个值换一种引号。';
const NO_COLON = [
  '这一行没有冒号，没有被当成“键: 值”。',
  '写成“键: 值”，冒号用半角，后面空一格；若是上一行的下半句，给上一行整个值加引号。',
] as const;

/** Turns a parser error into a problem in plain Chinese, with its place in the whole file. */
export function explainYamlError(file: ContentFile, from: number, error: YAMLError): YamlFault {
  const [start, end] = [from + error.pos[0], from + error.pos[1]];
  const told =
    tooDeep(file, start, error) ??
    unclosedQuote(file, start, error) ??
    leadingCharacter(file, start) ??
    openBracket(file, start) ??
    plainly(file, start, error);
  const [message, cure] = told.words;
  const at = told.start === undefined ? placeAt(file, start, end) : placeAt(file, told.start, told.end);
  const problem = { rule: told.rule ?? 'yaml-well-formed', at, message, cure };
  return { problem, isSure: told.isSure === true || SURE.has(error.code) };
}

/** A parser error as a problem; `isSure` when it is no mere consequence of another one before it. */
export interface YamlFault {
  readonly problem: Problem;
  readonly isSure: boolean;
}

const SURE: ReadonlySet<string> = new Set(['DUPLICATE_KEY', 'TAB_AS_INDENT', 'BAD_DQ_ESCAPE']);

interface Told {
  readonly rule?: string;
  readonly isSure?: boolean;
  readonly words: readonly [string, string];
  /** Where the fault really is, if the parser noticed it later. */
  readonly start?: number;
  readonly end?: number;
}

/** How deep the parser came says nothing; the line is what must be looked at. */
function tooDeep(file: ContentFile, start: number, error: YAMLError): Told | undefined {
  if (error.code !== 'RESOURCE_EXHAUSTION') return undefined;
  const lineStart = file.text.lastIndexOf('\n', start - 1) + 1;
  return { words: TOO_DEEP, start: lineStart, end: lineStart + 1 };
}

/** A quote without its other half is noticed at the end; the place to mend is where it opens. */
function unclosedQuote(file: ContentFile, start: number, error: YAMLError): Told | undefined {
  const quote = /Missing closing (["'])quote/.exec(error.message)?.[1];
  if (!quote) return undefined;
  const opened = [...file.text.slice(0, start).matchAll(/(?:^|[:\-,[]\s+|\n)(["'])/g)]
    .filter((match) => match[1] === quote)
    .at(-1);
  const words = [`引号 ${quote} 没有配对的另一半。`, QUOTE_CURE] as const;
  const at = opened && opened.index + opened[0].length - 1;
  return at === undefined ? { words } : { words, start: at, end: at + 1 };
}

/** A value that begins with a sign of YAML, whatever the parser made of it. */
function leadingCharacter(file: ContentFile, start: number): Told | undefined {
  const line = lineOf(file, placeAt(file, start).line);
  const match = /^\s*(?:- )?[^:：]+:\s+([[*@%&`!{-])(.*)$/.exec(line);
  const [, sign, rest = ''] = match ?? [];
  if (!match || !sign || (sign === '-' && rest.trim() !== '')) return undefined;
  const lineStart = file.text.lastIndexOf('\n', start - 1) + 1;
  const from = lineStart + match[0].length - rest.length - 1;
  if ('[{'.includes(sign) && /[\]}]\s*(?:#.*)?$/.test(rest)) return undefined;
  return { words: wordsFor(sign, rest), start: from, end: lineStart + line.length, isSure: true };
}

/** A bracket that the line before opens and does not close: it is this line that the parser stumbles over. */
function openBracket(file: ContentFile, start: number): Told | undefined {
  const before = file.text.lastIndexOf('\n', start - 1);
  const [, , rest] =
    /(?:^|\n)[^\n:：]+:\s+(\[)([^\]\n]*)$/.exec(file.text.slice(0, Math.max(0, before))) ?? [];
  if (rest === undefined) return undefined;
  return { words: wordsFor('[', rest), start: before - rest.length - 1, end: before };
}

function wordsFor(sign: string, rest: string): readonly [string, string] {
  if (sign === '-')
    return ['值只写了一个“-”。', '没有数就写 未公布、未报送、不适用 或 待核；或者删掉这一行。'];
  if (sign === '[' && !rest.includes(']'))
    return ['方括号 [ 没有配对的 ]。', '补上 ]；方括号若是文字的一部分，给整个值加引号。'];
  return [`值以 ${sign} 开头，这个符号在 YAML 里另有用途。`, '给整个值加引号。'];
}

function plainly(file: ContentFile, start: number, error: YAMLError): Told {
  const line = lineOf(file, placeAt(file, start).line).trim();
  const wide =
    error.code === 'MULTILINE_IMPLICIT_KEY' || error.code === 'MISSING_CHAR' ? wideColon(line) : undefined;
  if (wide) return { words: wide, rule: 'yaml-colon', isSure: true };
  if (error.code === 'MISSING_CHAR' && /Implicit map keys/.test(error.message)) return { words: NO_COLON };
  const words = EXPLAINED[error.code] ?? GENERAL;
  if (error.code !== 'DUPLICATE_KEY') return { words };
  const key = /^[^:\n]*/.exec(file.text.slice(start))?.[0] ?? '';
  return { words, start, end: start + key.length };
}

/** What to say of a line whose colon is the full-width one; undefined for any other line. */
export const wideColon = (line: string): readonly [string, string] | undefined =>
  /^[^：:\s"'][^：:]*：/.test(line)
    ? [`“${line}”里有全角冒号，后面的内容没有被当成值。`, '把“：”改成半角“: ”（冒号后空一格）。']
    : undefined;
