import type { ScaleLinear } from 'd3';
import type { Size } from '../chart.ts';
import { type Rule, rule } from '../placed.ts';
import { BAR, type WaterfallRow } from './waterfall-rows.ts';

const MARGIN = 4;

/**
 * Places the thin lines that lead from bar to bar at the stand of the stock; one that would meet a name
 * above a bar stops before it and goes on behind it.
 */
export function placeConnectors(
  rows: readonly WaterfallRow[],
  scale: ScaleLinear<number, number>,
  size: Size,
): Rule[] {
  return rows.slice(0, -1).flatMap((row, index) => {
    const next = rows[index + 1] as WaterfallRow;
    const x = scale(row.span.after);
    const start = row.barTop + BAR.height;
    if (!size.narrow || !meets(x, next)) return [rule('axis', x, start, x, next.barTop)];
    const textBottom = next.top + next.label.height;
    return [rule('axis', x, start, x, next.top), rule('axis', x, textBottom, x, next.barTop)];
  });
}

/** Whether a line at `x` would run through the name of a row. */
const meets = (x: number, { label }: WaterfallRow): boolean => x < label.width + MARGIN;
