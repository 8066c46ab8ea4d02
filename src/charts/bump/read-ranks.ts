import type { Bound } from '../chart.ts';
import type { Bump, BumpLine } from './bump.ts';

/** A rank at the place of its period. */
export interface Standing {
  readonly period: number;
  readonly rank: Bound;
}

const MOST_LINES = 12;

/** The ranks of a line that are known, in the order of the periods. */
export const standingsOf = ({ ranks }: BumpLine): Standing[] =>
  ranks.flatMap((rank, period) => (rank ? [{ period, rank }] : []));

/** How many places there are: the size of the group, or the greatest rank; none where no rank is known. */
export function placesOf({ lines, groupSize }: Bump): number {
  const ranks = lines.flatMap((line) => standingsOf(line).map(({ rank }) => rank.value));
  return ranks.length > 0 ? Math.max(groupSize, Math.ceil(Math.max(...ranks)), 1) : 0;
}

/** Checks that there are not too many lines, and that each has a rank or a gap for every period. */
export function checkBump({ lines, periods }: Bump): void {
  if (lines.length > MOST_LINES) throw new RangeError(`too many lines: ${lines.length}`);
  const odd = lines.find(({ ranks }) => ranks.length !== periods.length);
  if (odd) throw new RangeError(`not one rank a period: «${odd.label.text}»`);
}
