import type { Counted } from '../../figures/claims/amount.ts';
import { type Archive, find } from '../../model/archive.ts';
import type { Claim, Nature } from '../../model/claim.ts';
import { numbersBeside } from './claims-index.ts';
import { isPlain } from './printed.ts';
import { covers, overlap } from './spans.ts';

/** Figures of the subject itself and of the time spoken of. */
export const isOwn = ({ nature }: Claim): boolean => nature !== '上年同期' && nature !== '全省';

/**
 * The numbers of another indicator about the same set as a claim: same subject, source, scope and cohort, the same
 * period (or one that covers it, or for a stock touches it) and, where both state one, the same as-of. Only the nearest are given; more than one
 * where the source prints several.
 */
export function partnersOf(archive: Archive, claim: Claim, indicator: string, nature?: Nature): Counted[] {
  const fitting = numbersBeside(archive, claim)
    .filter((other) => other.indicator === indicator && other.id !== claim.id && isPlain(other))
    .filter((other) => other.scope === claim.scope && other.cohort === claim.cohort)
    .filter((other) => (nature === undefined ? isOwn(other) : other.nature === nature))
    .map((other) => ({ other, distance: distanceOf(archive, claim, other) }));
  const nearest = Math.min(...fitting.map(({ distance }) => distance));
  return Number.isFinite(nearest)
    ? fitting.filter(({ distance }) => distance === nearest).map(({ other }) => other)
    : [];
}

function distanceOf(archive: Archive, claim: Claim, other: Claim): number {
  const grows = find(archive.indicators, other.indicator)?.kind !== '存量';
  const samePeriod = other.period.text === claim.period.text;
  const near = covers(other.period, claim.period) || (!grows && overlap(other.period, claim.period));
  if (!samePeriod && !near) return Number.POSITIVE_INFINITY;
  const sameAsOf = other.asOf.text === claim.asOf.text;
  if (!sameAsOf && grows && other.asOf.stated && claim.asOf.stated) return Number.POSITIVE_INFINITY;
  return (samePeriod ? 0 : 4) + (sameAsOf ? 0 : 2) + (other.nature === claim.nature ? 0 : 1);
}
