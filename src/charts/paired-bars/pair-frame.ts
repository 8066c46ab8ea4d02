import { type ScaleLinear, scaleLinear } from 'd3';
import type { Size } from '../chart.ts';
import { composeBlock, widthOf } from '../place-text.ts';
import { labelRun } from '../run.ts';
import { type TypeSizes, typeSizes } from '../type-sizes.ts';
import type { PairedBars, PairedRow } from './paired-bars.ts';
import { lengthOf } from './place-pair.ts';
import { composePart, composeWhole } from './row-words.ts';

/**
 * What all rows of a chart share: the type, the width, the scale of the bars, and whether texts stand behind
 * them.
 */
export interface PairFrame {
  readonly words: PairedBars['words'];
  readonly types: TypeSizes;
  readonly width: number;
  readonly beside: boolean;
  readonly scale: ScaleLinear<number, number>;
}

/** Where names break, in pixels. */
export const LABEL_WIDTH = 160;

/** The space between a bar and its texts, in pixels. */
export const TEXT_GAP = 9;

const LABEL_GAP = 16;
const LEAST_PLOT = 150;

/**
 * Derives the frame: the longest scale at which every row's texts still fit behind its bar, from the width
 * that is left.
 */
export function derivePairFrame(data: PairedBars, size: Size): PairFrame {
  const types = typeSizes(size);
  const labels = data.rows.map((row) => composeBlock([labelRun(row.label)], types.strong, LABEL_WIDTH).width);
  const left = Math.max(0, ...labels) + LABEL_GAP;
  const room = size.width - left;
  const longest = Math.max(0, ...data.rows.map(lengthOf)) || 1;
  const plots = data.rows.map((row) => {
    const texts = widthOfTexts(row, data.words, types);
    return lengthOf(row) > 0 ? (room - texts) * (longest / lengthOf(row)) : room;
  });
  const plot = Math.min(room, ...plots);
  const beside = !size.narrow && plot >= LEAST_PLOT;
  const range = beside ? [left, left + plot] : [0, size.width];
  return { words: data.words, types, width: size.width, beside, scale: scaleLinear([0, longest], range) };
}

function widthOfTexts(row: PairedRow, words: PairedBars['words'], types: TypeSizes): number {
  const whole = widthOf(composeWhole(row), types.strong);
  return (whole > 0 ? TEXT_GAP + whole : 0) + TEXT_GAP + widthOf(composePart(row, words), types.small);
}
