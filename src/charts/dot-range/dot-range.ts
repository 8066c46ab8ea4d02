import type { Bound, Heading, Label, Phrase } from '../chart.ts';

/**
 * One place on the scale: where it stands, between what it may lie, and where it should be. What is missing
 * is left out; a row without a value says why in `absent`: 未报送.
 */
export interface DotRangeRow {
  readonly label: Label;
  readonly value?: Bound;
  readonly low?: Bound;
  readonly high?: Bound;
  readonly target?: Bound;
  /** Its place in the order, written before the name: 第二. */
  readonly rank?: Bound;
  readonly absent?: string;
  /** Another number, written behind the rest: the rate that a rank goes by. */
  readonly beside?: Bound;
  readonly note?: Phrase;
}

/**
 * Dots on one scale, each with the range that it may lie in and a stroke at its target: rates with intervals,
 * or ranks with the ranks that one project more or less would make of them. Positions, not lengths, so the
 * scale need not begin at zero.
 */
export interface DotRange {
  readonly heading: Heading;
  readonly rows: readonly DotRangeRow[];
  /** What the line and the stroke are, in the key: 名次区间, 目标. */
  readonly words: { readonly range: string; readonly target?: string };
  /** The ends of the scale, from left to right (for ranks, the last one first); values beyond extend it. */
  readonly domain?: readonly [number, number];
}
