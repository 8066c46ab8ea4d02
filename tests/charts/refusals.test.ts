import { expect, test } from 'vitest';
import { NARROW, WIDE } from '../../src/charts/chart.ts';
import { pairedBars, proportionStrip, rankedBars, stageStrip, twoDates } from '../../src/charts/charts.ts';

const heading = { id: 'a', title: '各地开工率', description: '按开工率排列。' };
const label = { text: '集安市' };
const count = { text: '20个', value: 20, claim: 'jian-started' };

test('a number that is bound to nothing', () => {
  const rows = [{ label, count: { text: '20个', value: 20 } }];
  expect(() => rankedBars.place({ heading, rows }, WIDE)).toThrow('missing binding: «20个»');
});

test('digits in plain words, in a title and in a label that is read out', () => {
  const rows = [{ label, count, note: '共33个' }];
  expect(() => rankedBars.place({ heading, rows }, WIDE)).toThrow('unbound digits: «共33个»');
  const titled = { heading: { ...heading, title: '33个项目' }, rows: [{ label, count }] };
  expect(() => rankedBars.draw(rankedBars.place(titled, WIDE))).toThrow('unbound digits: «33个项目»');
  expect(() => stageStrip.place({ stages: ['开工'], label: '阶段１' })).toThrow('unbound digits');
});

test('a value that is missing without a reason', () => {
  const words = { whole: '总投资', part: '年度计划' };
  const dates = { from: '2022年', to: '2023年' };
  expect(() => rankedBars.place({ heading, rows: [{ label }] }, WIDE)).toThrow('missing reason: «集安市»');
  expect(() => pairedBars.place({ heading, words, rows: [{ label }] }, WIDE)).toThrow('missing reason');
  expect(() => twoDates.place({ heading, dates, rows: [{ label, to: count }] }, WIDE)).toThrow(
    'missing reason',
  );
  expect(() => proportionStrip.place({ heading, parts: [{ label }] }, WIDE)).toThrow('missing reason');
});

test('a stage that is not on the strip, and a value that is no number', () => {
  expect(() => stageStrip.place({ stages: ['开工'], reached: '停滞', label: '阶段' })).toThrow(
    'unknown stage',
  );
  const rows = [{ label, count: { ...count, value: Number.NaN } }];
  expect(() => rankedBars.place({ heading, rows }, WIDE)).toThrow('not a coordinate');
});

test('both widths are drawn, with ids of their own', () => {
  const drawn = [WIDE, NARROW]
    .map((size) => rankedBars.draw(rankedBars.place({ heading, rows: [{ label, count }] }, size)))
    .join('');
  expect(drawn.match(/ id="[^"]+"/g)).toEqual([
    ' id="a-640-t"',
    ' id="a-640-d"',
    ' id="a-328-t"',
    ' id="a-328-d"',
  ]);
});
