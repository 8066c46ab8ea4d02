import type { YAMLError } from 'yaml';
import type { Problem } from '../model/problem.ts';
import { type ContentFile, lineOf, placeAt } from './content-file.ts';

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
  BAD_DQ_ESCAPE: ['双引号里的反斜杠写法不对。', '改用单引号。'],
};

const GENERAL = ['这里不是合法的 YAML。', '检查冒号、引号和缩进；拿不准就给整个值加引号。'] as const;

/** Turns a parser error into a problem in plain Chinese, with its place in the whole file. */
export function explainYamlError(file: ContentFile, from: number, error: YAMLError): Problem {
  const at = placeAt(file, from + error.pos[0], from + error.pos[1]);
  const [message, cure] = leadingCharacter(lineOf(file, at.line)) ?? EXPLAINED[error.code] ?? GENERAL;
  return { rule: 'yaml-well-formed', at, message, cure };
}

function leadingCharacter(line: string): readonly [string, string] | undefined {
  const value = /^\s*(?:- )?[^:：]+:\s+([[*@%&`!{>|])/.exec(line)?.[1];
  if (!value || '>|'.includes(value)) return undefined;
  return [`值以 ${value} 开头，这个符号在 YAML 里另有用途。`, '给整个值加引号。'];
}
