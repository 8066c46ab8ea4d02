import type { Bound, Heading, Label, Phrase } from '../chart.ts';

/** One of many like things over the same periods. */
export interface Panel {
  readonly label: Label;
  /** One a period; a period without a number is a gap. */
  readonly values: readonly (Bound | undefined)[];
  /** What the values are held against, one a period, dashed. */
  readonly reference?: readonly number[];
  /** The number that is written; the last of the values where left out. */
  readonly last?: Bound;
  /** What it races in; it stands once over those that follow each other with it. */
  readonly group?: string;
  /** A remark under the panel. Needed where there is no value at all: 未公布. */
  readonly note?: Phrase;
}

/** The same drawing many times, small, on one scale from zero, so that like can be held against like. */
export interface SmallMultiples {
  readonly heading: Heading;
  /** From left to right in every panel, each a date. */
  readonly periods: readonly Label[];
  readonly panels: readonly Panel[];
  /** 亿元, %. */
  readonly unit: string;
  /** How many panels stand side by side in the wide drawing: four where left out; in the narrow one two at most. */
  readonly columns?: number;
  /** A line with dots where left out; bars for what is counted anew in each period. */
  readonly marks?: 'line' | 'bars';
  /** What the dashed line is: 全市平均. */
  readonly reference?: string;
  /** The periods before which a line is cut, for what is measured begins anew, and the words for it. */
  readonly breaks?: { readonly before: readonly number[]; readonly word: string };
}
