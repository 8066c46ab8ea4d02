import type { Archive } from '../../model/archive.ts';
import type { Claim } from '../../model/claim.ts';
import { onceFor } from '../../model/once.ts';

const NONE: readonly Claim[] = [];

/** The current claims that a return brought, in the order of the records. */
export const claimsOfReturn = (archive: Archive, id: string): readonly Claim[] =>
  byReturn(archive).get(id) ?? NONE;

const byReturn = onceFor((archive: Archive) =>
  Map.groupBy(
    archive.claims.filter((claim) => claim.supersededBy === undefined),
    (claim) => claim.return,
  ),
);
