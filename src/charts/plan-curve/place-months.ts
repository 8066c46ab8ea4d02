import type { Label } from '../chart.ts';
import { placeLine, widthOf } from '../place-text.ts';
import { joinMarks, type Marks, rule } from '../placed.ts';
import { labelRun, type Run, wordsRun } from '../run.ts';
import type { TypeStyle } from '../type-sizes.ts';
import type { CurveFrame } from './curve-frame.ts';
import type { PlanCurve } from './plan-curve.ts';

/** A month with its name, as it would stand under the plot. */
interface Spot {
  readonly at: number;
  readonly runs: readonly Run[];
  readonly style: TypeStyle;
  readonly start: number;
  readonly width: number;
}

const STEPS = [1, 2, 3, 6, 12, 24, 48];
const TICK = 4;
const GAP = 14;

/** The height of the month names under a plot, in pixels. */
export const MONTHS_HEIGHT = 26;

/**
 * Places the line at zero, the line of the data date, and under the plot the names of the data date and of a
 * few other months, the first and the last among them where they have room.
 */
export function placeMonths({ periods, dataDate }: PlanCurve, frame: CurveFrame): Marks {
  const { x, y, left, right, top, bottom, types } = frame;
  const period = periods[dataDate];
  if (period === undefined) throw new RangeError(`unknown month: ${dataDate}`);
  const date = spotAt(dataDate, [wordsRun('截至 '), labelRun(period)], { ...types.small, bold: true }, frame);
  const named = [...chooseMonths(periods, date, frame), date];
  return joinMarks({
    rules: [
      rule('axis', left, y(0), right, y(0)),
      ...named
        .filter((spot) => spot !== date)
        .map(({ at }) => rule('axis', x(at), bottom, x(at), bottom + TICK)),
      rule('axis', x(dataDate), top, x(dataDate), bottom + TICK),
    ],
    texts: named.flatMap(({ runs, style, start }) =>
      placeLine(runs, style, { x: start, top: bottom + TICK + 2 }),
    ),
  });
}

function spotAt(at: number, runs: Run[], style: TypeStyle, { x, size }: CurveFrame): Spot {
  const width = widthOf(runs, style);
  return { at, runs, style, width, start: Math.max(0, Math.min(x(at) - width / 2, size.width - width)) };
}

/** The first and the last month, and those between at even steps, as many as have room beside the data date. */
function chooseMonths(periods: readonly Label[], date: Spot, frame: CurveFrame): Spot[] {
  const spots = periods.map((period, at) => spotAt(at, [labelRun(period)], frame.types.small, frame));
  const ends = [spots[0], spots.at(-1)].filter((spot) => spot !== undefined && isClear(spot, [date]));
  const fixed = [date, ...(ends as Spot[])];
  const step = STEPS.find((each) => {
    const shown = spots.filter(({ at }) => at % each === 0);
    return shown.every((spot, index) => isClear(spot, shown.slice(index + 1, index + 2)));
  });
  const even = spots.filter((spot) => spot.at % (step ?? periods.length) === 0 && isClear(spot, fixed));
  return [...new Set([...(ends as Spot[]), ...even])];
}

const isClear = (spot: Spot, others: readonly Spot[]): boolean =>
  others.every(
    (other) => spot.start + spot.width + GAP <= other.start || other.start + other.width + GAP <= spot.start,
  );
