import type { Archive } from '../../model/archive.ts';
import type { Claim, Subject } from '../../model/claim.ts';
import { type Counted, isCounted } from '../claims/amount.ts';
import { claimsUpTo, replacedClaims, saidIn } from '../claims/month-claims.ts';

/** How the plan of a year was told by a month: the first (the baseline, which nothing replaces), then every change of it. */
export interface PlanHistory {
  readonly first: Counted;
  /** Later plans, each different from the one before it, the latest last; empty where the first one holds. */
  readonly changes: readonly Counted[];
  /** The plan in force: the last change, else the latest wording of the first. */
  readonly now: Counted;
  /** Plans that a revised return put right; kept to be shown. */
  readonly corrected: readonly Claim[];
}

/** What names one plan among those of a subject: the year, and the set that it is for. */
export interface PlanSet {
  readonly year: string;
  readonly scope: string;
  readonly cohort: string;
}

/** The history of 年度计划投资 of a subject for one year and one set; undefined where no plan was told by the month. */
export function planHistory(
  archive: Archive,
  subject: Subject,
  { year, scope, cohort }: PlanSet,
  month: string,
): PlanHistory | undefined {
  const fits = (claim: Claim): boolean =>
    speaksOfYear(claim, year) && isPlan(claim) && claim.scope === scope && claim.cohort === cohort;
  const told = claimsUpTo(archive, subject, PLAN, month).filter(isCounted).filter(fits);
  const [first] = told;
  const now = told.at(-1);
  if (!first || !now) return undefined;
  const changes = told.filter(
    (claim, index) => index > 0 && claim.value.text !== told[index - 1]?.value.text,
  );
  const corrected = replacedClaims(archive, subject, PLAN).filter(
    (claim) => fits(claim) && saidIn(archive, claim) <= month,
  );
  return { first, changes, now, corrected };
}

const PLAN = 'annual-plan';

/** Whether a claim speaks of one whole year. */
export const speaksOfYear = ({ period }: Claim, year: string): boolean =>
  period.start === `${year}-01-01` && period.end === `${year}-12-31`;

/** A number that the subject itself plans by: not that of the year before or of the province, and no range. */
const isPlan = (claim: Claim): boolean =>
  claim.nature !== '上年同期' &&
  claim.nature !== '全省' &&
  claim.nature !== '预计' &&
  (claim.value.kind !== 'quantity' || claim.value.to === undefined);
