import type { Bound, Size } from '../../src/charts/chart.ts';
import { dotRange } from '../../src/charts/charts.ts';
import type { DotRange, DotRangeRow } from '../../src/charts/dot-range/dot-range.ts';
import { claim, figure, heading, LONG_NAMES, named, TWELVE } from './sample.ts';

const HEADING = heading(
  'range',
  '开工率及其区间',
  '各地开工率，细线为任一项目改变状态时它会落入的区间，竖线为目标。',
);
const WORDS = { range: '开工率及一个项目变动时的区间', target: '目标' };

const draw = (rows: readonly DotRangeRow[], size: Size, data: Partial<DotRange> = {}): string =>
  dotRange.draw(dotRange.place({ heading: HEADING, words: WORDS, rows, ...data }, size));

const rank = (place: number, id: string): Bound => ({ ...figure(`第${place}`, id), value: place });

/** A rate of counts: one project more or less makes its range. */
function row(name: string, id: string, place: number, count: number, base: number): DotRangeRow {
  const rate = (started: number) => `${((Math.max(0, Math.min(started, base)) / base) * 100).toFixed(1)}%`;
  return {
    label: named(name),
    rank: rank(place, `${id}-rank`),
    value: figure(rate(count), `${id}-rate`),
    low: figure(rate(count - 1), `${id}-rate-low`),
    high: figure(rate(count + 1), `${id}-rate-high`),
    target: claim('75%', 'start-target'),
  };
}

const JIAN = row('集安市', 'jian', 2, 20, 33);

/** Rates of small and large bases against one target. */
export const rates = (size: Size): string =>
  draw(
    [
      row('通化县', 'tonghua-xian', 1, 31, 38),
      JIAN,
      {
        ...row('港务区', 'gangwu', 3, 5, 10),
        note: ['基数只有', claim('10个', 'gangwu-planned'), '，区间很宽'],
      },
      row('柳河县', 'liuhe', 4, 11, 25),
    ],
    size,
  );

/** Ranks with their ranges, the first at the right end. */
export const rankRanges = (size: Size): string =>
  draw(
    [
      ['集安市', 'jian', 1, 1, 2],
      ['通化县', 'tonghua-xian', 2, 1, 4],
      ['柳河县', 'liuhe', 3, 2, 4],
      ['辉南县', 'huinan', 4, 3, 6],
      ['东昌区', 'dongchang', 5, 5, 5],
    ].map(([name, id, value, low, high]) => ({
      label: named(`${name}`),
      value: rank(Number(value), `${id}-rank`),
      low: rank(Number(low), `${id}-rank-low`),
      high: rank(Number(high), `${id}-rank-high`),
    })),
    size,
    { words: { range: '名次及一个项目变动时的区间' }, domain: [7, 1] },
  );

/** The same with the rates that the ranks go by, and one whose base is too small for a rank. */
export const rankRangesWithRates = (size: Size): string =>
  draw(
    [
      ['集安市', 'jian', 1, 1, 2, '92.3%'],
      ['通化县', 'tonghua-xian', 2, 1, 3, '91.7%'],
      ['柳河县', 'liuhe', 3, 2, 3, '80.0%'],
    ]
      .map(
        ([name, id, value, low, high, rate]): DotRangeRow => ({
          label: named(`${name}`),
          value: rank(Number(value), `${id}-rank`),
          low: rank(Number(low), `${id}-rank-low`),
          high: rank(Number(high), `${id}-rank-high`),
          beside: figure(`${rate}`, `${id}-rate`),
        }),
      )
      .concat({ label: named('港务区'), absent: '基数小', beside: figure('100.0%', 'gangwu-rate') }),
    size,
    { words: { range: '名次及一个项目变动时的区间' }, domain: [3, 1] },
  );

/** One row. */
export const oneRow = (size: Size): string => draw([JIAN], size, { domain: [0, 100] });

/** As many rows as two cities have counties, each with a target of its own. */
export const twelveRows = (size: Size): string =>
  draw(
    TWELVE.map(([name, id], index) => ({
      ...row(name, id, index + 1, 60 - index * 5, 64),
      target: claim(`${90 - ((index * 7) % 30)}%`, `${id}-target`),
    })),
    size,
    { domain: [0, 100] },
  );

/** Names that break, and lead somewhere. */
export const longNames = (size: Size): string =>
  draw(
    LONG_NAMES.map((name, index) => ({
      ...row(name, `long-${index}`, index + 1, 9 - 3 * index, 12),
      label: named(name, `/projects/long-${index}/`),
    })),
    size,
  );

/** Nothing, everything, a value at its target, and values without a range or without a target. */
export const zeroAndFull = (size: Size): string =>
  draw(
    [
      row('集安市', 'jian', 1, 10, 10),
      row('通化县', 'tonghua-xian', 2, 24, 32),
      { label: named('辉南县'), value: claim('60%', 'huinan-rate'), target: claim('75%', 'start-target') },
      { label: named('东昌区'), value: claim('48%', 'dongchang-rate') },
      row('柳河县', 'liuhe', 5, 0, 10),
    ],
    size,
  );

/** A value that is missing beside a target or a range that is known, and one without anything. */
export const someAbsent = (size: Size): string =>
  draw(
    [
      JIAN,
      { label: named('通化县'), target: claim('75%', 'start-target'), absent: '本期未报送' },
      {
        label: named('柳河县'),
        low: claim('40%', 'liuhe-low'),
        high: claim('60%', 'liuhe-high'),
        absent: '只公布区间',
      },
      { label: named('东昌区'), absent: '未公布' },
    ],
    size,
  );

/** Nothing known. */
export const allAbsent = (size: Size): string =>
  draw(
    [
      { label: named('东昌区'), absent: '未公布' },
      { label: named('辉南县'), absent: '原文此处缺损，数字待核，暂不列入对比' },
    ],
    size,
  );
