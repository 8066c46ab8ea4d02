import type { Bound, Heading, Label } from '../chart.ts';

/** One step: its number, and how much of the step before it that is. */
export interface FunnelRow {
  readonly label: Label;
  readonly amount: Bound;
  readonly ratio?: Bound;
}

/** Steps that follow each other, as bars on one scale from zero; the first one dark, the last one in the accent. */
export interface StageFunnel {
  readonly heading: Heading;
  readonly rows: readonly FunnelRow[];
  /** What stands before a ratio: 为前一环节的. */
  readonly words: string;
}
