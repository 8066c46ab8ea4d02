import type { AuditRule } from './audit-rule.ts';
import { changedBetweenDates } from './changed-between-dates.ts';
import { dutyComplete } from './duty-complete.ts';
import { forecastActual } from './forecast-actual.ts';
import { funnelOrder } from './funnel-order.ts';
import { impliedBase } from './implied-base.ts';
import { impliedOthers } from './implied-others.ts';
import { ledgerCount } from './ledger-count.ts';
import { magnitude } from './magnitude.ts';
import { partLarger } from './part-larger.ts';
import { partsTotal } from './parts-total.ts';
import { rankBasis } from './rank-basis.ts';
import { rateAttainable } from './rate-attainable.ts';
import { recordedTwice } from './recorded-twice.ts';
import { reportedRate } from './reported-rate.ts';
import { sameIdentity } from './same-identity.ts';
import { sameLabel } from './same-label.ts';
import { scopeUnknown } from './scope-unknown.ts';

/** Every rule of the audit, in the order in which pages explain them; a rule's id is its file's name here. */
export const AUDIT_RULES: readonly AuditRule[] = [
  reportedRate,
  rateAttainable,
  impliedBase,
  partsTotal,
  partLarger,
  sameIdentity,
  sameLabel,
  funnelOrder,
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
