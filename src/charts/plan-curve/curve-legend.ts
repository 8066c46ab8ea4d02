import type { LegendEntry } from '../legend/place-legend.ts';
import { dot, type Marks } from '../placed.ts';
import { type ShapeKind, shape } from '../shapes/shape.ts';
import { baselineRuns, composeAbsent, composeActual, composePlan } from './curve-words.ts';
import type { PlanCurve } from './plan-curve.ts';

const SAMPLE_WIDTH = 24;

/** Composes the lines with their names and numbers, for where there is no room at the lines. */
export function composeCurveLegend(data: PlanCurve): LegendEntry[] {
  composeAbsent(data);
  const written = data.planned.some((bound) => bound !== undefined);
  return [
    entry('actual-line', composeActual(data), 'filled'),
    entry('plan-line', composePlan(data), written ? 'hollow' : undefined),
    ...(data.baseline ? [entry('basis-line', baselineRuns(data))] : []),
  ];
}

const entry = (kind: ShapeKind, runs: LegendEntry['runs'], end?: 'filled' | 'hollow'): LegendEntry => ({
  width: SAMPLE_WIDTH,
  sample: (left, middle): Partial<Marks> => ({
    shapes: shape(kind, [
      [left, middle],
      [left + SAMPLE_WIDTH, middle],
    ]),
    dots: end ? [dot(end, left + SAMPLE_WIDTH / 2, middle, end === 'filled' ? 4 : 3)] : [],
  }),
  runs,
});
