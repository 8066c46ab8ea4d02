import type { Label } from '../chart.ts';
import { placeLine, widthOf } from '../place-text.ts';
import type { PlacedText } from '../placed.ts';
import { labelRun } from '../run.ts';
import type { Point } from '../shapes/shape.ts';
import type { PanelFrame } from './panel-frame.ts';

const GAP = { above: 4, between: 10 };

/** The height of the names of the first and the last period: one line where both fit, else two. */
export const heightOfPeriods = (periods: readonly Label[], frame: PanelFrame): number =>
  GAP.above + frame.types.small.line * (periods.length < 2 || fitOneLine(periods, frame) ? 1 : 2);

/** Places the names of the first and the last period at the ends of a plot's foot. */
export function placePeriods(
  periods: readonly Label[],
  frame: PanelFrame,
  [left, foot]: Point,
): PlacedText[] {
  const { small } = frame.types;
  const [first, last] = [periods[0], periods.at(-1)];
  if (first === undefined || last === undefined) return [];
  const top = foot + GAP.above;
  const from = placeLine([labelRun(first)], small, { x: left, top });
  if (periods.length < 2) return from;
  const lower = fitOneLine(periods, frame) ? 0 : small.line;
  const end = { x: left + frame.width, top: top + lower, anchor: 'end' as const };
  return [...from, ...placeLine([labelRun(last)], small, end)];
}

function fitOneLine(periods: readonly Label[], { types, width }: PanelFrame): boolean {
  const widths = [periods[0], periods.at(-1)].map((period) =>
    period ? widthOf([labelRun(period)], types.small) : 0,
  );
  return (widths[0] ?? 0) + GAP.between + (widths[1] ?? 0) <= width;
}
