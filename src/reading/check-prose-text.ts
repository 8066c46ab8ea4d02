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

/** Finds stars that did not become bold text, each pair once: beside punctuation Markdown does not take them. */
export function checkStars(file: ContentFile, start: number, end: number): Problem[] {
  const stars = [...file.text.slice(start, end).matchAll(/\*\*+/g)];
  return stars
    .filter((_, index) => index % 2 === 0)
    .map((match) => ({
      rule: 'prose-grammar',
      at: placeAt(file, start + match.index, start + match.index + match[0].length),
      message: '这里的星号没有配成加粗，会照样印出来。',
      cure: '去掉星号；要加粗，让星号里外都紧挨汉字，标点和链接放在星号外面。',
    }));
}

const SIGN_CURE: ReadonlyMap<string, string> = new Map([
  ['<', '“小于”写成低于、不足；'],
  ['＜', '“小于”写成低于、不足；'],
  ['{', '不用花括号；'],
  ['｛', '不用花括号；'],
]);
