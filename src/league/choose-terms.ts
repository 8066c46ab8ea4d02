import type { Entry } from '../model/standing.ts';

/** Entries on the same terms, to be ranked together, and the rest. */
export interface LikeEntries {
  readonly like: readonly Entry[];
  readonly unlike: readonly Entry[];
}

/** Parts the largest set on equal terms from the rest; where two sets are equally large, nobody is like anybody. */
export function chooseTerms(entries: readonly Entry[]): LikeEntries {
  const sets = [...Map.groupBy(entries, ({ terms }) => terms).values()].sort((a, b) => b.length - a.length);
  const [largest = [], next = []] = sets;
  const like = largest.length > next.length ? largest : [];
  return { like, unlike: entries.filter((entry) => !like.includes(entry)) };
}
