import type { Size } from '../chart.ts';
import { composeBlock, widthOf } from '../place-text.ts';
import { labelRun, ordinalRun } from '../run.ts';
import { type TypeSizes, typeSizes } from '../type-sizes.ts';
import type { RankedRow } from './ranked-bars.ts';
import { composeFigures } from './row-figures.ts';

/**
 * Where the columns of a ranking stand, in pixels; where not `beside` the names, marks take the whole width.
 */
export interface Columns extends FigureWidths {
  readonly beside: boolean;
  /** Whether the numbers take a line of their own under the name, being too long for one line with it. */
  readonly below: boolean;
  readonly width: number;
  readonly types: TypeSizes;
  /** Of the longest rank with the space behind it; none where nothing is ranked. */
  readonly rankWidth: number;
  readonly marksLeft: number;
  readonly marksWidth: number;
}

interface FigureWidths {
  readonly chiefWidth: number;
  readonly restWidth: number;
  /** The width of both kinds of numbers together, or of the longest reason. */
  readonly figuresWidth: number;
}

/** The space between columns, in pixels. */
export const GAP = { rank: 12, label: 16, figures: 18, chief: 10 };

/** Where a name beside the marks breaks, and where a reason does, in pixels. */
export const BREAK = { label: 160, reason: 170 };

/** The narrowest marks beside names, in pixels, and the shortest line for a name beside numbers, in ems. */
const LEAST = { marks: 220, labelEms: 7 };

/** Derives the columns from what the rows print. */
export function deriveColumns(rows: readonly RankedRow[], size: Size): Columns {
  const types = typeSizes(size);
  const figures = deriveFigureWidths(rows, types);
  const ranks = rows.map(({ rank }) => (rank ? widthOf([ordinalRun(rank.text)], types.small) + GAP.rank : 0));
  const rankWidth = Math.max(0, ...ranks);
  const labels = rows.map(({ label }) => composeBlock([labelRun(label)], types.strong, BREAK.label).width);
  const marksLeft = rankWidth + Math.max(0, ...labels) + GAP.label;
  const marksWidth = size.width - marksLeft - GAP.figures - figures.figuresWidth;
  const shared = { ...figures, types, rankWidth, width: size.width };
  if (!size.narrow && marksWidth >= LEAST.marks) {
    return { ...shared, beside: true, below: false, marksLeft, marksWidth };
  }
  const room = size.width - rankWidth - GAP.figures - figures.figuresWidth;
  const below = room < LEAST.labelEms * types.strong.px;
  return { ...shared, beside: false, below, marksLeft: 0, marksWidth: size.width };
}

function deriveFigureWidths(rows: readonly RankedRow[], types: TypeSizes): FigureWidths {
  const figures = rows.map(composeFigures);
  const numbers = figures.filter(({ chief }) => chief.length > 0);
  const reasons = figures.filter(({ chief }) => chief.length === 0);
  const chiefWidth = Math.max(0, ...numbers.map(({ chief }) => widthOf(chief, types.strong)));
  const restWidth = Math.max(0, ...numbers.map(({ rest }) => widthOf(rest, types.small)));
  const reasonWidths = reasons.map(({ rest }) => composeBlock(rest, types.small, BREAK.reason).width);
  const both = restWidth > 0 ? chiefWidth + GAP.chief + restWidth : chiefWidth;
  return { chiefWidth, restWidth, figuresWidth: Math.max(both, ...reasonWidths) };
}

/** Moves the numbers to where the marks end, when those beside the names need less than all their room. */
export function closeColumns(columns: Columns, needed: number): Columns {
  if (!columns.beside) return columns;
  const marksWidth = Math.min(columns.marksWidth, Math.max(needed, LEAST.marks));
  return { ...columns, marksWidth, width: columns.width - columns.marksWidth + marksWidth };
}
