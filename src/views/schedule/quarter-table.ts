import type { Progress } from '../../figures/schedule/progress.ts';
import type { Quarter, Quarters } from '../../figures/schedule/quarters.ts';
import { ordinalWord } from '../../model/wording.ts';
import { columns } from '../columns.ts';
import { absentRun, claimRun, figureRun, quiet, text } from '../runs.ts';
import type { Line, Table } from '../view.ts';

const NONE: Line = [quiet('—')];

/** 以季保年: the plan of each quarter, what was spent in it, how much of the plan that is; their sum and the plan of the year. */
export function quarterTable({ quarters, sum }: Quarters, { history }: Progress, caption: string): Table {
  const year: Line[][] = history
    ? [
        [[text('全年计划')], [claimRun(history.first)], NONE, NONE],
        ...(history.changes.length > 0 ? [[[text('现行计划')], [claimRun(history.now)], NONE, NONE]] : []),
      ]
    : [];
  const total: Line[][] = sum ? [[[text('四季合计')], [figureRun(sum)], NONE, NONE], ...year] : [];
  return {
    caption: [text(caption)],
    folds: 'scroll',
    columns: columns(
      ['季度', 'short'],
      ['计划完成投资', 'number'],
      ['本季完成', 'number'],
      ['完成率', 'number'],
    ),
    rows: [...quarters.map(quarterCells), ...total].map((cells) => ({ cells })),
  };
}

const quarterCells = ({ number, plan, done, rate }: Quarter): Line[] => [
  [text(`${ordinalWord(number)}季度`)],
  [plan ? claimRun(plan) : absentRun('未报送')],
  done ? ['working' in done ? figureRun(done) : claimRun(done)] : NONE,
  rate ? [figureRun(rate)] : NONE,
];
