import { expect, test } from 'vitest';
import { breakLines } from '../../src/charts/break-lines.ts';
import { numberRun, type Run, textOf, wordsRun } from '../../src/charts/run.ts';
import { estimateWidth } from '../../src/charts/text-width.ts';

const name = (text: string): Run => ({ kind: 'name', text });
const lines = (runs: readonly Run[], width: number) => breakLines(runs, width, 10).map(textOf);
const amount = numberRun({ text: '40.6亿元', value: 40.6, claim: 'a' });
const share = numberRun({ text: '21.6%', value: 21.6, figure: 'b' });

test('a name that fits stays on one line', () => {
  expect(lines([name('集安市')], 30)).toEqual(['集安市']);
});

test('a long name becomes lines of about one length', () => {
  expect(lines([name('长白朝鲜族自治县')], 60)).toEqual(['长白朝鲜', '族自治县']);
});

test('digits stay with each other and with the word that they count', () => {
  expect(lines([name('年产30万吨材料')], 42)).toEqual(['年产', '30万吨', '材料']);
});

test('punctuation neither begins a line when it closes nor ends one when it opens', () => {
  expect(lines([name('甲乙丙（二期）')], 40)).toEqual(['甲乙丙', '（二期）']);
});

test('a bound number is never broken, and keeps its binding', () => {
  const broken = breakLines(
    [wordsRun('其中年度计划'), amount, wordsRun('（'), share, wordsRun('）')],
    70,
    10,
  );
  expect(broken.map(textOf)).toEqual(['其中年度计', '划40.6亿元', '（21.6%）']);
  expect(broken.flat().filter(({ kind }) => kind === 'n')).toEqual([amount, share]);
});

test('a line does not begin or end with a space', () => {
  expect(lines([name('Silver Star Park')], 45)).toEqual(['Silver', 'Star', 'Park']);
});

test('the width of a text is that of its characters and of the gaps between the two scripts', () => {
  expect(estimateWidth('集安市', 10)).toBe(30);
  expect(estimateWidth('33个', 10)).toBeCloseTo(6 + 6 + 1.25 + 10);
  expect(estimateWidth('33', 10, true)).toBeGreaterThan(estimateWidth('33', 10));
});
