import type { Label, Size } from '../../src/charts/chart.ts';
import { smallMultiples } from '../../src/charts/charts.ts';
import type { Panel, SmallMultiples } from '../../src/charts/small-multiples/small-multiples.ts';
import { claim, heading, LONG_NAMES, named, TWELVE } from './sample.ts';

const HEADING = heading('panels', '各地开工率逐月走势', '每格一地，各格同一尺度，末月数值写在格上。');
const months = (count: number): Label[] =>
  Array.from({ length: count }, (_, index) => ({ text: `2023年${index + 1}月`, kind: 'date' }));

const draw = (data: Partial<SmallMultiples>, size: Size): string =>
  smallMultiples.draw(
    smallMultiples.place({ heading: HEADING, periods: months(8), panels: [], unit: '%', ...data }, size),
  );

const values = (id: string, numbers: readonly (number | undefined)[], unit = '%') =>
  numbers.map((value, index) =>
    value === undefined ? undefined : claim(`${value.toFixed(1)}${unit}`, `${id}-${index}`),
  );

/** A rate that rises from month to month, faster here and slower there. */
const rising = (seed: number): number[] =>
  Array.from({ length: 8 }, (_, index) => Math.min(100, 4 + index * (5 + (seed % 8)) + ((index * seed) % 7)));

const MEAN = rising(4);
const TEN = TWELVE.slice(0, 10).map(
  ([name, id], index): Panel => ({
    label: named(name, `/places/${id}/`),
    values: values(id, rising(index)),
    reference: MEAN,
  }),
);

/** Ten counties against the mean. */
export const tenCounties = (size: Size): string => draw({ panels: TEN, reference: '全市平均' }, size);

/** What each month brought, as bars, and one that fell below zero. */
export const bars = (size: Size): string =>
  draw(
    {
      marks: 'bars',
      columns: 3,
      unit: '亿元',
      panels: TWELVE.slice(0, 6).map(
        ([name, id], index): Panel => ({
          label: named(name),
          values: values(
            id,
            rising(index).map((value, at) => (at === 5 && index === 2 ? -9 : value / 3)),
            '亿元',
          ),
        }),
      ),
    },
    size,
  );

/** One panel. */
export const onePanel = (size: Size): string =>
  draw({ panels: TEN.slice(0, 1), reference: '全市平均' }, size);

/** One period, which is a point. */
export const onePeriod = (size: Size): string =>
  draw(
    {
      periods: months(1),
      panels: TEN.slice(0, 3).map((panel) => ({ label: panel.label, values: panel.values.slice(0, 1) })),
    },
    size,
  );

/** Names that break, long periods, and remarks with numbers. */
export const longNames = (size: Size): string =>
  draw(
    {
      periods: ['2022年四季度至次年一季度', '2023年1—10月累计'].map((text) => ({ text, kind: 'date' })),
      panels: LONG_NAMES.map(
        (name, index): Panel => ({
          label: named(name),
          values: values(`long-${index}`, [20 + index * 9, 60 - index * 20]),
          note: ['其中年度计划', claim('40.6亿元', `long-${index}-plan`)],
        }),
      ),
    },
    size,
  );

/** From nothing to everything, and months of nothing. */
export const zeroAndFull = (size: Size): string =>
  draw(
    {
      panels: [
        { label: named('集安市'), values: values('jian', [0, 0, 0, 50, 100, 100, 100, 100]) },
        { label: named('柳河县'), values: values('liuhe', [0, 0, 0, 0, 0, 0, 0, 0]) },
      ],
    },
    size,
  );

/** Gaps at the start, in the middle and at the end, a month alone, and panels without any value. */
export const someAbsent = (size: Size): string =>
  draw(
    {
      panels: [
        { label: named('集安市'), values: values('jian', [undefined, undefined, 12, 20, 31, 44, 52, 60.6]) },
        { label: named('通化县'), values: values('tonghua', [5, 11, 19, undefined, undefined, 38, 47, 52]) },
        {
          label: named('东昌区'),
          values: values('dongchang', [9, undefined, 17, undefined, 26, 33, undefined, undefined]),
          note: '末两月未报送',
        },
        { label: named('辉南县'), values: [], note: '未公布' },
      ],
    },
    size,
  );

/** Nothing known. */
export const allAbsent = (size: Size): string =>
  draw(
    { panels: ['东昌区', '辉南县'].map((name) => ({ label: named(name), values: [], note: '未报送' })) },
    size,
  );

/** Two groups, and a list that began anew in the middle; one place fell silent. */
export const groupsAndBreak = (size: Size): string =>
  draw(
    {
      breaks: { before: [4], word: '换成新一年的名单' },
      panels: TWELVE.slice(0, 5).map(([name, id], at) => ({
        label: named(name),
        group: at < 3 ? '一组' : '二组',
        values: values(
          id,
          months(8).map((_, month) => (at === 4 && month > 5 ? undefined : (at + 2) * 8 + (month % 4) * 9)),
        ),
        ...(at === 4 ? { note: '最近一月未报送' } : {}),
      })),
    },
    size,
  );
