import { type ScaleLinear, scaleLinear } from 'd3';
import type { Size } from '../chart.ts';
import { composeBlock, type TextBlock } from '../place-text.ts';
import { labelRun, numberRun, wordsRun } from '../run.ts';
import { typeSizes } from '../type-sizes.ts';
import type { Span } from './derive-spans.ts';

/** A row with its texts and its place from top to bottom. */
export interface WaterfallRow {
  readonly span: Span;
  readonly label: TextBlock;
  readonly amount: TextBlock;
  /** Where the texts begin, and where the bar does. */
  readonly top: number;
  readonly barTop: number;
  readonly bottom: number;
}

/** The height of a bar, and how far the stroke at zero stands out of it, in pixels. */
export const BAR = { height: 18, stroke: 3 };

/** The space between a bar and its number, in pixels. */
export const TEXT_GAP = 9;

const LABEL = { width: 170, gap: 16 };
const ROW_GAP = { beside: 12, under: 14 };
const BAR_GAP = 4;

/** Composes the texts of the rows and sets them under each other. */
export function deriveRows(spans: readonly Span[], size: Size): WaterfallRow[] {
  const { strong, plain } = typeSizes(size);
  let top = BAR.stroke;
  return spans.map((span) => {
    const signed = [...(span.sign === '' ? [] : [wordsRun(span.sign)]), numberRun(span.amount)];
    const amount = composeBlock(signed, strong);
    const style = span.sign === '' ? strong : plain;
    const label = composeBlock([labelRun(span.label)], style, size.narrow ? size.width : LABEL.width);
    const height = size.narrow ? label.height + BAR_GAP + BAR.height : Math.max(label.height, BAR.height);
    const barTop = size.narrow ? top + height - BAR.height : top + (height - BAR.height) / 2;
    const row = { span, label, amount, top, barTop, bottom: top + height };
    top += height + (size.narrow ? ROW_GAP.under : ROW_GAP.beside);
    return row;
  });
}

/** The longest scale from zero at which every number still fits behind its bar. */
export function deriveScale(rows: readonly WaterfallRow[], size: Size): ScaleLinear<number, number> {
  const least = Math.min(0, ...rows.map(({ span }) => Math.min(span.low, span.after)));
  const most = Math.max(0, ...rows.map(({ span }) => Math.max(span.high, span.after)));
  const greatest = most > least ? most : least + 1;
  const left = size.narrow ? 0 : Math.max(...rows.map(({ label }) => label.width)) + LABEL.gap;
  const plots = rows.map(({ span, amount }) => {
    const share = (span.high - least) / (greatest - least);
    const room = size.width - left - TEXT_GAP - amount.width;
    return share > 0 ? room / share : room;
  });
  return scaleLinear([least, greatest], [left, left + Math.min(size.width - left, ...plots)]);
}
