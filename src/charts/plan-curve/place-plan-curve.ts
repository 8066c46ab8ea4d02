import type { Size } from '../chart.ts';
import { placeLegend } from '../legend/place-legend.ts';
import { joinMarks, type PlacedChart } from '../placed.ts';
import { typeSizes } from '../type-sizes.ts';
import { type CurveFrame, deriveCurveFrame } from './curve-frame.ts';
import { composeCurveLegend } from './curve-legend.ts';
import { placeCurveLines } from './place-curve-lines.ts';
import { deriveMargin, placeCurveNames } from './place-curve-names.ts';
import { MONTHS_HEIGHT, placeMonths } from './place-months.ts';
import type { PlanCurve } from './plan-curve.ts';

const LEAST_PLOT = 360;
const ABOVE = 6;

/**
 * Lays out a plan and what came of it, the data date and a few other months under the plot. Names and numbers
 * stand at the lines; in a narrow drawing, and where they have no room there, in a legend above.
 */
export function placePlanCurve(data: PlanCurve, size: Size): PlacedChart {
  for (const values of [data.plan, data.baseline ?? data.plan]) {
    if (values.length !== data.periods.length) {
      throw new RangeError(`a plan of ${values.length} months over ${data.periods.length}`);
    }
  }
  return (size.narrow ? undefined : placeNamed(data, size)) ?? placeUnderLegend(data, size);
}

function placeNamed(data: PlanCurve, size: Size): PlacedChart | undefined {
  const margin = deriveMargin(data, typeSizes(size));
  if (size.width - margin < LEAST_PLOT) return undefined;
  const frame = deriveCurveFrame(data, size, ABOVE, margin);
  const lines = placeCurveLines(data, frame);
  const names = placeCurveNames(data, frame, lines);
  return names && chartOf(data, frame, [placeMonths(data, frame), joinMarks(lines, { texts: names })]);
}

function placeUnderLegend(data: PlanCurve, size: Size): PlacedChart {
  const legend = placeLegend(composeCurveLegend(data), size);
  const frame = deriveCurveFrame(data, size, legend.height + ABOVE, 0);
  const lines = placeCurveLines(data, frame);
  return chartOf(data, frame, [legend.marks, placeMonths(data, frame), lines]);
}

const chartOf = (data: PlanCurve, frame: CurveFrame, rows: PlacedChart['rows']): PlacedChart => ({
  heading: data.heading,
  size: frame.size,
  height: frame.bottom + MONTHS_HEIGHT,
  rows,
});
