import type { Label, Size } from '../chart.ts';
import { placeLegend } from '../legend/place-legend.ts';
import { placeLine, widthOf } from '../place-text.ts';
import { joinMarks, type Marks, type PlacedChart } from '../placed.ts';
import { labelRun, wordsRun } from '../run.ts';
import { rectangle, shape } from '../shapes/shape.ts';
import { placeScale, SCALE_HEIGHT, yearStarts } from './month-marks.ts';
import { type PlacedRow, placeScheduleRow } from './place-schedule-row.ts';
import { placeUprightLine } from './place-upright-lines.ts';
import type { ScheduleBars } from './schedule-bars.ts';
import { cutSpan, deriveScheduleFrame, type ScheduleFrame } from './schedule-frame.ts';
import { composeScheduleLegend } from './schedule-legend.ts';

const ROW_GAP = { beside: 12, under: 18 };
const DATE_HEIGHT = 22;
const FOOT_GAP = 6;
const MANY_ROWS = 12;

/** Lays out a wall chart: legend, months and data date above the rows, and the months again under many rows. */
export function placeScheduleBars(data: ScheduleBars, size: Size): PlacedChart {
  const frame = deriveScheduleFrame(data, size);
  const legend = placeLegend(composeScheduleLegend(data), size);
  const dateTop = legend.height + SCALE_HEIGHT;
  const rowsTop = dateTop + DATE_HEIGHT + (size.narrow ? 2 : 6);
  const rows = placeRows(data, frame, rowsTop);
  const bottom = rows.at(-1)?.bottom ?? rowsTop;
  const again = data.rows.length > MANY_ROWS;
  const lines = (kind: 'axis' | 'leader', at: number, top: number) =>
    placeUprightLine(kind, frame.x(at), top, rows, size.narrow);
  const years = yearStarts(data).filter((at) => Math.abs(frame.x(at) - frame.x(data.today)) > 1);
  const lineTop = dateTop + frame.types.small.line + 1;
  const groups: Marks[] = [
    legend.marks,
    joinMarks(
      { shapes: placeWinter(data, frame, dateTop, bottom) },
      { rules: years.flatMap((at) => lines('leader', at, lineTop)) },
      { texts: placeScale(data, frame, legend.height) },
      { texts: again ? placeScale(data, frame, bottom + FOOT_GAP) : [] },
    ),
    ...rows.map(({ marks }) => marks),
    joinMarks({ rules: lines('axis', data.today, lineTop), texts: placeDate(data, frame, dateTop) }),
  ];
  return {
    heading: data.heading,
    size,
    height: bottom + (again ? FOOT_GAP + SCALE_HEIGHT : 2),
    rows: groups,
  };
}

function placeRows(data: ScheduleBars, frame: ScheduleFrame, first: number): PlacedRow[] {
  let top = first;
  return data.rows.map((row) => {
    const placed = placeScheduleRow(row, data, frame, top);
    top = placed.bottom + (frame.size.narrow ? ROW_GAP.under : ROW_GAP.beside);
    return placed;
  });
}

const placeWinter = ({ winter = [] }: ScheduleBars, frame: ScheduleFrame, top: number, bottom: number) =>
  shape(
    'shade',
    ...winter.flatMap((span) => {
      const cut = cutSpan(span, frame);
      const [from, to] = cut ? [frame.x(cut[0]), frame.x(cut[1])] : [0, 0];
      return cut ? [rectangle(from, top, to - from, bottom - top)] : [];
    }),
  );

/** The month that a data date lies in, or has just ended on it. */
function todayLabel({ months, today, todayLabel }: ScheduleBars): Label {
  const month = months[Math.max(0, Math.ceil(today) - 1)];
  if (month === undefined || today < 0 || today > months.length)
    throw new RangeError(`unknown month: ${today}`);
  return todayLabel ?? month;
}

function placeDate(data: ScheduleBars, frame: ScheduleFrame, top: number) {
  const style = { ...frame.types.small, bold: true };
  const runs = [wordsRun('截至 '), labelRun(todayLabel(data))];
  const width = widthOf(runs, style);
  const x = Math.max(0, Math.min(frame.x(data.today) - width / 2, frame.size.width - width));
  return placeLine(runs, style, { x, top });
}
