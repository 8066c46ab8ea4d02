import { extent, type ScaleLinear, scaleLinear } from 'd3';
import type { RowFrame } from '../labelled-rows/row-frame.ts';
import type { DotRange } from './dot-range.ts';
import { RADIUS } from './place-range.ts';

/** Derives the scale: from the least to the greatest number of any row, or wider where the domain is. */
export function deriveRangeScale({ rows, domain }: DotRange, frame: RowFrame): ScaleLinear<number, number> {
  const bounds = rows.flatMap(({ value, low, high, target }) => [value, low, high, target]);
  const values = bounds.flatMap((bound) => (bound === undefined ? [] : [bound.value]));
  const [least = 0, greatest = 1] = extent([...values, ...(domain ?? [])]) as [number?, number?];
  const falls = domain !== undefined && domain[0] > domain[1];
  return scaleLinear(falls ? [greatest, least] : [least, greatest], [
    frame.marksLeft + RADIUS,
    frame.marksRight - RADIUS,
  ]);
}
