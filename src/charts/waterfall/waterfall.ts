import type { Bound, Heading, Label } from '../chart.ts';

/** What came in or went out between the two dates; the amount is without a sign. */
export interface WaterfallStep {
  readonly label: Label;
  readonly amount: Bound;
  readonly change: 'in' | 'out';
}

/** An amount at a date, with what it goes by: 2023年3月底. */
export interface WaterfallEnd {
  readonly label: Label;
  readonly amount: Bound;
}

/**
 * How a stock went from one date to another: its bar at the first, what came in to the right and what went
 * out to the left of where it stood, its bar at the second. Where the steps do not add up to the end, the
 * picture shows that they do not.
 */
export interface Waterfall {
  readonly heading: Heading;
  readonly start: WaterfallEnd;
  readonly steps: readonly WaterfallStep[];
  readonly end: WaterfallEnd;
}
