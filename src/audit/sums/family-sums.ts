import type { Archive } from '../../model/archive.ts';
import { familySets } from './family-sets.ts';
import type { SumClaim } from './sum-group.ts';

/** What the places below another one reported together, against its own number; only where all of them reported. */
export function familySums(archive: Archive): readonly SumClaim[] {
  const childrenOf = Map.groupBy(archive.places, (place) => place.parent ?? '');
  return familySets(archive).flatMap((set) => {
    const byPlace = Map.groupBy(set, (claim) => claim.subject.id);
    return set.flatMap((total) => {
      const children = new Set((childrenOf.get(total.subject.id) ?? []).map(({ id }) => id));
      const reported = [...children].filter((id) => byPlace.has(id));
      const complete = children.size > 1 && reported.length === children.size;
      const parts = complete ? set.filter((claim) => children.has(claim.subject.id)) : [];
      return parts.length === children.size && complete ? [{ total, parts, complete }] : [];
    });
  });
}
