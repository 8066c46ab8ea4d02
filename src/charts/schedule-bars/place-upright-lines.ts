import { type Rule, rule } from '../placed.ts';
import { LANE } from './place-lane.ts';
import type { PlacedRow } from './place-schedule-row.ts';

const CLEAR = 3;
const OVER_LANE = 3;

/**
 * Places an upright line through all rows from `top` to the foot of the last one; it leaves out the words
 * that it would strike through, and names where they stand above their bars.
 */
export function placeUprightLine(
  kind: Rule['kind'],
  x: number,
  top: number,
  rows: readonly PlacedRow[],
  narrow: boolean,
): Rule[] {
  const stretches: [number, number][] = [];
  let from = top;
  rows.forEach((row, index) => {
    if (narrow && row.laneTop > row.top) {
      if (index > 0) stretches.push([from, (rows[index - 1] as PlacedRow).bottom]);
      from = row.laneTop - OVER_LANE;
    }
    const hit = row.words.some(({ left, right }) => x > left - CLEAR && x < right + CLEAR);
    if (!hit) return;
    stretches.push([from, row.laneTop + LANE.height]);
    from = row.bottom;
  });
  const last = rows.at(-1);
  if (last) stretches.push([from, last.bottom]);
  return stretches
    .filter(([start, end]) => end > start + 1)
    .map(([start, end]) => rule(kind, x, start, x, end));
}
