import type { Progress } from '../../figures/schedule/progress.ts';
import type { Quarter, Quarters } from '../../figures/schedule/quarters.ts';
import { ordinalWord } from '../../model/wording.ts';
import { columns } from '../columns.ts';
import { claimRun, figureRun, text } from '../runs.ts';
import type { Line, Table } from '../view.ts';
import { NONE, stretchCells } from './stretch-cells.ts';

/**
 * 以季保年: the plan of each quarter, what it carries from those before it, what was spent in it, how much of the plan that
 * is; their sum and the plan of the year.
 */
export function quarterTable({ quarters, sum }: Quarters, { history }: Progress, caption: string): Table {
  const row = (words: string, line: Line): Line[] => [[text(words)], line, NONE, NONE, NONE, NONE];
  const year: Line[][] = history
    ? [
        row('全年计划', [claimRun(history.first)]),
        ...(history.changes.length > 0 ? [row('现行计划', [claimRun(history.now)])] : []),
      ]
    : [];
  const total: Line[][] = sum ? [row('四季合计', [figureRun(sum)]), ...year] : [];
  return {
    caption: [text(caption)],
    folds: 'scroll',
    columns: columns(
      ['季度', 'short'],
      ['计划完成投资', 'number'],
      ['以前欠下', 'number'],
      ['应完成', 'number'],
      ['本季完成', 'number'],
      ['完成率', 'number'],
    ),
    rows: [...quarters.map(quarterCells), ...total].map((cells) => ({ cells })),
  };
}

const quarterCells = (quarter: Quarter): Line[] => [
  [text(`${ordinalWord(quarter.number)}季度`)],
  ...stretchCells(quarter),
];
