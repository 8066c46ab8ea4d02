import type { Archive } from '../../model/archive.ts';
import type { Issue } from '../../model/records.ts';
import type { Query } from '../claims/choose.ts';
import { quarterOf, type ReviewPeriod, yearOf } from './review-period.ts';

/** The kinds of issues that look back on a quarter or a year. */
export const isReview = ({ kind }: Pick<Issue, 'kind'>): boolean =>
  kind === '季度晾晒' || kind === '年度评比';

/** The quarter or year that an issue reviews; undefined for an issue of another kind. */
export function reviewPeriodOf(issue: Pick<Issue, 'kind' | 'period'>): ReviewPeriod | undefined {
  const month = issue.period.end?.slice(0, 7);
  if (month === undefined) return undefined;
  if (issue.kind === '季度晾晒') return quarterOf(month);
  return issue.kind === '年度评比' ? yearOf(month) : undefined;
}

/** The months that an issue speaks of: those of its review, else the one in which its period ends. */
export const issueMonths = (issue: Pick<Issue, 'kind' | 'period'>): readonly string[] =>
  reviewPeriodOf(issue)?.months ?? (issue.period.end ? [issue.period.end.slice(0, 7)] : []);

/**
 * What an issue takes the state of a project from: where offices report month by month, all that was known at its end, since
 * what did not change is not told again; in a compilation only its own returns, so that a page is told as it was printed.
 */
export const issueKnows = (
  { site }: Archive,
  issue: Pick<Issue, 'period'>,
  returns: ReadonlySet<string>,
): Pick<Query, 'returns' | 'asOf'> =>
  site.standing === '非官方汇编' || issue.period.end === null ? { returns } : { asOf: issue.period.end };
