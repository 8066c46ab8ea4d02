import type { ScaleLinear } from 'd3';
import { bar, type Marks, rule } from '../placed.ts';
import type { PairedRow } from './paired-bars.ts';

/** The height of a bar, in pixels. */
export const BAR_HEIGHT = 18;

/** How far the line at zero stands out of a bar above and below, in pixels. */
export const STROKE = 3;

const ABSENT_LENGTH = 72;

/** The amount that a row's longer bar shows; zero where it has none. */
export const lengthOf = (row: PairedRow): number => Math.max(0, row.whole?.value ?? 0, row.part?.value ?? 0);

/** Places the light bar of the whole and the dark one of the part over it; without both, a dotted line. */
export function placePair(row: PairedRow, scale: ScaleLinear<number, number>, top: number): Partial<Marks> {
  const zero = scale(0);
  const middle = top + BAR_HEIGHT / 2;
  if (row.whole === undefined && row.part === undefined) {
    return { rules: [rule('absent', zero, middle, zero + ABSENT_LENGTH, middle)] };
  }
  const lengthTo = (value = 0) => Math.max(scale(value) - zero, 0);
  const whole = lengthTo(row.whole?.value);
  const part = lengthTo(row.part?.value);
  return {
    bars: [
      ...(whole > 0 ? [bar('light', zero, top, whole, BAR_HEIGHT)] : []),
      ...(part > 0 ? [bar('dark', zero, top, part, BAR_HEIGHT)] : []),
    ],
    rules: [rule('axis', zero, top - STROKE, zero, top + BAR_HEIGHT + STROKE)],
  };
}

/** Where a row's marks end. */
export const endOf = (row: PairedRow, scale: ScaleLinear<number, number>): number =>
  row.whole === undefined && row.part === undefined ? scale(0) + ABSENT_LENGTH : scale(lengthOf(row));
