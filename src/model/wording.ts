import type { Claim } from './claim.ts';
import type { Correction } from './correction.ts';
import type { Issue } from './records.ts';
import type { Span, Value } from './value.ts';

const ORDINALS = '零一二三四五六七八九十';

/** A small whole number in Chinese, for headings: 一 … 十, 十一 … 九十九. */
export function ordinalWord(number: number): string {
  if (number <= 10) return ORDINALS[number] ?? '';
  const tens = Math.floor(number / 10);
  const ones = number % 10;
  return `${tens > 1 ? ORDINALS[tens] : ''}十${ones > 0 ? ORDINALS[ones] : ''}`;
}

/** A value as readers see it: what was written, spaces taken out. */
export const valueWords = (value: Value): string => value.text;

/** A date as readers see it, with the source's own vague wording where there is one. */
export const spanWords = (span: Span): string =>
  span.printed === undefined ? span.text : `${span.text}（原文“${span.printed}”）`;

/** An as-of as readers see it; where the source states none it is said to be the date of the source. */
export const asOfWords = (asOf: Claim['asOf']): string =>
  asOf.stated ? spanWords(asOf) : `${asOf.text}（来源日期）`;

/** An ISO day as readers see it: 2026年11月21日. */
export const dayWords = (iso: string): string => {
  const [year, month, day] = iso.split('-').map(Number);
  return `${year}年${month}月${day}日`;
};

/** Joins names as people list them: 甲、乙和丙. */
export function listWords(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join('、')}和${words.at(-1)}`;
}

/** 2026年第3号. */
export const correctionNumberWords = ({ year, number }: Pick<Correction, 'year' | 'number'>): string =>
  `${year}年第${number}号`;

/** 2023年第1期（总第2期）; an extra issue is 2023年增刊第1期. */
export const issueNumberWords = ({
  year,
  number,
  running,
}: Pick<Issue, 'year' | 'number' | 'running'>): string =>
  running === undefined ? `${year}年增刊第${number}期` : `${year}年第${number}期（总第${running}期）`;
