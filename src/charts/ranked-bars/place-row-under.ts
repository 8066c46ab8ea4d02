import { placeBlock } from '../place-text.ts';
import { joinMarks, type Marks, type PlacedText } from '../placed.ts';
import type { Cells } from './cells.ts';
import { type Columns, GAP } from './columns.ts';
import { placeMarks } from './place-marks.ts';
import type { RankedRow } from './ranked-bars.ts';
import { heightOfMarks, type Measure } from './row-measure.ts';

const MARKS_GAP = 4;

/**
 * Places a row as name and rank on the left, numbers on the right, marks under both and a note under the
 * marks.
 */
export function placeRowUnder(
  row: RankedRow,
  cells: Cells,
  columns: Columns,
  measure: Measure,
  top: number,
): { marks: Marks; height: number } {
  const { strong, small } = columns.types;
  const labelHeight = Math.max(cells.label.height, strong.line);
  const figuresTop = columns.below ? top + labelHeight : top;
  const figuresHeight = Math.max(cells.chief.height, cells.rest.height);
  const headHeight = columns.below ? labelHeight + figuresHeight : Math.max(labelHeight, figuresHeight);
  const marksTop = top + headHeight + MARKS_GAP;
  const marksHeight = heightOfMarks(row, measure);
  const marksEnd = marksTop + marksHeight;
  const rankTop = top + (strong.line - small.line) / 2;
  const marks = joinMarks(
    placeMarks(row, measure, columns.marksLeft, columns.marksWidth, marksTop),
    { texts: placeBlock(cells.label, { x: 0, top, href: row.label.href }) },
    { texts: placeBlock(cells.rank, { x: cells.label.width + GAP.rank, top: rankTop }) },
    { texts: columns.below ? placeBelow(cells, figuresTop) : placeAtEnd(cells, columns, figuresTop) },
    { texts: placeBlock(cells.note, { x: 0, top: marksEnd + MARKS_GAP }) },
  );
  const noteHeight = cells.note.height > 0 ? cells.note.height + MARKS_GAP : 0;
  return { marks, height: marksEnd + noteHeight - top };
}

/** The numbers at the right edge, in columns from row to row. */
function placeAtEnd(cells: Cells, columns: Columns, top: number): PlacedText[] {
  const chiefEnd = columns.width - (columns.restWidth > 0 ? columns.restWidth + GAP.chief : 0);
  return [
    ...placeBlock(cells.chief, { x: chiefEnd, top, anchor: 'end' }),
    ...placeBlock(cells.rest, { x: columns.width, top: top + 1, anchor: 'end' }),
  ];
}

/** The numbers on a line of their own, from the left edge. */
const placeBelow = (cells: Cells, top: number): PlacedText[] => [
  ...placeBlock(cells.chief, { x: 0, top }),
  ...placeBlock(cells.rest, { x: cells.chief.width > 0 ? cells.chief.width + GAP.chief : 0, top: top + 1 }),
];
