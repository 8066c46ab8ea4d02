import type { Archive } from '../../model/archive.ts';
import { compare } from '../../model/fraction.ts';
import { type Counted, claimAmount, isCounted } from '../claims/amount.ts';
import { monthEnd } from '../claims/days.ts';
import { claimsUpTo } from '../claims/month-claims.ts';
import type { Progress } from './progress.ts';
import { progressIn, type Spending, spendingIn } from './spending.ts';

/** The plan of one month, what was spent in it, and whether that is less. */
export interface MonthResult {
  readonly month: string;
  /** As it was told first: what is lowered later does not make a month a good one. */
  readonly plan?: Counted;
  readonly spending?: Spending;
  /** Undefined where the plan or the money is not told. */
  readonly missed?: boolean;
}

/** How a subject did in one month of a year against the plan of that month. */
export function monthResult(archive: Archive, progress: Progress, month: string): MonthResult {
  const of = progressIn(archive, progress, month);
  const [plan] = plansFor(archive, of, month, month);
  const spending = spendingIn(archive, of, month, month);
  return {
    month,
    ...(plan ? { plan } : {}),
    ...(spending ? { spending } : {}),
    ...(plan && spending ? { missed: compare(spending.exact, claimAmount(plan)) < 0 } : {}),
  };
}

/** The plans for a stretch of months of the set that a progress is about, as they were told by its month, the earliest first. */
export function plansFor(archive: Archive, progress: Progress, from: string, to: string): Counted[] {
  const { subject, month, invested, history } = progress;
  const set = invested ?? history?.first;
  return claimsUpTo(archive, subject, 'planned-spending', month)
    .filter(isCounted)
    .filter(
      ({ scope, cohort, nature, value, period }) =>
        nature === '计划' &&
        value.to === undefined &&
        period.start === `${from}-01` &&
        period.end === monthEnd(to) &&
        (!set || (scope === set.scope && cohort === set.cohort)),
    );
}
