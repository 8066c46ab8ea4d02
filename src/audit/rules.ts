import type { AuditRule } from './audit-rule.ts';
import { changedBetweenDates } from './rules/changed-between-dates.ts';
import { dutyComplete } from './rules/duty-complete.ts';
import { forecastActual } from './rules/forecast-actual.ts';
import { funnelOrder } from './rules/funnel-order.ts';
import { impliedBase } from './rules/implied-base.ts';
import { impliedOthers } from './rules/implied-others.ts';
import { ledgerCount } from './rules/ledger-count.ts';
import { magnitude } from './rules/magnitude.ts';
import { milestoneOrder } from './rules/milestone-order.ts';
import { partLarger } from './rules/part-larger.ts';
import { partsTotal } from './rules/parts-total.ts';
import { rankBasis } from './rules/rank-basis.ts';
import { rateAttainable } from './rules/rate-attainable.ts';
import { recordedTwice } from './rules/recorded-twice.ts';
import { reportedRate } from './rules/reported-rate.ts';
import { sameIdentity } from './rules/same-identity.ts';
import { sameLabel } from './rules/same-label.ts';
import { scopeUnknown } from './rules/scope-unknown.ts';

/** Every rule of the audit, in the order in which pages explain them; a rule's id is its file's name in rules/. */
export const AUDIT_RULES: readonly AuditRule[] = [
  reportedRate,
  rateAttainable,
  impliedBase,
  partsTotal,
  partLarger,
  sameIdentity,
  sameLabel,
  funnelOrder,
  milestoneOrder,
  recordedTwice,
  changedBetweenDates,
  impliedOthers,
  magnitude,
  forecastActual,
  rankBasis,
  scopeUnknown,
  ledgerCount,
  dutyComplete,
];
