import { type ScaleLinear, scaleLinear } from 'd3';
import type { Size } from '../chart.ts';
import { widthOf } from '../place-text.ts';
import { numberRun, type Run, wordsRun } from '../run.ts';
import { type TypeSizes, typeSizes } from '../type-sizes.ts';
import type { PlanCurve } from './plan-curve.ts';

/** What everything in the drawing shares: the type, the scales and the edges of the plot. */
export interface CurveFrame {
  readonly types: TypeSizes;
  readonly size: Size;
  readonly x: ScaleLinear<number, number>;
  readonly y: ScaleLinear<number, number>;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The space between a line's end and its name in the margin, in pixels. */
export const END_GAP = 10;

const PLOT_HEIGHT = { wide: 230, narrow: 210 };
const EDGE = 6;
const LEAST_PLOT = 300;

/** Derives the frame from `top`; a wide drawing has a margin for the names of the lines at its right. */
export function deriveCurveFrame(data: PlanCurve, size: Size, top: number): CurveFrame {
  const types = typeSizes(size);
  const ends = endRuns(data).map((runs) => widthOf(runs, types.strong));
  const margin = size.narrow ? EDGE : Math.max(0, ...ends) + END_GAP;
  const right = size.width - (size.width - margin < LEAST_PLOT ? EDGE : margin);
  const height = size.narrow ? PLOT_HEIGHT.narrow : PLOT_HEIGHT.wide;
  const bottom = top + height;
  const values = [
    ...data.plan,
    ...(data.baseline ?? []),
    ...data.actual.slice(0, data.dataDate + 1).flatMap((bound) => bound?.value ?? []),
  ];
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
  const x = scaleLinear([0, Math.max(data.periods.length - 1, 1)], [EDGE, right]);
  const y = scaleLinear([least, most > least ? most : least + 1], [bottom - EDGE, top]);
  return { types, size, x, y, left: EDGE, right, top, bottom };
}

/** Composes the name of a line with a number, where there is one. */
export const composeName = (words: string, bound: PlanCurve['planned'][number]): Run[] =>
  bound === undefined ? [wordsRun(words)] : [wordsRun(`${words} `), numberRun(bound)];

/** What is written in the right margin: the ends of the plans, and what is where the data date is the last month. */
export function endRuns({ periods, words, planned, actual, baseline, dataDate }: PlanCurve): Run[][] {
  const last = periods.length - 1;
  return [
    composeName(words.plan, planned[last]),
    ...(baseline ? [composeName(words.baseline ?? '原计划', undefined)] : []),
    ...(dataDate === last && actual[last] ? [composeName(words.actual, actual[last])] : []),
  ];
}
