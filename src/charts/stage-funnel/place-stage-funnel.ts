import { type ScaleLinear, scaleLinear } from 'd3';
import type { Size } from '../chart.ts';
import { composeBlock, placeBlock, type TextBlock } from '../place-text.ts';
import { type BarKind, bar, joinMarks, type Marks, type PlacedChart, rule } from '../placed.ts';
import { labelRun, numberRun, wordsRun } from '../run.ts';
import { type TypeSizes, typeSizes } from '../type-sizes.ts';
import type { FunnelRow, StageFunnel } from './stage-funnel.ts';

const BAR_HEIGHT = 18;
const STROKE = 3;
const LABEL_WIDTH = 170;
const LABEL_GAP = 16;
const TEXT_GAP = 9;
const ROW_GAP = { beside: 12, under: 18 };

/** The texts of a row, broken to their widths. */
interface Texts {
  readonly label: TextBlock;
  readonly amount: TextBlock;
  readonly ratio: TextBlock;
}

/** Lays out the steps of a funnel: names before the bars and numbers behind them, or both above where it is narrow. */
export function placeStageFunnel(data: StageFunnel, size: Size): PlacedChart {
  const types = typeSizes(size);
  const texts = data.rows.map((row) => composeTexts(row, data.words, types, size));
  const scale = scaleOf(data.rows, texts, size);
  let top = STROKE;
  const rows = data.rows.map((row, index) => {
    const kind = index === 0 ? 'dark' : index === data.rows.length - 1 ? 'accent' : 'middle';
    const own = texts[index] as Texts;
    const placed = (size.narrow ? placeUnder : placeBeside)(row, own, { kind, scale, size, top });
    top += placed.height + (size.narrow ? ROW_GAP.under : ROW_GAP.beside);
    return placed.marks;
  });
  const gap = size.narrow ? ROW_GAP.under : ROW_GAP.beside;
  return { heading: data.heading, size, height: top - gap + STROKE, rows };
}

function composeTexts(row: FunnelRow, words: string, types: TypeSizes, size: Size): Texts {
  return {
    label: composeBlock([labelRun(row.label)], types.strong, size.narrow ? size.width - 110 : LABEL_WIDTH),
    amount: composeBlock([numberRun(row.amount)], types.strong),
    ratio: composeBlock(row.ratio ? [wordsRun(words), numberRun(row.ratio)] : [], types.small),
  };
}

/** The longest scale at which every row's texts still fit behind its bar. */
function scaleOf(
  rows: readonly FunnelRow[],
  texts: readonly Texts[],
  size: Size,
): ScaleLinear<number, number> {
  const longest = Math.max(0, ...rows.map(({ amount }) => amount.value)) || 1;
  if (size.narrow) return scaleLinear([0, longest], [0, size.width]);
  const left = Math.max(...texts.map(({ label }) => label.width)) + LABEL_GAP;
  const room = size.width - left;
  const plots = rows.map(({ amount }, index) => {
    const behind = (texts[index]?.amount.width ?? 0) + (texts[index]?.ratio.width ?? 0) + 2 * TEXT_GAP;
    return amount.value > 0 ? (room - behind) * (longest / amount.value) : room;
  });
  return scaleLinear([0, longest], [left, left + Math.min(room, ...plots)]);
}

interface Spot {
  readonly kind: BarKind;
  readonly scale: ScaleLinear<number, number>;
  readonly size: Size;
  readonly top: number;
}

interface PlacedRow {
  readonly marks: Marks;
  readonly height: number;
}

function placeBeside(row: FunnelRow, { label, amount, ratio }: Texts, { kind, scale, top }: Spot): PlacedRow {
  const height = Math.max(label.height, BAR_HEIGHT);
  const middle = top + height / 2;
  const end = scale(row.amount.value) + TEXT_GAP;
  const marks = joinMarks(
    placeBar(row, kind, scale, middle - BAR_HEIGHT / 2),
    { texts: placeBlock(label, { x: 0, top: middle - label.height / 2, href: row.label.href }) },
    { texts: placeBlock(amount, { x: end, top: middle - amount.height / 2 }) },
    { texts: placeBlock(ratio, { x: end + amount.width + TEXT_GAP, top: middle - ratio.height / 2 }) },
  );
  return { marks, height };
}

function placeUnder(
  row: FunnelRow,
  { label, amount, ratio }: Texts,
  { kind, scale, size, top }: Spot,
): PlacedRow {
  const barTop = top + Math.max(label.height, amount.height) + 5;
  const ratioTop = barTop + BAR_HEIGHT + 5;
  const marks = joinMarks(
    placeBar(row, kind, scale, barTop),
    { texts: placeBlock(label, { x: 0, top, href: row.label.href }) },
    { texts: placeBlock(amount, { x: size.width, top, anchor: 'end' }) },
    { texts: placeBlock(ratio, { x: 0, top: ratioTop }) },
  );
  return { marks, height: (ratio.height > 0 ? ratioTop + ratio.height : barTop + BAR_HEIGHT) - top };
}

const placeBar = (
  { amount }: FunnelRow,
  kind: BarKind,
  scale: ScaleLinear<number, number>,
  top: number,
): Partial<Marks> => {
  const zero = scale(0);
  const length = Math.max(0, scale(amount.value) - zero);
  return {
    bars: length > 0 ? [bar(kind, zero, top, length, BAR_HEIGHT)] : [],
    rules: [rule('axis', zero, top - STROKE, zero, top + BAR_HEIGHT + STROKE)],
  };
};
