import type { Archive } from '../model/archive.ts';
import type { Claim } from '../model/claim.ts';

const byReturn = new WeakMap<Archive, ReadonlyMap<string, readonly Claim[]>>();
const NONE: readonly Claim[] = [];

/** The current claims that a return brought, in the order of the records. */
export function claimsOfReturn(archive: Archive, id: string): readonly Claim[] {
  let index = byReturn.get(archive);
  if (!index) {
    index = Map.groupBy(
      archive.claims.filter((claim) => claim.supersededBy === undefined),
      (claim) => claim.return,
    );
    byReturn.set(archive, index);
  }
  return index.get(id) ?? NONE;
}
