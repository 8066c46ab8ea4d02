import type { Archive } from '../../model/archive.ts';
import type { Claim, Subject } from '../../model/claim.ts';
import { divide, type Fraction, fraction, multiply, subtract } from '../../model/fraction.ts';
import type { PlanCurve } from '../../model/rules.ts';
import { type Counted, claimAmount, isCounted } from '../claims/amount.ts';
import { claimsIn } from '../claims/month-claims.ts';
import { type PlanHistory, planHistory, speaksOfYear } from './plan-history.ts';
import { type PlanWindow, planShare, WHOLE_YEAR } from './plan-share.ts';
import { type Dated, firstPlan } from './planned-dates.ts';

/** How a place or a project stands in a month: money against its year's plan, and the work that can be seen, each apart. */
export interface Progress {
  readonly subject: Subject;
  readonly place: string;
  /** YYYY-MM. */
  readonly month: string;
  /** What was spent in the year by the month, as the returns for that month tell it. */
  readonly invested?: Counted;
  readonly history?: PlanHistory;
  /** The plan that it is measured by: a project's first one; of a place, whose list changes, the one in force. */
  readonly plan?: Counted;
  /** The planned dates that narrow the months of a project's plan. */
  readonly dates: readonly Dated[];
  readonly window: PlanWindow;
  /** The share of the work that is done, as told for the month. */
  readonly work?: Counted;
}

/** A place's progress in a month. */
export function placeProgress(archive: Archive, place: string, month: string): Progress {
  const subject: Subject = { kind: 'place', id: place };
  const money = moneyOf(archive, subject, month);
  return {
    ...{ subject, place, month, dates: [], window: WHOLE_YEAR },
    ...money,
    ...(money.history ? { plan: money.history.now } : {}),
  };
}

/** A project's progress in a month. */
export function projectProgress(
  archive: Archive,
  project: { readonly id: string; readonly place: string },
  month: string,
): Progress {
  const subject: Subject = { kind: 'project', id: project.id };
  const money = moneyOf(archive, subject, month);
  const work = claimsIn(archive, subject, month)
    .filter(isCounted)
    .findLast(
      ({ indicator, scope, nature }) =>
        indicator === 'physical-progress' && scope === '' && nature === '实际',
    );
  return {
    ...{ subject, place: project.place, month },
    ...windowOf(archive, subject, month),
    ...money,
    ...(money.history ? { plan: money.history.first } : {}),
    ...(work ? { work } : {}),
  };
}

/** What was spent and what was planned, of one set: the money of one list is never divided by the plan of another. */
function moneyOf(
  archive: Archive,
  subject: Subject,
  month: string,
): { readonly invested?: Counted; readonly history?: PlanHistory } {
  const year = month.slice(0, 4);
  const spent = claimsIn(archive, subject, month)
    .filter(isCounted)
    .filter((claim) => isOfYear(claim, year, month));
  for (const invested of spent.toReversed()) {
    const history = planHistory(archive, subject, { ...invested, year }, month);
    if (history) return { invested, history };
  }
  const [invested] = spent.slice(-1);
  const plans = claimsIn(archive, subject, month)
    .filter(({ indicator }) => indicator === 'annual-plan')
    .filter((claim) => speaksOfYear(claim, year));
  const set = invested ?? plans[0] ?? { scope: '', cohort: '' };
  const history = planHistory(archive, subject, { ...set, year }, month);
  return { ...(invested ? { invested } : {}), ...(history ? { history } : {}) };
}

/** A running total of the year: it speaks of the year, or of the year up to this month. */
const isOfYear = ({ indicator, nature, period, value }: Claim, year: string, month: string): boolean =>
  indicator === 'invested' &&
  nature === '实际' &&
  value.kind === 'quantity' &&
  value.to === undefined &&
  period.start === `${year}-01-01` &&
  (period.end ?? '').slice(0, 7) >= month &&
  (period.end ?? '') <= `${year}-12-31`;

/** The months of the year that a project is to be built in, by its first planned dates; the whole year where none is known. */
function windowOf(archive: Archive, subject: Subject, month: string): Pick<Progress, 'dates' | 'window'> {
  const year = month.slice(0, 4);
  const start = firstPlan(archive, subject, { indicator: 'start-date' }, month);
  const finish = firstPlan(archive, subject, { indicator: 'completion-date' }, month);
  const within = (one: Dated | undefined): one is Dated => one?.value.span.end?.slice(0, 4) === year;
  const numberOf = (one: Dated): number => Number(one.value.span.end?.slice(5, 7));
  const window = {
    from: within(start) ? numberOf(start) : 1,
    to: within(finish) ? numberOf(finish) : 12,
  };
  return window.from > window.to
    ? { dates: [], window: WHOLE_YEAR }
    : { dates: [start, finish].filter(within), window };
}

/** What follows from a progress and a curve, all exact: shares of the plan, and the money that the curve asks for in 元. */
export interface Standing {
  readonly asked: Fraction;
  readonly askedMoney: Fraction;
  readonly rate: Fraction;
  /** rate − asked: below zero where it is behind. */
  readonly gap: Fraction;
  /** What was spent over what was asked for; undefined where nothing was. */
  readonly ratio?: Fraction;
}

/** Measures a progress by a curve, with days of grace; undefined where a number is missing: it is never guessed. */
export function measure(
  { invested, plan, month, window }: Progress,
  curve: PlanCurve | undefined,
  graceDays = 0,
): Standing | undefined {
  const asked = curve && planShare(curve, month, window, graceDays);
  if (!asked || !invested || !plan) return undefined;
  const whole = claimAmount(plan);
  if (whole.n <= 0n) return undefined;
  const rate = divide(claimAmount(invested), whole);
  return {
    asked,
    askedMoney: multiply(whole, asked),
    rate,
    gap: subtract(rate, asked),
    ...(asked.n === 0n ? {} : { ratio: divide(rate, asked) }),
  };
}

/** A share in points of a hundred. */
export const inPoints = (share: Fraction): Fraction => multiply(share, fraction(100n));
