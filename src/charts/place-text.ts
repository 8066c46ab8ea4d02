import { breakLines } from './break-lines.ts';
import type { PlacedText } from './placed.ts';
import { type Run, textOf } from './run.ts';
import { round } from './svg.ts';
import { estimateWidth } from './text-width.ts';
import type { TypeStyle } from './type-sizes.ts';

/** Where a text goes: its left, middle or right edge, and the top of its first line. */
export interface TextSpot {
  readonly x: number;
  readonly top: number;
  readonly anchor?: PlacedText['anchor'];
  readonly href?: string | undefined;
}

/** A text broken to a width, ready to be placed. */
export interface TextBlock {
  readonly lines: readonly (readonly Run[])[];
  readonly style: TypeStyle;
  /** Of the longest line, estimated. */
  readonly width: number;
  readonly height: number;
}

/** Estimates the width of runs on one line, in pixels. */
export const widthOf = (runs: readonly Run[], style: TypeStyle): number =>
  estimateWidth(textOf(runs), style.px, style.bold);

/**
 * Breaks runs to a width; without one they stay on one line, and no runs make an empty block without height.
 */
export function composeBlock(runs: readonly Run[], style: TypeStyle, width = Infinity): TextBlock {
  const lines = runs.length === 0 ? [] : breakLines(runs, width, style.px, style.bold);
  return {
    lines,
    style,
    width: Math.max(0, ...lines.map((line) => widthOf(line, style))),
    height: lines.length * style.line,
  };
}

/** Sets a block line under line. Chinese characters stand with their middle .38 em above the baseline. */
export const placeBlock = (block: TextBlock, spot: TextSpot): PlacedText[] =>
  block.lines.map((runs, index) => ({
    x: round(spot.x),
    y: round(spot.top + (index + 0.5) * block.style.line + block.style.px * 0.37),
    width: round(widthOf(runs, block.style)),
    anchor: spot.anchor ?? 'start',
    tone: block.style.tone,
    bold: block.style.bold,
    runs,
    ...(spot.href === undefined ? {} : { href: spot.href }),
  }));

/** Sets runs on one line that is `spot.top` at its top. */
export const placeLine = (runs: readonly Run[], style: TypeStyle, spot: TextSpot): PlacedText[] =>
  placeBlock(composeBlock(runs, style), spot);
