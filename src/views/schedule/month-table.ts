import { monthWords } from '../../figures/claims/days.ts';
import type { PlannedMonth } from '../../figures/schedule/planned-months.ts';
import { placeProgress } from '../../figures/schedule/progress.ts';
import { shownMonths } from '../../figures/schedule/schedule-figures.ts';
import type { Address } from '../../model/address.ts';
import type { Archive } from '../../model/archive.ts';
import type { Place } from '../../model/records.ts';
import { columns } from '../columns.ts';
import { claimRun, date, figureRun, placeRun, quiet, text } from '../runs.ts';
import type { Line, Table } from '../view.ts';
import { NONE, stretchCells } from './stretch-cells.ts';

/** 以月保季: a row a month: planned, left undone by the months before, both together, spent, and whether the plan was kept. */
export const monthTable = (months: readonly PlannedMonth[], caption: string): Table => ({
  caption: [text(caption)],
  folds: 'scroll',
  columns: columns(
    ['月份', 'short'],
    ['计划完成投资', 'number'],
    ['以前欠下', 'number'],
    ['应完成', 'number'],
    ['当月完成', 'number'],
    ['完成率', 'number'],
  ),
  rows: months.map((one) => ({ cells: [[date(monthWords(one.month))], ...stretchCells(one)] })),
});

/** The months of several places: how each kept to the plan of the month, and what the next one must spend; undefined where none has plans. */
export function placeMonths(
  archive: Archive,
  places: readonly Place[],
  month: string,
  home: Address,
): Table | undefined {
  const rows = places.flatMap((place) => {
    const months = shownMonths(archive, placeProgress(archive, place.id, month), home);
    return months.length > 0 ? [{ place, months }] : [];
  });
  if (rows.length === 0) return undefined;
  return {
    caption: [text('当月的计划完成得怎样，下个月应完成多少')],
    folds: 'scroll',
    columns: columns(
      '地区',
      ['当月计划', 'number'],
      ['当月完成', 'number'],
      ['完成率', 'number'],
      ['下月计划', 'number'],
      ['以前欠下', 'number'],
      ['下月应完成', 'number'],
    ),
    rows: rows.map(({ place, months }) => {
      const now = months.find((one) => one.month === month);
      const next = months.find((one) => one.month > month);
      return {
        cells: [
          [placeRun(archive, place.id, true)],
          ...(now ? [0, 3, 4].map((at) => stretchCells(now)[at] ?? NONE) : [NONE, NONE, NONE]),
          [next?.plan ? claimRun(next.plan) : quiet('—')],
          [next?.carried ? figureRun(next.carried) : quiet('—')],
          nextLine(next),
        ],
      };
    }),
  };
}

/** What the next month must spend: its plan alone where nothing was left undone. */
const nextLine = (next: PlannedMonth | undefined): Line =>
  next?.must ? [figureRun(next.must)] : next?.plan && !next.carried ? [claimRun(next.plan)] : NONE;
