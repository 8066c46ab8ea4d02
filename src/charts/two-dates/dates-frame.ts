import { type ScaleLinear, scaleLinear } from 'd3';
import type { Size } from '../chart.ts';
import { composeBlock, widthOf } from '../place-text.ts';
import { labelRun, numberRun, type Run, wordsRun } from '../run.ts';
import { type TypeSizes, typeSizes } from '../type-sizes.ts';
import type { TwoDates, TwoDatesRow } from './two-dates.ts';

/**
 * What all rows share: the type, where the marks begin and end, the scale, and the place for changes at the
 * right.
 */
export interface DatesFrame {
  readonly types: TypeSizes;
  readonly width: number;
  readonly beside: boolean;
  readonly left: number;
  readonly right: number;
  readonly scale: ScaleLinear<number, number>;
}

/** Where names break, in pixels. */
export const LABEL_WIDTH = 160;

/** The space between a dot's middle and its number, in pixels. */
export const VALUE_GAP = 11;

const COLUMN_GAP = 18;
const LEAST_PLOT = 110;

/**
 * Derives the frame: the scale runs from the least to the greatest value, with room for a number at either
 * end.
 */
export function deriveDatesFrame(data: TwoDates, size: Size): DatesFrame {
  const types = typeSizes(size);
  const labels = data.rows.map((row) => composeBlock([labelRun(row.label)], types.strong, LABEL_WIDTH).width);
  const changes = data.rows.map((row) => widthOf(composeChange(row), types.small));
  const numbers = data.rows.flatMap(({ from, to }) => [
    from ? widthOf([numberRun(from)], types.plain) : 0,
    to ? widthOf([numberRun(to)], types.strong) : 0,
  ]);
  const margin = Math.max(0, ...numbers) + VALUE_GAP;
  const left = Math.max(0, ...labels) + COLUMN_GAP;
  const right = size.width - Math.max(0, ...changes) - COLUMN_GAP;
  const beside = !size.narrow && right - left - 2 * margin >= LEAST_PLOT;
  const [start, end] = beside ? [left, right] : [0, size.width];
  const values = data.rows.flatMap(({ from, to }) => [from?.value ?? [], to?.value ?? []].flat());
  const domain = values.length > 0 ? [Math.min(...values), Math.max(...values)] : [0, 1];
  const scale = scaleLinear(domain, [start + margin, end - margin]);
  return { types, width: size.width, beside, left: start, right: end, scale };
}

/**
 * Composes what stands at the right of a row: the change, else the reason why there is none, else nothing.
 */
export function composeChange(row: TwoDatesRow): Run[] {
  if (row.change !== undefined) return [numberRun(row.change)];
  if (row.absent !== undefined) return [wordsRun(row.absent)];
  if (row.from === undefined || row.to === undefined) {
    throw new TypeError(`missing reason: «${row.label.text}» lacks a value and says not why`);
  }
  return [];
}
