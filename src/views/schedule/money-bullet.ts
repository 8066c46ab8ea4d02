import { monthWords } from '../../figures/claims/days.ts';
import { columns } from '../columns.ts';
import { boundClaim, boundFigure, claimRun, date, figureRun, name, quiet, text } from '../runs.ts';
import type { Chart } from '../view.ts';
import { headlineOf, type MoneyChart } from './money-chart.ts';

/** What was spent against the plan of the year, where there are no months to draw a curve of; undefined without both. */
export function moneyBullet({ id, name: label, progress, figures }: MoneyChart): Chart | undefined {
  const { invested, plan, month } = progress;
  const { rate } = figures;
  if (!invested || !plan || !rate) return undefined;
  const result = boundClaim(invested, '亿元');
  const target = boundClaim(plan, '亿元');
  return {
    id,
    headline: headlineOf(label, figures),
    subtitle: [
      name(label),
      text('，截至'),
      date(monthWords(month)),
      text('；条是完成的投资，竖线是全年的计划'),
    ],
    chart: {
      type: 'bullet',
      data: {
        heading: {
          id,
          title: '完成投资与年度计划',
          description: '横条是完成的投资，竖线是全年的计划。数值列在表中。',
        },
        rows: [
          {
            label: { text: label },
            result,
            target,
            bands: [],
            ratio: boundFigure(rate),
          },
        ],
        words: { result: '完成投资', target: '年度计划' },
      },
    },
    table: {
      caption: [text('完成投资与年度计划')],
      folds: 'scroll',
      columns: columns(
        ['年度计划投资', 'number'],
        ['完成投资', 'number'],
        ['完成率', 'number'],
        ['序时应完成', 'number'],
      ),
      rows: [
        {
          cells: [
            [claimRun(plan)],
            [claimRun(invested)],
            [figureRun(rate)],
            [figures.asked ? figureRun(figures.asked) : quiet('—')],
          ],
        },
      ],
    },
  };
}
