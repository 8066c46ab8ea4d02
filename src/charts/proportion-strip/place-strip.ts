import { bar, type Marks, rule } from '../placed.ts';
import type { ProportionStrip } from './proportion-strip.ts';
import type { Segment } from './segments.ts';

/** The thickness of a strip, in pixels. */
export const THICKNESS = 26;

/**
 * Places the segments of a strip, across or down; without amounts a dotted line, and a plain one where all
 * are zero.
 */
export function placeStrip(
  data: ProportionStrip,
  segments: readonly Segment[],
  length: number,
  top: number,
  across: boolean,
): Partial<Marks> {
  const bars = segments
    .filter((segment) => segment.length > 0)
    .map(({ kind, start, length: own }) =>
      across ? bar(kind, start, top, own, THICKNESS) : bar(kind, 0, top + start, THICKNESS, own),
    );
  if (bars.length > 0) return { bars };
  const kind = data.parts.some((part) => part.amount !== undefined) ? 'axis' : 'absent';
  const middle = THICKNESS / 2;
  const line = across
    ? rule(kind, 0, top + middle, length, top + middle)
    : rule(kind, middle, top, middle, top + length);
  return { rules: [line] };
}
