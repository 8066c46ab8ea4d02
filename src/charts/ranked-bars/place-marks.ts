import { bar, type Marks, rule } from '../placed.ts';
import { placeDots, placeFullBase } from './place-dots.ts';
import type { RankedRow } from './ranked-bars.ts';
import { BAR_HEIGHT, dotsOf, heightOfMarks, type Measure, STROKE_HEIGHT, shareOf } from './row-measure.ts';

type Dotted = Extract<Measure, { kind: 'dots' }>;
type Barred = Exclude<Measure, { kind: 'dots' }>;

/**
 * Places the dots or the bar of a row from `top`; a row of which nothing is known, or no count to make dots
 * of, is a dotted line.
 */
export function placeMarks(
  row: RankedRow,
  measure: Measure,
  left: number,
  width: number,
  top: number,
): Partial<Marks> {
  const counted = row.count !== undefined || row.base !== undefined;
  if (!counted && (row.rate === undefined || measure.kind === 'dots')) {
    const middle = top + heightOfMarks(row, measure) / 2;
    return { rules: [rule('absent', left, middle, left + width, middle)] };
  }
  return measure.kind === 'dots' ? placeRowDots(row, measure, left, top) : placeBar(row, measure, top);
}

function placeRowDots(row: RankedRow, { grid }: Dotted, left: number, top: number): Partial<Marks> {
  const total = dotsOf(row);
  if (total === 0) return { rules: [rule('axis', left, top, left, top + BAR_HEIGHT)] };
  const base = Math.round(row.base?.value ?? 0);
  const overrun = base > 0 && total > base;
  return {
    dots: placeDots(row.count && Math.round(row.count.value), total, grid, left, top),
    rules: overrun ? [placeFullBase(base, grid, left, top)] : [],
  };
}

function placeBar(row: RankedRow, { kind, scale }: Barred, top: number): Partial<Marks> {
  const zero = scale(0);
  const value = kind === 'shares' ? shareOf(row) : row.count?.value;
  const full = kind === 'shares' && row.base?.value !== 0 ? scale(100) : zero;
  const frame = value === undefined ? 'dotted' : 'frame';
  const length = value === undefined ? 0 : scale(value) - zero;
  const fill = length < 0 ? 'accent-frame' : 'accent';
  const stroke = (x: number) => rule('axis', x, top, x, top + STROKE_HEIGHT);
  const barTop = top + (STROKE_HEIGHT - BAR_HEIGHT) / 2;
  return {
    bars: [
      ...(full > zero ? [bar(frame, zero, barTop, full - zero, BAR_HEIGHT)] : []),
      ...(length === 0
        ? []
        : [bar(fill, Math.min(zero, zero + length), barTop, Math.abs(length), BAR_HEIGHT)]),
    ],
    rules: [stroke(zero), ...(full > zero && zero + length > full ? [stroke(full)] : [])],
  };
}
