import type { Problem } from '../model/problem.ts';
import { type ContentFile, placeAt } from './content-file.ts';

const NUMBER = /([<{＜｛]\s*)?([0-9０-９]+(?:[.,，．][0-9０-９]+)*)/g;

/** Finds every number that is typed in a stretch of prose: it would stand on the page without being a claim. */
export function checkNumbers(file: ContentFile, start: number, end: number): Problem[] {
  return [...file.text.slice(start, end).matchAll(NUMBER)].map((match) => {
    const [whole, sign = '', number = ''] = match;
    const from = start + match.index;
    const at = placeAt(file, from, from + whole.length);
    const mark = sign.trim();
    const message = mark
      ? `正文里写了“${mark}”，后面又直接写了数字“${number}”。`
      : `正文里直接写了数字“${number}”。`;
    const cure = file.path.endsWith('.mdx')
      ? '数字写成 <数 指标="…" 地区="…"/>，就会从记录里取。'
      : '数字写成报送里的一条陈述；这里只写文字。';
    return { rule: 'prose-numbers-bound', at, message, cure: `${SIGN_CURE.get(mark) ?? ''}${cure}` };
  });
}

/** Finds stars that did not become bold text: between Chinese characters and punctuation Markdown does not take them. */
export function checkStars(file: ContentFile, start: number, end: number): Problem[] {
  return [...file.text.slice(start, end).matchAll(/\*\*+/g)].map((match) => ({
    rule: 'prose-grammar',
    at: placeAt(file, start + match.index, start + match.index + match[0].length),
    message: '这里的星号没有配成加粗，会照样印出来。',
    cure: '在加粗的文字外面、星号的另一侧空一格，或者去掉星号；标点和链接放在加粗之外。',
  }));
}

const SIGN_CURE: ReadonlyMap<string, string> = new Map([
  ['<', '“小于”写成低于、不足；'],
  ['＜', '“小于”写成低于、不足；'],
  ['{', '不用花括号；'],
  ['｛', '不用花括号；'],
]);
