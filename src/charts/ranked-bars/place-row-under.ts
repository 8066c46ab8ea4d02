import { joinMarks, type Marks } from '../placed.ts';
import { placeBlock } from '../place-text.ts';
import { type Cells, type Columns, GAP } from './columns.ts';
import type { RankedRow } from './ranked-bars.ts';
import { heightOfMarks, type Measure, placeMarks } from './row-measure.ts';

const ROW_GAP = 18;
const MARKS_GAP = 5;

/** Places a row as name and rank on the left, numbers on the right, marks under both and a note under the marks. */
export function placeRowUnder(
  row: RankedRow,
  cells: Cells,
  columns: Columns,
  measure: Measure,
  top: number,
): { marks: Marks; height: number } {
  const { line } = columns.types.strong;
  const small = columns.types.small.line;
  const middle = top + (line - small) / 2;
  const chief = cells.chief.lines.length > 0;
  const chiefEnd = columns.width - (columns.restWidth > 0 ? columns.restWidth + GAP.chief : 0);
  const rest = chief ? { x: chiefEnd + GAP.chief } : { x: columns.width, anchor: 'end' as const };
  const marksTop = top + Math.max(cells.label.height, line) + MARKS_GAP;
  const marksHeight = heightOfMarks(row, measure);
  const noteTop = marksTop + marksHeight + MARKS_GAP;
  const marks = joinMarks(
    placeMarks(row, measure, columns.marksLeft, columns.marksWidth, marksTop),
    { texts: placeBlock(cells.label, { x: 0, top, href: row.label.href }) },
    { texts: placeBlock(cells.rank, { x: cells.label.width + GAP.rank, top: middle }) },
    { texts: placeBlock(cells.chief, { x: chiefEnd, top, anchor: 'end' }) },
    { texts: placeBlock(cells.rest, { ...rest, top: middle }) },
    { texts: placeBlock(cells.note, { x: columns.marksLeft, top: noteTop }) },
  );
  const noteHeight = cells.note.height > 0 ? cells.note.height + MARKS_GAP : 0;
  return { marks, height: marksTop - top + marksHeight + noteHeight + ROW_GAP };
}
