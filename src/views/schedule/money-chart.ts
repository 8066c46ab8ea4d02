import type { Bound } from '../../charts/chart.ts';
import { type Counted, claimAmount } from '../../figures/claims/amount.ts';
import { monthWords } from '../../figures/claims/days.ts';
import { type BesideFigures, besideFigures } from '../../figures/schedule/beside-curve.ts';
import { moneyCurve } from '../../figures/schedule/money-curve.ts';
import { planShare } from '../../figures/schedule/plan-share.ts';
import type { Progress } from '../../figures/schedule/progress.ts';
import type { ProgressFigures } from '../../figures/schedule/progress-figures.ts';
import { progressIn } from '../../figures/schedule/spending.ts';
import type { Archive } from '../../model/archive.ts';
import type { Figure } from '../../model/figure.ts';
import { approximate, fraction, multiply } from '../../model/fraction.ts';
import type { PlanCurve } from '../../model/rules.ts';
import { inUnit } from '../../model/value.ts';
import { columns } from '../columns.ts';
import { absentRun, boundClaim, boundFigure, claimRun, date, figureRun, name, quiet, text } from '../runs.ts';
import type { Chart, Line, Table } from '../view.ts';

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
  const amountsBy = (by: PlanCurve): number[] =>
    months.map((one) =>
      approximate(inUnit(multiply(whole, planShare(by, one, progress.window) ?? fraction(0n)), '亿元')),
    );
  const beside = besideFigures(archive, progress, asked.home ?? '/');
  const planned = months.map((_, at): Bound | undefined =>
    at === dataDate ? boundFigure(asked) : at === 11 ? boundClaim(plan, '亿元') : undefined,
  );
  const words = {
    ...{ plan: '序时应完成', actual: '完成投资' },
    ...(beside ? { baseline: beside.curve.name } : {}),
  };
  return {
    id,
    headline: headlineOf(label, figures),
    subtitle: [
      ...[name(label), text('，截至'), date(monthWords(month))],
      text(`；细线是按序时曲线“${curve.name}”到月末应完成的投资，`),
      text(beside ? `虚线是按“${beside.curve.name}”应完成的，只作对照，` : ''),
      text('粗线是完成的投资，年初起累计，单位：亿元'),
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
        plan: amountsBy(curve),
        ...(beside ? { baseline: amountsBy(beside.curve) } : {}),
        actual: spent.map((claim) => claim && boundClaim(claim, '亿元')),
        planned,
        dataDate,
        words,
        ...(spent[dataDate] ? {} : { absent: '未报送' }),
      },
    },
    table: moneyTable(progress, { months, spent, asked, beside }),
  };
}

interface Drawn {
  readonly months: readonly string[];
  readonly spent: readonly (Counted | undefined)[];
  readonly asked: Figure;
  readonly beside: BesideFigures | undefined;
}

/** The months so far and the whole year: what was spent, and what the curves ask for at the data date and by the year's end. */
function moneyTable({ plan, month }: Progress, { months, spent, asked, beside }: Drawn): Table {
  const dataDate = months.indexOf(month);
  const askedAt = (at: number, figure: Figure): Line => [
    at === dataDate ? figureRun(figure) : at === 11 && plan ? claimRun(plan) : quiet('—'),
  ];
  return {
    caption: [text('年初起累计的投资')],
    folds: 'scroll',
    columns: columns(
      ['月份', 'short'],
      ['完成投资', 'number'],
      ['序时应完成', 'number'],
      ...(beside ? [[`${beside.curve.name}应完成`, 'number'] as const] : []),
    ),
    rows: months
      .filter((one) => one <= month || one.endsWith('-12'))
      .map((one): { cells: Line[] } => {
        const at = months.indexOf(one);
        const claim = spent[at];
        return {
          cells: [
            [at > dataDate ? text('全年') : date(monthWords(one))],
            [claim ? claimRun(claim) : at > dataDate ? quiet('—') : absentRun('未报送')],
            askedAt(at, asked),
            ...(beside?.asked ? [askedAt(at, beside.asked)] : []),
          ],
        };
      }),
  };
}

/** 示例市完成投资落后序时9.7个百分点. */
export const headlineOf = (label: string, { gap }: ProgressFigures): Line =>
  gap
    ? [name(label), text(`完成投资${gap.working.rule}`), figureRun(gap)]
    : [name(label), text('完成投资与序时曲线')];
