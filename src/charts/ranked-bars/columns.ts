import type { Size } from '../chart.ts';
import { composeBlock, type TextBlock, widthOf } from '../place-text.ts';
import { labelRun, ordinalRun, phraseRuns } from '../run.ts';
import { type TypeSizes, typeSizes } from '../type-sizes.ts';
import type { RankedRow } from './ranked-bars.ts';
import { composeFigures } from './row-figures.ts';

/**
 * Where the columns of a ranking stand, in pixels. Under one another (`beside` false), marks take the whole
 * width.
 */
export interface Columns {
  readonly beside: boolean;
  /**
   * Whether the numbers take a line of their own under the name, because both together are too long for one.
   */
  readonly below: boolean;
  readonly width: number;
  readonly types: TypeSizes;
  readonly rankWidth: number;
  readonly labelWidth: number;
  readonly marksLeft: number;
  readonly marksWidth: number;
  readonly chiefWidth: number;
  readonly restWidth: number;
  /** The width of both kinds of numbers together, or of the longest reason. */
  readonly figuresWidth: number;
}

/** What is written at a row, broken to the columns. */
export interface Cells {
  readonly rank: TextBlock;
  readonly label: TextBlock;
  readonly chief: TextBlock;
  readonly rest: TextBlock;
  readonly note: TextBlock;
}

/** The space between columns, and the narrowest marks and widest names that stand side by side. */
export const GAP = { rank: 12, label: 16, figures: 18, chief: 10 };
const BESIDE = { marks: 220, label: 160 };
/** Where a reason breaks, in pixels, and the shortest line for a name beside the numbers, in ems. */
const REASON_WIDTH = 170;
const LABEL_EMS = 7;

/** Derives the columns from what the rows print. */
export function deriveColumns(rows: readonly RankedRow[], size: Size): Columns {
  const types = typeSizes(size);
  const figures = rows.map(composeFigures);
  const widest = (widths: readonly number[]) => Math.max(0, ...widths);
  const chiefWidth = widest(figures.map(({ chief }) => widthOf(chief, types.strong)));
  const restWidth = widest(
    figures.map(({ chief, rest }) => (chief.length > 0 ? widthOf(rest, types.small) : 0)),
  );
  const reasonWidth = widest(
    figures.map(({ chief, rest }) =>
      chief.length > 0 ? 0 : composeBlock(rest, types.small, REASON_WIDTH).width,
    ),
  );
  const figuresWidth = Math.max(chiefWidth + (restWidth > 0 ? GAP.chief + restWidth : 0), reasonWidth);
  const rankWidth = widest(
    rows.map(({ rank }) => (rank ? widthOf([ordinalRun(rank.text)], types.small) : 0)),
  );
  const labels = rows.map(({ label }) => composeBlock([labelRun(label)], types.strong, BESIDE.label).width);
  const shared = { width: size.width, types, rankWidth, chiefWidth, restWidth, figuresWidth };
  const marksLeft = (rankWidth > 0 ? rankWidth + GAP.rank : 0) + widest(labels) + GAP.label;
  const marksWidth = size.width - figuresWidth - GAP.figures - marksLeft;
  if (!size.narrow && marksWidth >= BESIDE.marks) {
    return { ...shared, beside: true, below: false, labelWidth: BESIDE.label, marksLeft, marksWidth };
  }
  const whole = size.width - (rankWidth > 0 ? rankWidth + GAP.rank : 0);
  const labelWidth = whole - figuresWidth - GAP.figures;
  const below = labelWidth < LABEL_EMS * types.strong.px;
  return {
    ...shared,
    beside: false,
    below,
    labelWidth: below ? whole : labelWidth,
    marksLeft: 0,
    marksWidth: size.width,
  };
}

/** Moves the numbers to where the marks end, when those beside the names need less than all their room. */
export function closeColumns(columns: Columns, needed: number): Columns {
  if (!columns.beside) return columns;
  const marksWidth = Math.min(columns.marksWidth, Math.max(needed, BESIDE.marks));
  return { ...columns, marksWidth, width: columns.width - columns.marksWidth + marksWidth };
}

/** Composes the texts of a row. */
export function composeCells(row: RankedRow, columns: Columns): Cells {
  const { types, labelWidth, marksWidth } = columns;
  const { chief, rest } = composeFigures(row);
  return {
    rank: composeBlock(row.rank ? [ordinalRun(row.rank.text)] : [], types.small),
    label: composeBlock([labelRun(row.label)], types.strong, labelWidth),
    chief: composeBlock(chief, types.strong),
    rest: composeBlock(rest, types.small, chief.length > 0 ? Infinity : REASON_WIDTH),
    note: composeBlock(row.note === undefined ? [] : phraseRuns(row.note), types.small, marksWidth),
  };
}
