import type { Size } from '../chart.ts';
import { placeLine, widthOf } from '../place-text.ts';
import type { PlacedText } from '../placed.ts';
import { labelRun } from '../run.ts';
import type { Bump } from './bump.ts';
import type { BumpFrame } from './bump-frame.ts';
import { xOf } from './derive-points.ts';

const GAP = 12;

/** A period's name with its edges. */
interface Head {
  readonly period: number;
  readonly left: number;
  readonly right: number;
}

/**
 * Places the names of the periods over their columns: the first, the last, and in the wide drawing those
 * between them that have room.
 */
export function placePeriods(data: Bump, frame: BumpFrame, { narrow }: Size): PlacedText[] {
  const heads = data.periods.map((_, period) => headOf(period, data, frame));
  const last = heads.at(-1);
  const kept: Head[] = [];
  for (const head of heads) {
    const between = head !== heads[0] && head !== last;
    const free = (kept.at(-1)?.right ?? -GAP) + GAP;
    if (between && (narrow || head.left < free || head.right + GAP > (last?.left ?? 0))) continue;
    kept.push(head);
  }
  return kept.flatMap(({ period, left, right }) => {
    const label = data.periods[period];
    const spot = { x: (left + right) / 2, top: 0, anchor: 'middle', href: label?.href } as const;
    return label ? placeLine([labelRun(label)], frame.types.small, spot) : [];
  });
}

/** Around the middle of its column, but inside the drawing. */
function headOf(period: number, data: Bump, frame: BumpFrame): Head {
  const label = data.periods[period];
  const width = label ? widthOf([labelRun(label)], frame.types.small) : 0;
  const wish = xOf(period, data, frame) - width / 2;
  const left = Math.max(0, Math.min(wish, frame.width - width));
  return { period, left, right: left + width };
}
