import type { Claim } from '../model/claim.ts';

/** Marks every claim that a later revision of the same return replaces; nothing is taken away. */
export function markSuperseded(claims: readonly Claim[]): Claim[] {
  const byIdentity = Map.groupBy(claims, identityOf);
  return claims.map((claim) => {
    const family = byIdentity.get(identityOf(claim)) ?? [];
    const next = family
      .filter((other) => revisionOf(other) > revisionOf(claim))
      .sort((a, b) => revisionOf(a) - revisionOf(b))[0];
    return next ? { ...claim, supersededBy: next.id } : claim;
  });
}

/** The id without the mark of its revision. */
const identityOf = (claim: Claim): string => claim.id.replace(/-r\d+$/, '');

const revisionOf = (claim: Claim): number => Number(/-r(\d+)$/.exec(claim.id)?.[1] ?? 1);
