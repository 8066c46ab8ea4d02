import { placeBlock, type TextBlock } from '../place-text.ts';
import { joinMarks, type Marks } from '../placed.ts';
import type { Cells } from './cells.ts';
import { type Columns, GAP } from './columns.ts';
import { placeMarks } from './place-marks.ts';
import type { RankedRow } from './ranked-bars.ts';
import { heightOfMarks, type Measure } from './row-measure.ts';

const NOTE_GAP = 4;

/**
 * Places a row with rank, name, marks and numbers side by side, their middles in a line; a note goes under
 * the marks.
 */
export function placeRowBeside(
  row: RankedRow,
  cells: Cells,
  columns: Columns,
  measure: Measure,
  top: number,
): { marks: Marks; height: number } {
  const marksHeight = heightOfMarks(row, measure);
  const height = Math.max(cells.label.height, cells.rest.height, marksHeight, columns.types.strong.line);
  const topOf = (block: TextBlock) => top + (height - block.height) / 2;
  const figures = columns.width - columns.figuresWidth;
  const chiefEnd = figures + columns.chiefWidth;
  const restLeft = cells.chief.lines.length > 0 ? chiefEnd + GAP.chief : figures;
  const noteHeight = cells.note.height > 0 ? cells.note.height + NOTE_GAP : 0;
  const marks = joinMarks(
    placeMarks(row, measure, columns.marksLeft, columns.marksWidth, top + (height - marksHeight) / 2),
    { texts: placeBlock(cells.rank, { x: 0, top: topOf(cells.rank) }) },
    {
      texts: placeBlock(cells.label, { x: columns.rankWidth, top: topOf(cells.label), href: row.label.href }),
    },
    { texts: placeBlock(cells.chief, { x: chiefEnd, top: topOf(cells.chief), anchor: 'end' }) },
    { texts: placeBlock(cells.rest, { x: restLeft, top: topOf(cells.rest) }) },
    { texts: placeBlock(cells.note, { x: columns.marksLeft, top: top + height + NOTE_GAP }) },
  );
  return { marks, height: height + noteHeight };
}
