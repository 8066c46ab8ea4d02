import type { Address } from '../../model/address.ts';
import type { Figure } from '../../model/figure.ts';
import { type Fraction, fraction, multiply } from '../../model/fraction.ts';
import type { PlanCurve } from '../../model/rules.ts';
import { inUnit } from '../../model/value.ts';
import { type Counted, claimAmount } from '../claims/amount.ts';
import { makeFigure } from '../derived/make-figure.ts';
import type { PlanHistory } from './plan-history.ts';
import { inPoints, measure, type Progress } from './progress.ts';

/** The numbers that a progress is told in, each with its working; one that rests on a missing number is not there. */
export interface ProgressFigures {
  /** 投资完成率: spent ÷ planned, in %. */
  readonly rate?: Figure;
  /** The same by the first plan, where the plan that it is measured by is a later one; by the one in force, where it is the first. */
  readonly otherRate?: Figure;
  /** 序时比例: the share of the plan that the curve asks for, in %. */
  readonly share?: Figure;
  /** 序时应完成: the money that the curve asks for. */
  readonly asked?: Figure;
  /** 落后序时 or 超前序时: how far it is from the curve, in points, without a sign. */
  readonly gap?: Figure;
  /** 完成比率: spent ÷ asked for, in %. */
  readonly ratio?: Figure;
}

type Base = Pick<Parameters<typeof makeFigure>[0], 'subject' | 'place' | 'month' | 'indicator' | 'home'>;

/** Makes the figures of a progress by a curve, at home on one page; money asked for is told in the unit of the plan. */
export function progressFigures(
  progress: Progress,
  curve: PlanCurve | undefined,
  home: Address,
): ProgressFigures {
  const { invested, plan, subject, place, month } = progress;
  const standing = measure(progress, curve);
  if (!invested || !plan || !standing || !curve) return {};
  const base: Base = { subject, place, month, indicator: 'investment-rate', home };
  const both = [
    ['完成投资', invested],
    ['年度计划投资', plan],
  ] as const;
  const { asked, askedMoney, gap, ratio } = standing;
  const behind = gap.n < 0n;
  const distance = behind ? multiply(gap, fraction(-1n)) : gap;
  const unit = plan.value.unit === '万元' ? '万元' : '亿元';
  return {
    ...ratesOf(progress, base),
    share: makeFigure({
      ...base,
      ...{ key: `share|${curve.id}`, rule: '序时比例', formula: shareWords(progress, curve) },
      ...{ inputs: [], exact: asked, shown: inPoints(asked), unit: '%', places: 1 },
    }),
    asked: makeFigure({
      ...base,
      ...{ key: `asked|${curve.id}`, indicator: 'planned-spending', rule: '序时应完成' },
      ...{ formula: '年度计划投资 × 序时比例', inputs: [['年度计划投资', plan]] },
      ...{ exact: askedMoney, shown: inUnit(askedMoney, unit), unit, places: unit === '万元' ? 0 : 2 },
    }),
    gap: makeFigure({
      ...base,
      ...{ key: `gap|${curve.id}`, rule: behind ? '落后序时' : '超前序时' },
      ...{ formula: behind ? '序时比例 − 投资完成率' : '投资完成率 − 序时比例', inputs: both },
      ...{ exact: distance, shown: inPoints(distance), unit: '个百分点', places: 1 },
    }),
    ...(ratio
      ? {
          ratio: makeFigure({
            ...base,
            ...{ key: `ratio|${curve.id}`, rule: '完成比率', formula: '完成投资 ÷ 序时应完成的投资' },
            ...{ inputs: both, exact: ratio, shown: inPoints(ratio), unit: '%', places: 1 },
          }),
        }
      : {}),
  };
}

function ratesOf({ history, invested, plan }: Progress, base: Base): ProgressFigures {
  if (!invested || !plan || !history) return {};
  const other = plan === history.first ? history.now : history.first;
  const differs = other.value.text !== plan.value.text && claimAmount(other).n > 0n;
  return {
    rate: rateOf(base, invested, plan),
    ...(differs ? { otherRate: rateOf(base, invested, other, history) } : {}),
  };
}

function rateOf(base: Base, invested: Counted, plan: Counted, history?: PlanHistory): Figure {
  const [k, n] = [claimAmount(invested), claimAmount(plan)];
  const exact: Fraction = fraction(k.n * n.d, k.d * n.n);
  return makeFigure({
    ...base,
    ...{ key: history ? 'other-rate' : 'rate', rule: '比率' },
    formula: `完成投资 ÷ ${history ? (plan === history.first ? '首次的' : '现行的') : ''}年度计划投资`,
    inputs: [
      ['分子', invested],
      ['分母', plan],
    ],
    ...{ exact, shown: inPoints(exact), unit: '%', places: 1 },
  });
}

/** 序时曲线“冬歇序时”到本月为止各月份额之和 ÷ 全年份额之和. */
function shareWords({ dates }: Progress, curve: PlanCurve): string {
  const whole = dates.length > 0 ? '计划建设各月份额之和' : '全年各月份额之和';
  return `序时曲线“${curve.name}”到本月为止各月份额之和 ÷ ${whole}`;
}
