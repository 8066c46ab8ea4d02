import type { Address } from '../../model/address.ts';
import type { Archive } from '../../model/archive.ts';
import type { Figure } from '../../model/figure.ts';
import { add, divide, type Fraction, fraction, subtract } from '../../model/fraction.ts';
import { inUnit } from '../../model/value.ts';
import { type Counted, claimAmount, isCounted } from '../claims/amount.ts';
import { addMonths } from '../claims/days.ts';
import { claimsUpTo } from '../claims/month-claims.ts';
import { makeFigure } from '../derived/make-figure.ts';
import { type Progress, placeProgress, projectProgress } from './progress.ts';

/** 以月保季、以季保年: the plan of one quarter, what was spent in it, and how much of the plan that is. */
export interface Quarter {
  /** One to four. */
  readonly number: number;
  readonly plan?: Counted;
  /** What was spent: in the first quarter the running total itself, later a difference. */
  readonly done?: Figure | Counted;
  readonly rate?: Figure;
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
  const { subject, place, month, invested, history } = progress;
  const set = invested ?? history?.first;
  const year = month.slice(0, 4);
  const told = claimsUpTo(archive, subject, 'planned-spending', month)
    .filter(isCounted)
    .filter(
      ({ scope, cohort, nature, value }) =>
        nature === '计划' &&
        value.to === undefined &&
        (!set || (scope === set.scope && cohort === set.cohort)),
    );
  const planOf = (number: number): Counted | undefined =>
    told.findLast(
      ({ period }) =>
        period.start === `${year}-${two(number * 3 - 2)}-01` &&
        (period.end ?? '').startsWith(`${year}-${two(number * 3)}`),
    );
  const plans = [1, 2, 3, 4].map(planOf);
  if (plans.every((plan) => plan === undefined)) return { quarters: [] };
  const base = { subject, place, month, indicator: 'planned-spending', home };
  const quarters = plans.map((plan, index) => ({
    number: index + 1,
    ...(plan ? { plan } : {}),
    ...spentIn(archive, progress, index + 1, plan, base),
  }));
  const all = plans.filter((plan) => plan !== undefined);
  if (all.length < 4) return { quarters };
  const exact = all.map(claimAmount).reduce(add, ZERO);
  const sum = makeFigure({
    ...base,
    ...{ key: 'quarters', rule: '求和', formula: '四个季度计划完成投资之和' },
    inputs: all.map((plan) => ['加项', plan] as const),
    ...{ exact, shown: inUnit(exact, '亿元'), unit: '亿元', places: 2 },
  });
  return { quarters, sum };
}

type Base = Pick<Parameters<typeof makeFigure>[0], 'subject' | 'place' | 'month' | 'indicator' | 'home'>;

/** What was spent in a quarter that has begun: the running total at its end (or now) less that at the end of the one before. */
function spentIn(
  archive: Archive,
  progress: Progress,
  number: number,
  plan: Counted | undefined,
  base: Base,
): Pick<Quarter, 'done' | 'rate'> {
  const { month } = progress;
  const year = month.slice(0, 4);
  const last = `${year}-${two(number * 3)}`;
  if (addMonths(last, -2) > month) return {};
  const at = (one: string): Counted | undefined =>
    one === month ? progress.invested : progressAt(archive, progress, one).invested;
  const [until, before] = [at(last < month ? last : month), number > 1 ? at(addMonths(last, -3)) : undefined];
  if (!until || (number > 1 && before?.value.unit === undefined)) return {};
  const exact = before ? subtract(claimAmount(until), claimAmount(before)) : claimAmount(until);
  const inputs = [['季末累计', until] as const, ...(before ? [['上季末累计', before] as const] : [])];
  const done = before
    ? makeFigure({
        ...{ ...base, indicator: 'invested' },
        ...{ key: `quarter-${number}`, rule: '差', inputs, formula: '季末累计 − 上季末累计' },
        ...{ exact, shown: inUnit(exact, '亿元'), unit: '亿元', places: 2 },
      })
    : until;
  return plan && claimAmount(plan).n > 0n
    ? { done, rate: rateOf(exact, plan, number, inputs, base) }
    : { done };
}

function rateOf(
  spent: Fraction,
  plan: Counted,
  number: number,
  inputs: Parameters<typeof makeFigure>[0]['inputs'],
  base: Base,
): Figure {
  const exact = divide(spent, claimAmount(plan));
  return makeFigure({
    ...{ ...base, indicator: 'investment-rate' },
    ...{ key: `quarter-rate-${number}`, rule: '季度完成率', formula: '本季完成投资 ÷ 本季计划完成投资' },
    inputs: [...inputs, ['本季计划', plan]],
    ...{ exact, shown: fraction(exact.n * 100n, exact.d), unit: '%', places: 1 },
  });
}

const progressAt = (archive: Archive, { subject, place }: Progress, month: string): Progress =>
  subject.kind === 'project'
    ? projectProgress(archive, { id: subject.id, place }, month)
    : placeProgress(archive, subject.id, month);

const two = (number: number): string => String(number).padStart(2, '0');
