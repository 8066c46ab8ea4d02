import { group } from 'd3';
import type { Bump } from './bump.ts';
import { type BumpFrame, TIE_STEP } from './bump-frame.ts';
import { standingsOf } from './read-ranks.ts';

/** Where a line stands at a period, and whether others share its rank there. */
export interface BumpPoint {
  readonly period: number;
  readonly rank: number;
  readonly x: number;
  readonly y: number;
}

/**
 * Derives the points of every line. Those that share a rank stand close under each other, in the order in
 * which they come there, and never reach the rank below them.
 */
export function derivePoints(data: Bump, frame: BumpFrame): BumpPoint[][] {
  const points: BumpPoint[][] = data.lines.map(() => []);
  for (const period of data.periods.keys()) {
    const standings = data.lines.flatMap((line, index) =>
      standingsOf(line).flatMap((each) => (each.period === period ? [{ index, rank: each.rank.value }] : [])),
    );
    const groups = [...group(standings, ({ rank }) => rank)].sort(([a], [b]) => a - b);
    for (const [place, [rank, tied]] of groups.entries()) {
      const y = yOf(rank, frame);
      const next = groups[place + 1];
      const floor = next === undefined ? frame.bottom - 5 : yOf(next[0], frame) - TIE_STEP;
      const step = Math.min(TIE_STEP, (floor - y) / Math.max(tied.length - 1, 1));
      const before = (index: number) => points[index]?.at(-1)?.y ?? Infinity;
      const ordered = tied.sort((a, b) => compare(before(a.index), before(b.index)) || a.index - b.index);
      for (const [offset, { index }] of ordered.entries()) {
        points[index]?.push({ period, rank, x: xOf(period, data, frame), y: y + offset * step });
      }
    }
  }
  return points;
}

const compare = (a: number, b: number): number => (a === b ? 0 : a - b);

/** The middle of a rank. */
export const yOf = (rank: number, { top, pitch }: BumpFrame): number => top + (rank - 1) * pitch;

/** The middle of a period. */
export const xOf = (period: number, { periods }: Bump, { firstX, lastX }: BumpFrame): number =>
  firstX + (period * (lastX - firstX)) / Math.max(periods.length - 1, 1);
