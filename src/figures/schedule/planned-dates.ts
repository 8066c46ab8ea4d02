import type { Archive } from '../../model/archive.ts';
import type { Claim, Nature, Subject } from '../../model/claim.ts';
import type { Span } from '../../model/value.ts';
import { monthEnd } from '../claims/days.ts';
import { claimsUpTo } from '../claims/month-claims.ts';

/** A claim whose value is a date. */
export type Dated = Claim & {
  readonly value: { readonly kind: 'date'; readonly text: string; readonly span: Span };
};

/** Which date of a subject: the indicator, the scope where one indicator has several, and whether planned, expected or real. */
export interface DateQuery {
  readonly indicator: string;
  readonly scope?: string;
  readonly nature: Nature;
}

/** The claims on one date of a subject that had been made by a month, the earliest first; without a scope those on the whole. */
export const datesOf = (
  archive: Archive,
  subject: Subject,
  { indicator, scope = '', nature }: DateQuery,
  month: string,
): readonly Dated[] =>
  claimsUpTo(archive, subject, indicator, month)
    .filter((claim): claim is Dated => claim.value.kind === 'date')
    .filter((claim) => claim.nature === nature && claim.scope === scope);

/** The day by which something had really happened, as the latest word has it: the last day that it may mean, within the month. */
export function happenedBy(
  archive: Archive,
  subject: Subject,
  query: Omit<DateQuery, 'nature'>,
  month: string,
): Dated | undefined {
  const real = datesOf(archive, subject, { ...query, nature: '实际' }, month);
  return real.findLast(({ value }) => (value.span.start ?? value.span.end ?? '9999') <= monthEnd(month));
}

/** The plan as it was told first. */
export const firstPlan = (
  archive: Archive,
  subject: Subject,
  query: Omit<DateQuery, 'nature'>,
  month: string,
): Dated | undefined => datesOf(archive, subject, { ...query, nature: '计划' }, month)[0];
