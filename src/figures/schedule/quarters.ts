import type { Address } from '../../model/address.ts';
import type { Archive } from '../../model/archive.ts';
import type { Figure } from '../../model/figure.ts';
import { add, fraction } from '../../model/fraction.ts';
import { inUnit } from '../../model/value.ts';
import { claimAmount } from '../claims/amount.ts';
import { addMonths } from '../claims/days.ts';
import { makeFigure } from '../derived/make-figure.ts';
import { plansFor } from './month-results.ts';
import { carryOver, type Stretch, stretchFigures } from './plan-stretch.ts';
import type { Progress } from './progress.ts';
import { spendingIn } from './spending.ts';

/** 以季保年: the plan of one quarter, what the quarters before it left undone, what was spent in it. */
export interface Quarter extends Stretch {
  /** One to four. */
  readonly number: number;
}

/** The quarters of a year with the sum of their plans; no quarters where none has a plan. */
export interface Quarters {
  readonly quarters: readonly Quarter[];
  /** 四季之和, where all four have a plan. */
  readonly sum?: Figure;
}

const ZERO = fraction(0n);

/** The quarters of a progress's year up to its month, at home on one page. */
export function quartersOf(archive: Archive, progress: Progress, home: Address): Quarters {
  const { subject, place, month } = progress;
  const year = month.slice(0, 4);
  const plans = [1, 2, 3, 4].map((number) =>
    plansFor(archive, progress, first(year, number), last(year, number)).at(-1),
  );
  if (plans.every((plan) => plan === undefined)) return { quarters: [] };
  const quarters = plans.map((plan, index): Quarter => {
    const number = index + 1;
    const [from, to] = [first(year, number), last(year, number)];
    const until = to < month ? to : month;
    const spending = from > month ? undefined : spendingIn(archive, progress, from, until);
    const of = { progress, home, key: `quarter-${number}`, word: '季' as const };
    const before = addMonths(from, -1);
    const carries = number > 1 && before <= month && to >= month;
    return {
      number,
      ...stretchFigures(plan, spending, of),
      ...(carries
        ? carryOver(plan, plans.slice(0, index), spendingIn(archive, progress, `${year}-01`, before), of)
        : {}),
    };
  });
  const all = plans.filter((plan) => plan !== undefined);
  if (all.length < 4) return { quarters };
  const exact = all.map(claimAmount).reduce(add, ZERO);
  const sum = makeFigure({
    ...{ subject, place, month, indicator: 'planned-spending', home },
    ...{ key: 'quarters', rule: '求和', formula: '四个季度计划完成投资之和' },
    inputs: all.map((plan) => ['加项', plan] as const),
    ...{ exact, shown: inUnit(exact, '亿元'), unit: '亿元', places: 2 },
  });
  return { quarters, sum };
}

const first = (year: string, quarter: number): string => `${year}-${two(quarter * 3 - 2)}`;
const last = (year: string, quarter: number): string => `${year}-${two(quarter * 3)}`;
const two = (number: number): string => String(number).padStart(2, '0');
