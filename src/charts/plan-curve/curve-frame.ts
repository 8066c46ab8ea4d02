import { type ScaleLinear, scaleLinear } from 'd3';
import type { Size } from '../chart.ts';
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

const PLOT_HEIGHT = { wide: 230, narrow: 200 };
const EDGE = 6;

/** Derives the frame from the top of the plot and the margin at its right; a single month stands at the right. */
export function deriveCurveFrame(data: PlanCurve, size: Size, top: number, margin: number): CurveFrame {
  const right = size.width - Math.max(margin, EDGE);
  const bottom = top + (size.narrow ? PLOT_HEIGHT.narrow : PLOT_HEIGHT.wide);
  const values = [
    ...data.plan,
    ...(data.baseline ?? []),
    ...data.actual.slice(0, data.dataDate + 1).flatMap((bound) => bound?.value ?? []),
  ];
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
  const last = data.periods.length - 1;
  const x = scaleLinear(last > 0 ? [0, last] : [-1, 0], [EDGE, right]);
  const y = scaleLinear([least, most > least ? most : least + 1], [bottom - EDGE, top]);
  return { types: typeSizes(size), size, x, y, left: EDGE, right, top, bottom };
}
