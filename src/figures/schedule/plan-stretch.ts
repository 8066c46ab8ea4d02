import type { Address } from '../../model/address.ts';
import type { Figure } from '../../model/figure.ts';
import { add, divide, type Fraction, fraction, multiply, subtract } from '../../model/fraction.ts';
import { inUnit } from '../../model/value.ts';
import { type Counted, claimAmount } from '../claims/amount.ts';
import { makeFigure } from '../derived/make-figure.ts';
import type { Progress } from './progress.ts';
import type { Spending } from './spending.ts';

/** A month or a quarter with a plan of its own. */
export interface Stretch {
  readonly plan?: Counted;
  /** What was spent in it: where the year begins with it the running total itself, later a difference. */
  readonly done?: Figure | Counted;
  /** What was spent over what was planned, in %. */
  readonly rate?: Figure;
  /** What the stretches before it were to spend and did not; absent where nothing is left undone or a number is missing. */
  readonly carried?: Figure;
  /** The plan with what is carried. */
  readonly must?: Figure;
}

/** Whose stretch, where its figures are at home, by which key they go, and what a stretch is called. */
interface StretchOf {
  readonly progress: Progress;
  readonly home: Address;
  readonly key: string;
  readonly word: '季' | '月';
}

const ZERO = fraction(0n);

/** The plan of a stretch, what was spent in it, and how much of the plan that is. */
export function stretchFigures(
  plan: Counted | undefined,
  spending: Spending | undefined,
  of: StretchOf,
): Pick<Stretch, 'plan' | 'done' | 'rate'> {
  if (!spending) return plan ? { plan } : {};
  const { exact, until, before } = spending;
  const { word, key } = of;
  const inputs: Inputs = [
    [`${word}末累计`, until],
    ...(before ? [[`上${word}末累计`, before] as const] : []),
  ];
  const done = before
    ? money(of, {
        ...{ key, indicator: 'invested', rule: '差', inputs, exact },
        formula: `${word}末累计 − 上${word}末累计`,
      })
    : until;
  if (!plan) return { done };
  const whole = claimAmount(plan);
  return whole.n > 0n ? { plan, done, rate: rateOf(divide(exact, whole), plan, inputs, of) } : { plan, done };
}

/**
 * What the stretches before were to spend and did not, and the plan together with it; nothing where all was spent, or where
 * a number is missing.
 */
export function carryOver(
  plan: Counted | undefined,
  before: readonly (Counted | undefined)[],
  spending: Spending | undefined,
  of: StretchOf,
): Pick<Stretch, 'carried' | 'must'> {
  const told = before.filter((one) => one !== undefined);
  if (!spending || told.length < before.length) return {};
  const exact = subtract(told.map(claimAmount).reduce(add, ZERO), spending.exact);
  if (exact.n <= 0n) return {};
  const left = `以前各${of.word}计划之和 − 同期完成投资`;
  const inputs: Inputs = [
    ...told.map((one) => ['以前的计划', one] as const),
    ['期末累计', spending.until],
    ...(spending.before ? [['期初累计', spending.before] as const] : []),
  ];
  const made = { indicator: 'planned-spending', inputs };
  const carried = money(of, { ...made, key: `${of.key}-carried`, rule: '以前欠下', formula: left, exact });
  if (!plan) return { carried };
  const must = money(of, {
    ...{ ...made, key: `${of.key}-must`, rule: '连欠下的应完成', formula: `本${of.word}计划 + ${left}` },
    inputs: [[`本${of.word}计划`, plan], ...inputs],
    exact: add(claimAmount(plan), exact),
  });
  return { carried, must };
}

type Inputs = Parameters<typeof makeFigure>[0]['inputs'];

/** An amount of money as a figure, in 亿元. */
const money = (
  of: StretchOf,
  made: Pick<Parameters<typeof makeFigure>[0], 'key' | 'indicator' | 'rule' | 'formula' | 'inputs' | 'exact'>,
): Figure =>
  makeFigure({
    ...{ ...baseOf(of), ...made },
    ...{ shown: inUnit(made.exact, '亿元'), unit: '亿元', places: 2 },
  });

const rateOf = (exact: Fraction, plan: Counted, inputs: Inputs, of: StretchOf): Figure =>
  makeFigure({
    ...{ ...baseOf(of), indicator: 'investment-rate' },
    ...{ key: `${of.key}-rate`, rule: `${of.word === '季' ? '季度' : '月度'}完成率` },
    formula: `本${of.word}完成投资 ÷ 本${of.word}计划完成投资`,
    inputs: [...inputs, [`本${of.word}计划`, plan]],
    ...{ exact, shown: multiply(exact, fraction(100n)), unit: '%', places: 1 },
  });

const baseOf = ({ progress: { subject, place, month }, home }: StretchOf) => ({
  subject,
  place,
  month,
  home,
});
