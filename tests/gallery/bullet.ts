import type { BulletRow } from '../../src/charts/bullet/bullet.ts';
import type { Size } from '../../src/charts/chart.ts';
import { bullet } from '../../src/charts/charts.ts';
import { claim, figure, heading, LONG_NAMES, named, TWELVE } from './sample.ts';

const HEADING = heading(
  'done',
  '完成投资与年度计划',
  '深色为完成投资，竖线为年度计划，色带为按序时进度的评价。',
);
const WORDS = { result: '完成投资', target: '年度计划' };
const THREE = ['落后', '接近', '达标'];

const draw = (rows: readonly BulletRow[], size: Size): string =>
  bullet.draw(bullet.place({ heading: HEADING, words: WORDS, rows }, size));

/** A plan, what was done of it, and bands that end at these shares of the plan. */
function row(name: string, id: string, done: number, plan: number, words = THREE): BulletRow {
  const shares = words.length === 2 ? [80, 120] : words.length === 3 ? [60, 90, 120] : [40, 60, 90, 120];
  return {
    label: named(name),
    result: claim(`${done}亿元`, `${id}-done`),
    target: claim(`${plan}亿元`, `${id}-plan`),
    ratio: figure(`${((done / plan) * 100).toFixed(1)}%`, `${id}-done-rate`),
    bands: words.map((word, index) => ({ word, to: (plan * (shares[index] ?? 100)) / 100 })),
  };
}

const JIAN = row('集安市', 'jian', 32.9, 40.6);

/** Plans of different sizes, one of them passed. */
export const tonghua = (size: Size): string =>
  draw([JIAN, row('通化县', 'tonghua-xian', 30.2, 28.8), row('二道江区', 'erdaojiang', 4.1, 9.56)], size);

/** One row. */
export const oneRow = (size: Size): string => draw([JIAN], size);

/** As many rows as two cities have counties, with four bands. */
export const twelveRows = (size: Size): string =>
  draw(
    TWELVE.map(([name, id], index) => {
      const plan = 52 - index * 3;
      return row(name, id, Math.round(plan * (1.1 - index * 0.07)), plan, [
        '严重落后',
        '落后',
        '接近',
        '达标',
      ]);
    }),
    size,
  );

/** Names that break, and lead somewhere. */
export const longNames = (size: Size): string =>
  draw(
    LONG_NAMES.map((name, index) => ({
      ...row(name, `long-${index}`, 30 - index * 9, 32),
      label: named(name, `/projects/long-${index}/`),
    })),
    size,
  );

/** Nothing, exactly the target, far beyond the bands, a very small one, and no bands. */
export const zeroAndFull = (size: Size): string =>
  draw(
    [
      row('集安市', 'jian', 20, 20),
      row('通化县', 'tonghua-xian', 0, 20),
      row('柳河县', 'liuhe', 32, 20),
      row('辉南县', 'huinan', 0.2, 0.5),
      { ...row('东昌区', 'dongchang', 12, 20), bands: [] },
    ],
    size,
  );

/** Bands whose words are not the same: each row says its own. */
export const ownBands = (size: Size): string =>
  draw([JIAN, row('通化县', 'tonghua-xian', 20, 28.8, ['未达序时', '达到序时'])], size);

/** A result, a target and everything missing. */
export const someAbsent = (size: Size): string => {
  const { result: _, ratio: __, ...planned } = row('通化县', 'tonghua-xian', 0, 28.8);
  return draw(
    [
      JIAN,
      { ...planned, absent: '未报送' },
      { label: named('柳河县'), result: claim('12.4亿元', 'liuhe-done'), bands: [] },
      { label: named('东昌区'), bands: [], absent: '未公布' },
    ],
    size,
  );
};

/** Nothing known. */
export const allAbsent = (size: Size): string =>
  draw(
    [
      { label: named('东昌区'), bands: [], absent: '未公布' },
      { label: named('辉南县'), bands: [], absent: '未报送' },
    ],
    size,
  );
