import type { Size } from '../chart.ts';
import { placeLine, widthOf } from '../place-text.ts';
import { joinMarks, type Marks, type PlacedChart, rule } from '../placed.ts';
import { labelRun, wordsRun } from '../run.ts';
import { typeSizes } from '../type-sizes.ts';
import { type CurveFrame, deriveCurveFrame } from './curve-frame.ts';
import { placeCurveLines } from './place-curve-lines.ts';
import { placeCurveNames } from './place-curve-names.ts';
import { MONTHS_HEIGHT, placeMonths } from './place-months.ts';
import type { PlanCurve } from './plan-curve.ts';

const NAMES_HEIGHT = 24;
const UNIT_GAP = 16;

/** Lays out a plan and what came of it: the unit and the data date above the plot, a few months under it. */
export function placePlanCurve(data: PlanCurve, size: Size): PlacedChart {
  const { small } = typeSizes(size);
  const head = small.line + NAMES_HEIGHT;
  const first = deriveCurveFrame(data, size, head);
  const { start } = dateSpot(data, first);
  const unitWidth = widthOf([unitRun(data)], small) + UNIT_GAP;
  const dateTop = start < unitWidth ? small.line : 0;
  const frame = dateTop > 0 ? deriveCurveFrame(data, size, head + dateTop) : first;
  const lines = placeCurveLines(data, frame);
  const rows: Marks[] = [
    joinMarks(
      { texts: placeLine([unitRun(data)], small, { x: 0, top: 0 }) },
      placeMonths(data.periods, frame, frame.y(0)),
    ),
    placeDate(data, frame, dateTop),
    joinMarks(lines, { texts: placeCurveNames(data, frame, lines) }),
  ];
  return { heading: data.heading, size, height: frame.bottom + MONTHS_HEIGHT, rows };
}

const unitRun = ({ unit }: PlanCurve) => wordsRun(`单位：${unit}`);

const dateRuns = ({ periods, dataDate }: PlanCurve) => {
  const period = periods[dataDate];
  if (period === undefined) throw new RangeError(`unknown month: ${dataDate}`);
  return [wordsRun('截至 '), labelRun(period)];
};

/** Where the name of the data date begins: over its line, within the drawing. */
function dateSpot(data: PlanCurve, { x, size, types }: CurveFrame): { start: number } {
  const width = widthOf(dateRuns(data), types.small);
  return { start: Math.min(Math.max(x(data.dataDate) - width / 2, 0), size.width - width) };
}

function placeDate(data: PlanCurve, frame: CurveFrame, top: number): Marks {
  const x = frame.x(data.dataDate);
  const { small } = frame.types;
  return joinMarks({
    rules: [rule('axis', x, top + small.line + 2, x, frame.bottom)],
    texts: placeLine(dateRuns(data), small, { x: dateSpot(data, frame).start, top }),
  });
}
