import { type ScaleLinear, scaleLinear } from 'd3';
import { type DotGrid, deriveGrid, heightOfDots } from './place-dots.ts';
import type { RankedBars, RankedRow } from './ranked-bars.ts';

/** How the marks of all rows are measured: as dots, as shares of a full base, or as amounts from zero. */
export type Measure =
  | { readonly kind: 'dots'; readonly grid: DotGrid }
  | { readonly kind: 'shares' | 'amounts'; readonly scale: ScaleLinear<number, number> };

/** The height of a bar, in pixels. */
export const BAR_HEIGHT = 11;

/** The height of the strokes at zero and at the full base, in pixels. */
export const STROKE_HEIGHT = 17;

/** The most projects of a row that are drawn as dots. */
const MOST_DOTS = 60;

/** Derives the measure of a chart whose marks lie between `left` and `left + width`. */
export function deriveMeasure(data: RankedBars, left: number, width: number): Measure {
  const most = Math.max(0, ...data.rows.map(dotsOf));
  if (data.dots === true && most <= MOST_DOTS) return { kind: 'dots', grid: deriveGrid(most, width) };
  const shared = data.rows.some((row) => row.rate !== undefined || row.base !== undefined);
  const values = data.rows.flatMap((row) => (shared ? (shareOf(row) ?? []) : (row.count?.value ?? [])));
  const least = Math.min(0, ...values);
  const greatest = Math.max(shared ? 100 : 0, ...values);
  const scale = scaleLinear([least, greatest === least ? 1 : greatest], [left, left + width]);
  return { kind: shared ? 'shares' : 'amounts', scale };
}

/** The height of a row's marks. */
export const heightOfMarks = (row: RankedRow, measure: Measure): number =>
  measure.kind === 'dots' ? Math.max(heightOfDots(dotsOf(row), measure.grid), BAR_HEIGHT) : STROKE_HEIGHT;

/** The share that a row has of its base, in percent; from the count and the base where both are there. */
export function shareOf(row: RankedRow): number | undefined {
  const { rate, count, base } = row;
  if (count !== undefined && base !== undefined && base.value > 0) return (count.value / base.value) * 100;
  return rate?.value;
}

/** How many dots a row has: its base, or its count where that is more. */
export const dotsOf = (row: RankedRow): number =>
  Math.round(Math.max(row.base?.value ?? 0, row.count?.value ?? 0));
