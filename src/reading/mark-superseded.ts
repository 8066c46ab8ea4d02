import type { Claim } from '../model/claim.ts';

/** Marks every claim that a later revision of the same return replaces; nothing is taken away. */
export function markSuperseded(claims: readonly Claim[]): Claim[] {
  const byIdentity = new Map<string, Claim[]>();
  for (const claim of claims) {
    const identity = claim.id.replace(/-r\d+$/, '');
    byIdentity.set(identity, [...(byIdentity.get(identity) ?? []), claim]);
  }
  return claims.map((claim) => {
    const family = byIdentity.get(claim.id.replace(/-r\d+$/, '')) ?? [];
    const next = family
      .filter((other) => revisionOf(other) > revisionOf(claim))
      .sort((a, b) => revisionOf(a) - revisionOf(b))[0];
    return next ? { ...claim, supersededBy: next.id } : claim;
  });
}

const revisionOf = (claim: Claim): number => Number(/-r(\d+)$/.exec(claim.id)?.[1] ?? 1);
