import type { Bound, Heading, Label, Phrase } from '../chart.ts';

/** One place in a ranking. What is missing is left out and `absent` says why: 未公布. */
export interface RankedRow {
  readonly label: Label;
  /**
   * A share of a whole, in percent (a growth rate is none: give it as a count). Its bar runs against the
   * frame of the full base; above a hundred it runs beyond it.
   */
  readonly rate?: Bound;
  readonly count?: Bound;
  readonly base?: Bound;
  /** 第一, 并列第一. */
  readonly rank?: { readonly text: string };
  readonly absent?: string;
  readonly note?: Phrase;
}

/**
 * Rows in the order of their rank. With `dots`, and no base above sixty, each project is a dot. Where no row
 * has a rate, bars show the counts themselves, from zero, a negative one as a hollow bar to its left.
 */
export interface RankedBars {
  readonly heading: Heading;
  readonly rows: readonly RankedRow[];
  readonly dots?: boolean;
  /** What filled and hollow mean, drawn above the rows: 已开工, 未开工. */
  readonly key?: { readonly filled: string; readonly hollow: string };
}
