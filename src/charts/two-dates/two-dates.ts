import type { Bound, Heading, Label } from '../chart.ts';

/** Something at two dates. A value that is missing is left out and `absent` says why: 未公布. */
export interface TwoDatesRow {
  readonly label: Label;
  readonly from?: Bound;
  readonly to?: Bound;
  /** How far it went, in words and number: 上升15.4个百分点. */
  readonly change?: Bound;
  readonly absent?: string;
}

/**
 * A small set of rows between two dates, as dots on one scale; positions, not lengths, so the scale need not
 * begin at zero.
 */
export interface TwoDates {
  readonly heading: Heading;
  readonly rows: readonly TwoDatesRow[];
  /** The two dates as readers see them: 2022年, 2023年. */
  readonly dates: { readonly from: string; readonly to: string };
}
