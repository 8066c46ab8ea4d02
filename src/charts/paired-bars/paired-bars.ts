import type { Bound, Heading, Label, Phrase } from '../chart.ts';

/** A whole and the part of it that matters. What is missing is left out and `absent` says why: 未公布. */
export interface PairedRow {
  readonly label: Label;
  readonly whole?: Bound;
  readonly part?: Bound;
  readonly share?: Bound;
  readonly absent?: string;
  readonly note?: Phrase;
}

/** Bars of wholes (light) with their parts (dark) on one scale from zero. */
export interface PairedBars {
  readonly heading: Heading;
  readonly rows: readonly PairedRow[];
  /** What the two are, written at every row's part and, as a key, above the rows: 总投资, 年度计划. */
  readonly words: { readonly whole: string; readonly part: string };
}
