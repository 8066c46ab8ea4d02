import { type ScaleLinear, scaleLinear } from 'd3';
import { bar, type Marks, rule } from '../placed.ts';
import { type DotGrid, deriveGrid, heightOfDots, placeDots } from './place-dots.ts';
import type { RankedBars, RankedRow } from './ranked-bars.ts';

/** How the marks of all rows are measured: as dots, as shares of a full base, or as amounts from zero. */
export type Measure =
  | { readonly kind: 'dots'; readonly grid: DotGrid }
  | { readonly kind: 'shares' | 'amounts'; readonly scale: ScaleLinear<number, number> };

const MOST_DOTS = 60;
const BAR_HEIGHT = 14;

/** Derives the measure of a chart whose marks lie between `left` and `left + width`. */
export function deriveMeasure(data: RankedBars, left: number, width: number): Measure {
  const dots = data.rows.map(dotsOf);
  if (data.dots === true && Math.max(...dots) <= MOST_DOTS) {
    return { kind: 'dots', grid: deriveGrid(Math.max(...dots), width) };
  }
  const shared = data.rows.some((row) => row.rate !== undefined || row.base !== undefined);
  const values = data.rows.flatMap((row) => (shared ? (shareOf(row) ?? []) : (row.count?.value ?? [])));
  const domain = [Math.min(0, ...values), Math.max(shared ? 100 : 0, ...values)];
  if (domain[0] === domain[1]) domain[1] = 1;
  return { kind: shared ? 'shares' : 'amounts', scale: scaleLinear(domain, [left, left + width]) };
}

/** The height of a row's marks. */
export const heightOfMarks = (row: RankedRow, measure: Measure): number =>
  measure.kind === 'dots' ? Math.max(heightOfDots(dotsOf(row), measure.grid), BAR_HEIGHT) : BAR_HEIGHT;

/** Places the dots or bars of a row from `top`; a row of which nothing is known is a dotted line. */
export function placeMarks(row: RankedRow, measure: Measure, left: number, width: number, top: number): Partial<Marks> {
  if (row.rate === undefined && row.count === undefined && row.base === undefined) {
    const middle = top + BAR_HEIGHT / 2;
    return { rules: [rule('absent', left, middle, left + width, middle)] };
  }
  if (measure.kind !== 'dots') return placeBar(row, measure, top);
  const { count } = row;
  const dots = placeDots(count && Math.round(count.value), dotsOf(row), measure.grid, left, top);
  return dots.length > 0 ? { dots } : { rules: [rule('axis', left, top, left, top + BAR_HEIGHT)] };
}

function placeBar(row: RankedRow, measure: Exclude<Measure, { kind: 'dots' }>, top: number): Partial<Marks> {
  const { scale } = measure;
  const zero = scale(0);
  const value = measure.kind === 'shares' ? shareOf(row) : row.count?.value;
  const axis = rule('axis', zero, top - 3, zero, top + BAR_HEIGHT + 3);
  const whole = scale(measure.kind === 'shares' ? 100 : 0) - zero;
  const framed = whole > 0 && row.base?.value !== 0;
  const frame = framed ? [bar(value === undefined ? 'dotted' : 'frame', zero, top, whole, BAR_HEIGHT)] : [];
  if (value === undefined) return { bars: frame, rules: [axis] };
  const end = scale(value);
  const kind = value < 0 ? 'accent-frame' : 'accent';
  const length = Math.abs(end - zero);
  const filled = length > 0 ? [bar(kind, Math.min(zero, end), top, length, BAR_HEIGHT)] : [];
  return { bars: [...frame, ...filled], rules: [axis] };
}

/** The share that a row has of its base, in percent; from the count and the base where both are there. */
function shareOf(row: RankedRow): number | undefined {
  const { rate, count, base } = row;
  if (count !== undefined && base !== undefined && base.value > 0) return (count.value / base.value) * 100;
  return rate?.value;
}

const dotsOf = (row: RankedRow): number => Math.round(Math.max(row.base?.value ?? 0, row.count?.value ?? 0));
