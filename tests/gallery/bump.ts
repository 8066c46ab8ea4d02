import type { BumpLine } from '../../src/charts/bump/bump.ts';
import type { Bound, Label, Size } from '../../src/charts/chart.ts';
import { bump } from '../../src/charts/charts.ts';
import { figure, heading, LONG_NAMES, named, TWELVE } from './sample.ts';

const HEADING = heading('ranks', '开工率名次', '各地每月的开工率名次，第一在上，突出的一地用重线。');
const PERIODS = ['2023年1月', '2023年2月', '2023年3月', '2023年4月', '2023年5月', '2023年6月'];

const dates = (texts: readonly string[]): Label[] => texts.map((text) => ({ text, kind: 'date' }));

const draw = (lines: readonly BumpLine[], size: Size, groupSize: number, periods = PERIODS): string =>
  bump.draw(bump.place({ heading: HEADING, periods: dates(periods), lines, groupSize }, size));

const rank = (place: number, id: string): Bound => ({ ...figure(`第${place}`, id), value: place });

/** A line from its places; zero for what was not reported. */
const line = (name: string, id: string, places: readonly number[]): BumpLine => ({
  label: named(name),
  ranks: places.map((place, index) => (place > 0 ? rank(place, `${id}-rank-${index + 1}`) : null)),
});

const JIAN = { ...line('集安市', 'jian', [4, 3, 3, 2, 1, 1]), highlight: true };

/** Six months of six counties, one of them in front. */
export const sixMonths = (size: Size): string =>
  draw(
    [
      JIAN,
      line('通化县', 'tonghua-xian', [1, 1, 2, 1, 2, 3]),
      line('柳河县', 'liuhe', [3, 4, 1, 3, 3, 2]),
      line('辉南县', 'huinan', [2, 2, 4, 5, 4, 4]),
      line('东昌区', 'dongchang', [6, 5, 6, 4, 6, 5]),
      line('二道江区', 'erdaojiang', [5, 6, 5, 6, 5, 6]),
    ],
    size,
    6,
  );

/** One line among nine: words say where the first and the last place are. */
export const oneRow = (size: Size): string => draw([JIAN], size, 9);

/** A single period: no line to draw, only the order. */
export const onePeriod = (size: Size): string =>
  draw(
    [line('集安市', 'jian', [2]), line('通化县', 'tonghua-xian', [1]), line('柳河县', 'liuhe', [3])],
    size,
    3,
    PERIODS.slice(-1),
  );

/** The order of twelve lines in eight quarters, a letter each. */
const ORDERS = [
  'abcdefghijkl',
  'bacdfegihjkl',
  'bcadfgeihljk',
  'cbdafgieljhk',
  'cdbfagieljkh',
  'dcfbaiglejkh',
  'dcfabiglejkh',
  'dfcaibglekjh',
];
const QUARTERS = ['2022年', '2023年'].flatMap((year) =>
  ['一', '二', '三', '四'].map((quarter) => `${year}${quarter}季度`),
);

/** As many lines as there may be, over two years. */
export const twelveRows = (size: Size): string =>
  draw(
    TWELVE.map(([name, id], index) => {
      const places = ORDERS.map((order) => order.indexOf('abcdefghijkl'.charAt(index)) + 1);
      return { ...line(name, id, places), highlight: index === 3 };
    }),
    size,
    12,
    QUARTERS,
  );

/** Names that break, and lead somewhere. */
export const longNames = (size: Size): string =>
  draw(
    LONG_NAMES.map((name, index) => ({
      ...line(name, `long-${index}`, [index + 1, 3 - index, index + 1]),
      label: named(name, `/projects/long-${index}/`),
      highlight: index === 1,
    })),
    size,
    3,
    PERIODS.slice(3),
  );

/** Shared places at the top, in the middle and at the bottom, and all places shared. */
export const ties = (size: Size): string =>
  draw(
    [
      { ...line('集安市', 'jian', [1, 2, 1, 2]), highlight: true },
      line('通化县', 'tonghua-xian', [1, 2, 1, 2]),
      line('柳河县', 'liuhe', [3, 1, 1, 1]),
      line('辉南县', 'huinan', [4, 4, 1, 4]),
      line('东昌区', 'dongchang', [5, 5, 1, 4]),
    ],
    size,
    5,
    PERIODS.slice(2),
  );

/** A gap on the way, a late beginning, an early end, and one that never reported. */
export const someAbsent = (size: Size): string =>
  draw(
    [
      { ...line('集安市', 'jian', [2, 0, 0, 1, 1, 1]), highlight: true },
      line('通化县', 'tonghua-xian', [1, 1, 1, 2, 2, 2]),
      line('柳河县', 'liuhe', [0, 0, 2, 3, 0, 3]),
      line('辉南县', 'huinan', [3, 2, 3, 0, 0, 0]),
      line('东昌区', 'dongchang', [0, 0, 0, 0, 0, 0]),
    ],
    size,
    5,
  );

/** Nothing known. */
export const allAbsent = (size: Size): string =>
  draw(
    [line('东昌区', 'dongchang', [0, 0, 0]), line('辉南县', 'huinan', [0, 0, 0])],
    size,
    9,
    PERIODS.slice(3),
  );
