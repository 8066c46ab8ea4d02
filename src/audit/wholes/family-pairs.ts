import { type Archive, find } from '../../model/archive.ts';
import { familySets } from '../sums/family-sets.ts';
import type { PartOfWhole } from './part-of-whole.ts';

/** What a place reported against what the place above it reported for itself on the same terms. */
export function familyPairs(archive: Archive): readonly PartOfWhole[] {
  return familySets(archive).flatMap((set) => {
    const byPlace = Map.groupBy(set, (claim) => claim.subject.id);
    return set.flatMap((part) => {
      const above = find(archive.places, part.subject.id)?.parent;
      const [whole] = (above !== undefined && byPlace.get(above)) || [];
      return whole ? [{ part, whole, because: '后者包括前者所在的地区' }] : [];
    });
  });
}
