import type { Archive } from '../../model/archive.ts';
import type { Claim, Subject } from '../../model/claim.ts';
import type { LightRule } from '../../model/rules.ts';
import { claimsIn } from '../claims/month-claims.ts';

/** The claim in the returns of a month that brings one of the excuses of a rule. */
export const excuseIn = (
  archive: Archive,
  { excuses }: LightRule,
  subject: Subject,
  month: string,
): Claim | undefined =>
  claimsIn(archive, subject, month).find(
    ({ indicator, value }) => indicator === 'excuse' && excuses.includes(value.text),
  );
