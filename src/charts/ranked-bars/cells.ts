import { composeBlock, type TextBlock } from '../place-text.ts';
import { labelRun, ordinalRun, phraseRuns } from '../run.ts';
import { BREAK, type Columns, GAP } from './columns.ts';
import type { RankedRow } from './ranked-bars.ts';
import { composeFigures } from './row-figures.ts';

/** What is written at a row, broken to the columns. */
export interface Cells {
  readonly rank: TextBlock;
  readonly label: TextBlock;
  readonly chief: TextBlock;
  readonly rest: TextBlock;
  readonly note: TextBlock;
}

/** Composes the texts of a row. */
export function composeCells(row: RankedRow, columns: Columns): Cells {
  const { types, marksWidth } = columns;
  const { chief, rest } = composeFigures(row);
  const rank = composeBlock(row.rank ? [ordinalRun(row.rank.text)] : [], types.small);
  return {
    rank,
    label: composeBlock([labelRun(row.label)], types.strong, labelWidth(columns, rank)),
    chief: composeBlock(chief, types.strong),
    rest: composeBlock(rest, types.small, chief.length > 0 ? Infinity : BREAK.reason),
    note: composeBlock(row.note === undefined ? [] : phraseRuns(row.note), types.small, marksWidth),
  };
}

/** Above the marks, a name has the room that its own rank and the numbers leave. */
function labelWidth(columns: Columns, rank: TextBlock): number {
  if (columns.beside) return BREAK.label;
  const besideRank = columns.width - (rank.width > 0 ? rank.width + GAP.rank : 0);
  return columns.below ? besideRank : besideRank - GAP.figures - columns.figuresWidth;
}
