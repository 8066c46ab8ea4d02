import type { Label } from '../chart.ts';
import { placeLine, widthOf } from '../place-text.ts';
import { joinMarks, type Marks, rule } from '../placed.ts';
import { labelRun } from '../run.ts';
import type { CurveFrame } from './curve-frame.ts';

const STEPS = [1, 2, 3, 6, 12, 24, 48];
const TICK = 4;
const GAP = 14;

/** The height of the month names under a plot, in pixels. */
export const MONTHS_HEIGHT = 24;

/** Places the line at the foot of the plot with a tick at a few months, first and last among them, and their names. */
export function placeMonths(periods: readonly Label[], frame: CurveFrame, zero: number): Marks {
  const { x, left, right, bottom, types, size } = frame;
  const spots = periods.map((period, index) => {
    const width = widthOf([labelRun(period)], types.small);
    return { index, period, width, start: Math.min(Math.max(x(index) - width / 2, 0), size.width - width) };
  });
  const last = spots.at(-1);
  const step = STEPS.find((each) => {
    const shown = spots.filter(({ index }) => index % each === 0);
    return shown.every((spot, at) => at === 0 || isClear(shown[at - 1], spot));
  });
  const regular = spots.filter(({ index }) => index % (step ?? periods.length) === 0);
  const shown = regular.filter((spot) => spot === last || isClear(spot, last));
  const named = last && !shown.includes(last) ? [...shown, last] : shown;
  return joinMarks({
    rules: [
      rule('axis', left, zero, right, zero),
      ...named.map(({ index }) => rule('axis', x(index), bottom, x(index), bottom + TICK)),
    ],
    texts: named.flatMap(({ period, start }) =>
      placeLine([labelRun(period)], types.small, { x: start, top: bottom + TICK + 1 }),
    ),
  });
}

interface Spot {
  readonly start: number;
  readonly width: number;
}

const isClear = (before: Spot | undefined, after: Spot | undefined): boolean =>
  before === undefined || after === undefined || before.start + before.width + GAP <= after.start;
