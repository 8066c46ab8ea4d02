import type { Bound } from '../../charts/chart.ts';
import { claimAmount } from '../../figures/claims/amount.ts';
import { monthWords } from '../../figures/claims/days.ts';
import { planShare } from '../../figures/schedule/plan-share.ts';
import { type Progress, placeProgress, projectProgress } from '../../figures/schedule/progress.ts';
import type { ProgressFigures } from '../../figures/schedule/progress-figures.ts';
import { moneyCurve } from '../../figures/schedule/schedule-figures.ts';
import type { Archive } from '../../model/archive.ts';
import { approximate, fraction, multiply } from '../../model/fraction.ts';
import { inUnit } from '../../model/value.ts';
import { columns } from '../columns.ts';
import { absentRun, boundClaim, boundFigure, claimRun, date, figureRun, name, quiet, text } from '../runs.ts';
import type { Chart, Line } from '../view.ts';

/** What a chart of money needs to know of its subject. */
export interface MoneyChart {
  readonly id: string;
  readonly name: string;
  readonly progress: Progress;
  readonly figures: ProgressFigures;
}

/**
 * Money by the month against the plan curve, the year from its January on; undefined where fewer than two months or no plan
 * are told. A project's months before its planned start ask for nothing.
 */
export function moneyChart(
  archive: Archive,
  { id, name: label, progress, figures }: MoneyChart,
): Chart | undefined {
  const { plan, month } = progress;
  const curve = moneyCurve(archive);
  const year = month.slice(0, 4);
  const months = Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`);
  const spent = months.map((one) => (one <= month ? progressIn(archive, progress, one).invested : undefined));
  const dataDate = months.indexOf(month);
  if (!plan || !curve || !figures.asked || spent.filter((claim) => claim !== undefined).length < 2)
    return undefined;
  const whole = claimAmount(plan);
  const { asked } = figures;
  const amounts = months.map((one) =>
    approximate(inUnit(multiply(whole, planShare(curve, one, progress.window) ?? fraction(0n)), '亿元')),
  );
  const planned = months.map((_, at): Bound | undefined =>
    at === dataDate ? boundFigure(asked) : at === 11 ? boundClaim(plan, '亿元') : undefined,
  );
  const words = { plan: '序时应完成', actual: '完成投资' };
  return {
    id,
    headline: headlineOf(label, figures),
    subtitle: [
      ...[name(label), text('，截至'), date(monthWords(month))],
      text(`；细线是按序时曲线“${curve.name}”到月末应完成的投资，粗线是完成的投资，年初起累计，单位：亿元`),
    ],
    chart: {
      type: 'planCurve',
      data: {
        heading: {
          id,
          title: '完成投资与序时曲线',
          description: '一条线是各月末应完成的投资，一条线是完成的投资，都从年初起累计。数值列在表中。',
        },
        periods: months.map((one) => ({ text: monthWords(one), kind: 'date' as const })),
        plan: amounts,
        actual: spent.map((claim) => claim && boundClaim(claim, '亿元')),
        planned,
        dataDate,
        unit: '亿元',
        words,
        ...(spent[dataDate] ? {} : { absent: '未报送' }),
      },
    },
    table: {
      caption: [text('年初起累计的投资')],
      folds: 'scroll',
      columns: columns(['月份', 'short'], ['完成投资', 'number'], ['序时应完成', 'number']),
      rows: months
        .filter((one) => one <= month || one.endsWith('-12'))
        .map((one): { cells: Line[] } => {
          const at = months.indexOf(one);
          const claim = spent[at];
          return {
            cells: [
              [at > dataDate ? text('全年') : date(monthWords(one))],
              [claim ? claimRun(claim) : at > dataDate ? quiet('—') : absentRun('未报送')],
              [at === dataDate ? figureRun(asked) : at === 11 ? claimRun(plan) : quiet('—')],
            ],
          };
        }),
    },
  };
}

const progressIn = (archive: Archive, { subject, place }: Progress, month: string): Progress =>
  subject.kind === 'project'
    ? projectProgress(archive, { id: subject.id, place }, month)
    : placeProgress(archive, subject.id, month);

/** 示例市完成投资落后序时9.7个百分点. */
export const headlineOf = (label: string, { gap }: ProgressFigures): Line =>
  gap
    ? [name(label), text(`完成投资${gap.working.rule}`), figureRun(gap)]
    : [name(label), text('完成投资与序时曲线')];
