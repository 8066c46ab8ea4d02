import type { Bound, Heading, Label } from '../chart.ts';

/** One band of a row, from where the band before it ends (the first from zero) to `to`; its word: 落后, 达标. */
export interface Band {
  readonly to: number;
  readonly word: string;
}

/**
 * A result against its target, on bands of how good it would be. What is missing is left out; a row without a
 * result says why in `absent`: 未公布.
 */
export interface BulletRow {
  readonly label: Label;
  readonly result?: Bound;
  readonly target?: Bound;
  /** None, or two to four, ascending, in the unit of the result. */
  readonly bands: readonly Band[];
  readonly absent?: string;
  /** How much of the target the result is: 81.2%. */
  readonly ratio?: Bound;
}

/**
 * Bullet graphs (Few): a dark bar for the result, a stroke for the target, pale bands of one colour behind
 * them, all rows on one scale from zero.
 */
export interface Bullet {
  readonly heading: Heading;
  readonly rows: readonly BulletRow[];
  /** What bar and stroke are, in the key and before every target: 完成投资, 年度计划. */
  readonly words: { readonly result: string; readonly target: string };
}
