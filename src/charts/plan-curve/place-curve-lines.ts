import { type Dot, dot, joinMarks, type Marks } from '../placed.ts';
import { type Point, type Shape, shape } from '../shapes/shape.ts';
import type { CurveFrame } from './curve-frame.ts';
import type { PlanCurve } from './plan-curve.ts';

const RADIUS = { last: 4.6, month: 3, planned: 3 };
const LEAST_PITCH = 9;

/** Places the three lines, a dot at each month that is known, and a hollow one where the plan is written. */
export function placeCurveLines(data: PlanCurve, frame: CurveFrame): Marks {
  const pointsOf = (values: readonly number[]) => values.map((value, at) => pointAt(frame, at, value));
  const stretches = deriveStretches(data, frame);
  return joinMarks({
    shapes: [
      ...(data.baseline ? shape('basis-line', pointsOf(data.baseline)) : []),
      ...shape('plan-line', pointsOf(data.plan)),
      ...shape('actual-line', ...stretches),
    ],
    dots: [...plannedDots(data, frame), ...actualDots(stretches, frame)],
  });
}

/** The place of a value at the end of a month. */
const pointAt = ({ x, y }: CurveFrame, at: number, value: number): Point => [x(at), y(value)];

/** What is, up to the data date, cut where a month is missing. */
function deriveStretches({ actual, dataDate }: PlanCurve, frame: CurveFrame): Point[][] {
  const stretches: Point[][] = [[]];
  actual.slice(0, dataDate + 1).forEach((bound, at) => {
    if (bound === undefined) stretches.push([]);
    else stretches.at(-1)?.push(pointAt(frame, at, bound.value));
  });
  return stretches.filter((points) => points.length > 0);
}

function plannedDots({ plan, planned }: PlanCurve, frame: CurveFrame): Dot[] {
  return planned.flatMap((bound, at) => {
    const value = plan[at];
    if (bound === undefined || value === undefined) return [];
    const [x, y] = pointAt(frame, at, value);
    return [dot('hollow', x, y, RADIUS.planned)];
  });
}

/** Where months stand too close for dots, only the ends of the stretches have one. */
function actualDots(stretches: readonly (readonly Point[])[], { x }: CurveFrame): Dot[] {
  const close = x(1) - x(0) < LEAST_PITCH;
  const last = stretches.at(-1)?.at(-1);
  return stretches.flatMap((points) =>
    points
      .filter((point, at) => !close || at === points.length - 1 || point === last)
      .map(([left, top], at, shown) => {
        const newest = points.at(-1) === last && at === shown.length - 1;
        return dot('filled', left, top, newest ? RADIUS.last : RADIUS.month);
      }),
  );
}

/** The strokes of shapes one by one, for what has to keep clear of them. */
export const strokesOf = (shapes: readonly Shape[]): (readonly [Point, Point])[] =>
  shapes.flatMap(({ stretches }) =>
    stretches.flatMap((points) =>
      points.slice(1).map((point, index): readonly [Point, Point] => [points[index] as Point, point]),
    ),
  );
