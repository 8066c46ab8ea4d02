import type { Size } from '../chart.ts';
import { widthOf } from '../place-text.ts';
import { type TypeSizes, typeSizes } from '../type-sizes.ts';
import { composeLabel, composeSide, type RowTexts } from './row-texts.ts';

/**
 * Where the columns of labelled rows stand, in pixels; where not `beside` the names, marks take the whole
 * width.
 */
export interface RowFrame {
  readonly beside: boolean;
  readonly types: TypeSizes;
  readonly width: number;
  readonly rankWidth: number;
  readonly marksLeft: number;
  readonly marksRight: number;
  readonly chiefWidth: number;
}

/** The space between columns, in pixels. */
export const GAP = { rank: 10, label: 16, figures: 16, chief: 10 };

/** Where a name beside the marks breaks, and where the small numbers behind them do, in pixels. */
export const BREAK = { label: 160, side: 190 };

const LEAST_MARKS = 200;

/** Derives the columns from what the rows print. */
export function deriveRowFrame(rows: readonly RowTexts[], size: Size): RowFrame {
  const types = typeSizes(size);
  const ranks = rows.map(({ rank }) => (rank.length > 0 ? widthOf(rank, types.small) + GAP.rank : 0));
  const rankWidth = Math.max(0, ...ranks);
  const chiefWidth = Math.max(0, ...rows.map(({ chief }) => widthOf(chief, types.strong)));
  const shared = { types, width: size.width, rankWidth, chiefWidth };
  const labels = rows.map((row) => composeLabel(row, types, BREAK.label).width);
  const marksLeft = rankWidth + Math.max(0, ...labels) + GAP.label;
  const marksRight = size.width - GAP.figures - figuresWidth(rows, types, chiefWidth);
  if (!size.narrow && marksRight - marksLeft >= LEAST_MARKS) {
    return { ...shared, beside: true, marksLeft, marksRight };
  }
  return { ...shared, beside: false, marksLeft: 0, marksRight: size.width };
}

/** The width of the chief numbers and the small ones behind them, or of the longest reason. */
function figuresWidth(rows: readonly RowTexts[], types: TypeSizes, chiefWidth: number): number {
  const widths = rows.map((row) => {
    const side = composeSide(row, types, BREAK.side).width;
    if (row.chief.length === 0) return side;
    return chiefWidth + (side > 0 ? GAP.chief + side : 0);
  });
  return Math.max(0, ...widths);
}
