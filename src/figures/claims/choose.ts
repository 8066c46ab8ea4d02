import type { Archive } from '../../model/archive.ts';
import type { Claim, Nature, Subject } from '../../model/claim.ts';
import { claimsAbout, claimsOn } from './current-claims.ts';

/** What is asked for; what is left out may be anything. */
export interface Query {
  readonly subject?: Subject;
  readonly indicator: string;
  readonly scope?: string;
  readonly cohort?: string;
  readonly nature?: Nature;
  /** Only claims that speak of this period (its wording). */
  readonly period?: string;
  /** Only claims whose as-of ends by this day (ISO). */
  readonly asOf?: string;
  /** Only claims from these returns. */
  readonly returns?: ReadonlySet<string>;
}

/** The claim that answers a query, and those that answer it too and stand beside it. */
export interface Choice {
  readonly chosen: Claim | undefined;
  readonly others: readonly Claim[];
}

/** Chooses among claims: current revisions only, what happened before what is promised, the latest as-of first. */
export function choose(archive: Archive, query: Query): Choice {
  const [chosen, ...others] = candidates(archive, query);
  return { chosen, others };
}

/** All current claims that answer a query, the best first; claims that contradict each other all stay. */
export function candidates(archive: Archive, query: Query): Claim[] {
  const { subject, indicator } = query;
  const near = subject ? claimsAbout(archive, subject) : claimsOn(archive, indicator);
  return near.filter((claim) => answers(claim, query)).sort(byPreference);
}

function answers(claim: Claim, query: Query): boolean {
  return (
    claim.indicator === query.indicator &&
    (query.scope === undefined || claim.scope === query.scope) &&
    (query.cohort === undefined || claim.cohort === query.cohort) &&
    (query.nature === undefined || claim.nature === query.nature) &&
    (query.period === undefined || claim.period.text === query.period) &&
    (query.asOf === undefined || (claim.asOf.end ?? '9999') <= query.asOf) &&
    (query.returns === undefined || query.returns.has(claim.return))
  );
}

function byPreference(a: Claim, b: Claim): number {
  return (
    Number(b.nature === '实际') - Number(a.nature === '实际') ||
    text(b.asOf.end).localeCompare(text(a.asOf.end), 'en') ||
    Number(b.asOf.stated) - Number(a.asOf.stated) ||
    Number(a.scope !== '') - Number(b.scope !== '')
  );
}

const text = (day: string | null): string => day ?? '';
