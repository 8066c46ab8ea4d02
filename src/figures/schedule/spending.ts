import type { Archive } from '../../model/archive.ts';
import { type Fraction, subtract } from '../../model/fraction.ts';
import { type Counted, claimAmount } from '../claims/amount.ts';
import { addMonths } from '../claims/days.ts';
import { type Progress, placeProgress, projectProgress } from './progress.ts';

/** What was spent in a stretch of months of one year, in 元: the running total at its end less that before it. */
export interface Spending {
  readonly exact: Fraction;
  readonly until: Counted;
  /** The total before the stretch; absent where the stretch begins with the year. */
  readonly before?: Counted;
}

/** What was spent from one month to another, both included; undefined where a total is missing or is that of another set. */
export function spendingIn(
  archive: Archive,
  progress: Progress,
  from: string,
  to: string,
): Spending | undefined {
  const until = totalBy(archive, progress, to);
  if (!until) return undefined;
  if (from.endsWith('-01')) return { exact: claimAmount(until), until };
  const before = totalBy(archive, progress, addMonths(from, -1));
  return before && before.scope === until.scope && before.cohort === until.cohort
    ? { exact: subtract(claimAmount(until), claimAmount(before)), until, before }
    : undefined;
}

/** How the subject of a progress stood in another month. */
export const progressIn = (archive: Archive, progress: Progress, month: string): Progress => {
  const { subject, place } = progress;
  if (month === progress.month) return progress;
  return subject.kind === 'project'
    ? projectProgress(archive, { id: subject.id, place }, month)
    : placeProgress(archive, subject.id, month);
};

const totalBy = (archive: Archive, progress: Progress, month: string): Counted | undefined =>
  progressIn(archive, progress, month).invested;
