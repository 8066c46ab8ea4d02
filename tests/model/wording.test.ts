import { expect, it } from 'vitest';
import {
  asOfWords,
  dayWords,
  issueNumberWords,
  listWords,
  ordinalWord,
  spanWords,
  valueWords,
} from '../../src/model/wording.ts';

it.each([
  [1, '一'],
  [10, '十'],
  [11, '十一'],
  [20, '二十'],
  [21, '二十一'],
  [99, '九十九'],
])('%i is %s in a heading', (number, word) => {
  expect(ordinalWord(number)).toBe(word);
});

it('a date is printed as it is known, with the vague wording of the source beside it', () => {
  const span = { text: '2023年4月', start: '2023-04-01', end: '2023-04-30' };
  expect(spanWords(span)).toBe('2023年4月');
  expect(spanWords({ ...span, printed: '目前' })).toBe('2023年4月（原文“目前”）');
});

it('an as-of that nobody stated is said to be the date of the source', () => {
  const span = { text: '2023年4月', start: '2023-04-01', end: '2023-04-30' };
  expect(asOfWords({ ...span, stated: true })).toBe('2023年4月');
  expect(asOfWords({ ...span, stated: false })).toBe('2023年4月（来源日期）');
});

it('a day is printed without leading zeros', () => {
  expect(dayWords('2026-01-05')).toBe('2026年1月5日');
});

it('names are listed as people list them', () => {
  expect(listWords([])).toBe('');
  expect(listWords(['甲'])).toBe('甲');
  expect(listWords(['甲', '乙'])).toBe('甲和乙');
  expect(listWords(['甲', '乙', '丙'])).toBe('甲、乙和丙');
});

it('an issue carries its number of the year and its running number', () => {
  expect(issueNumberWords({ year: 2023, number: 1, running: 2 })).toBe('2023年第1期（总第2期）');
  expect(issueNumberWords({ year: 2022, number: 1 })).toBe('2022年增刊第1期');
});

it('a value is printed as it was written', () => {
  expect(valueWords({ kind: 'word', text: '部分厂房已封顶' })).toBe('部分厂房已封顶');
});
