import type { Size } from '../../src/charts/chart.ts';
import { twoDates } from '../../src/charts/charts.ts';
import type { TwoDatesRow } from '../../src/charts/two-dates/two-dates.ts';
import { claim, figure, heading, LONG_NAMES, named, TWELVE } from './sample.ts';

const HEADING = heading('years', '两年开工率', '各地两个年度同期的开工率，空心为前一年，实心为后一年。');
const DATES = { from: '2022年4月', to: '2023年4月' };

const draw = (rows: readonly TwoDatesRow[], size: Size): string =>
  twoDates.draw(twoDates.place({ heading: HEADING, dates: DATES, rows }, size));

function row(name: string, id: string, from: number, to: number): TwoDatesRow {
  const change = to - from;
  const words =
    change === 0
      ? '持平（0个百分点）'
      : `${change > 0 ? '上升' : '下降'}${Math.abs(change).toFixed(1)}个百分点`;
  return {
    label: named(name),
    from: claim(`${from.toFixed(1)}%`, `${id}-before`),
    to: claim(`${to.toFixed(1)}%`, `${id}-after`),
    change: figure(words, `${id}-change`),
  };
}

/** Up, down, level, and hardly at all. */
export const tonghua = (size: Size): string =>
  draw(
    [
      row('集安市', 'jian', 45.2, 60.6),
      row('通化县', 'tonghua-xian', 62.5, 60.6),
      row('柳河县', 'liuhe', 51, 51),
      row('辉南县', 'huinan', 48.1, 48.3),
    ],
    size,
  );

/** Projects kept in reserve, as counts without a change that could be compared. */
export const reserve = (size: Size): string =>
  draw(
    [
      {
        label: named('谋划项目'),
        from: claim('178个', 'reserve-before'),
        to: claim('465个', 'reserve-after'),
      },
      { label: named('前期手续'), to: claim('331个', 'early-after'), absent: '上年未公布' },
    ],
    size,
  );

/** One row: the scale is its own way. */
export const oneRow = (size: Size): string => draw([row('集安市', 'jian', 45.2, 60.6)], size);

/** One row that did not move: the scale has no length. */
export const oneLevelRow = (size: Size): string => draw([row('集安市', 'jian', 60.6, 60.6)], size);

/** As many rows as two cities have counties. */
export const twelveRows = (size: Size): string =>
  draw(
    TWELVE.map(([name, id], index) => row(name, id, 20 + ((index * 37) % 60), 30 + ((index * 23) % 65))),
    size,
  );

/** Names that break. */
export const longNames = (size: Size): string =>
  draw(
    LONG_NAMES.map((name, index) => ({
      ...row(name, `long-${index}`, 10 * index, 100 - 20 * index),
      label: named(name),
    })),
    size,
  );

/** From nothing to everything and back, and below zero. */
export const zeroAndFull = (size: Size): string =>
  draw(
    [row('集安市', 'jian', 0, 100), row('通化县', 'tonghua-xian', 100, 0), row('柳河县', 'liuhe', -3.6, 4)],
    size,
  );

/** One date missing, and both. */
export const someAbsent = (size: Size): string =>
  draw(
    [
      row('集安市', 'jian', 45.2, 60.6),
      { label: named('通化县'), from: claim('52.1%', 'tonghua-xian-before'), absent: '本期未报送' },
      { label: named('东昌区'), absent: '未公布' },
    ],
    size,
  );

/** Nothing known. */
export const allAbsent = (size: Size): string =>
  draw(
    [
      { label: named('东昌区'), absent: '未公布' },
      { label: named('辉南县'), absent: '未报送' },
    ],
    size,
  );
