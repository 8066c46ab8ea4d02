import { sourcePartAddress } from '../model/address.ts';
import type { Claim } from '../model/claim.ts';
import { isReturned, type Return, type Source } from '../model/records.ts';

/**
 * Claims with the page of their row. What was printed once stands on the page of its source, however many places it is
 * about; what offices send in stands apart for each place that sent it, so that no page grows with the province. It
 * depends on nothing but the source's 类型 and the return's place: an address never moves when more comes in.
 */
export function settleHomes(
  claims: readonly Claim[],
  sources: readonly Source[],
  returns: readonly Return[],
): Claim[] {
  const returned = new Set(sources.filter(isReturned).map(({ id }) => id));
  const placeOf = new Map(returns.map(({ id, place }) => [id, place]));
  return claims.map((claim) =>
    returned.has(claim.source)
      ? { ...claim, home: sourcePartAddress(claim.source, placeOf.get(claim.return) ?? claim.place) }
      : claim,
  );
}
