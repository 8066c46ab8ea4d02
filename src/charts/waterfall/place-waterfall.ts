import type { ScaleLinear } from 'd3';
import type { Size } from '../chart.ts';
import { placeBlock } from '../place-text.ts';
import { bar, joinMarks, type Marks, type PlacedChart, rule } from '../placed.ts';
import { deriveSpans } from './derive-spans.ts';
import { placeConnectors } from './place-connectors.ts';
import type { Waterfall } from './waterfall.ts';
import { BAR, deriveRows, deriveScale, TEXT_GAP, type WaterfallRow } from './waterfall-rows.ts';

/** Lays out a waterfall from top to bottom: names before the bars or above them, numbers behind them. */
export function placeWaterfall(data: Waterfall, size: Size): PlacedChart {
  const rows = deriveRows(deriveSpans(data), size);
  const scale = deriveScale(rows, size);
  const connectors = joinMarks({ rules: placeConnectors(rows, scale, size) });
  const height = (rows.at(-1)?.bottom ?? 0) + BAR.stroke;
  const placed = rows.map((row) => joinMarks(placeBar(row, scale), placeTexts(row, scale, size)));
  return { heading: data.heading, size, height, rows: [connectors, ...placed] };
}

/** A bar from zero with a stroke there, or between two stands of the stock; a stroke where nothing changed. */
function placeBar({ span, barTop }: WaterfallRow, scale: ScaleLinear<number, number>): Partial<Marks> {
  const [left, right] = [scale(span.low), scale(span.high)];
  const foot = span.sign === '' ? scale(0) : left;
  const stroke = rule('axis', foot, barTop - BAR.stroke, foot, barTop + BAR.height + BAR.stroke);
  return {
    bars: right > left ? [bar(span.kind, left, barTop, right - left, BAR.height)] : [],
    rules: span.sign === '' || right === left ? [stroke] : [],
  };
}

function placeTexts(
  { span, label, amount, top, barTop }: WaterfallRow,
  scale: ScaleLinear<number, number>,
  { narrow }: Size,
): Partial<Marks> {
  const middle = barTop + BAR.height / 2;
  const labelTop = narrow ? top : middle - label.height / 2;
  const numberLeft = scale(span.high) + TEXT_GAP;
  return {
    texts: [
      ...placeBlock(label, { x: 0, top: labelTop, href: span.label.href }),
      ...placeBlock(amount, { x: numberLeft, top: middle - amount.height / 2 }),
    ],
  };
}
