import type { Archive } from '../model/archive.ts';
import type { Place } from '../model/records.ts';

/** The rows of a ranking in the order in which they are shown: that of the ranks, or of the places where the site shows bands alone. */
export const orderRows = <Row extends { readonly place: Place }>(
  { site }: Archive,
  rows: readonly Row[],
): readonly Row[] => (site.ranks === '档次' ? rows.toSorted((a, b) => a.place.order - b.place.order) : rows);
