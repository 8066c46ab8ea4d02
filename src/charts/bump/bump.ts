import type { Bound, Heading, Label } from '../chart.ts';

/** The way of one place through the ranking. */
export interface BumpLine {
  readonly label: Label;
  /**
   * One for each period, «第2» by its wording and 2 by its value; what is missing is null or undefined, and a
   * gap in the line.
   */
  readonly ranks: readonly (Bound | null | undefined)[];
  /** Whether it stands out: in the accent and in front. */
  readonly highlight?: boolean;
}

/** Ranks over periods, the first on top: at most twelve lines, the highlighted ones in front, the rest quiet. */
export interface Bump {
  readonly heading: Heading;
  readonly periods: readonly Label[];
  readonly lines: readonly BumpLine[];
  /** How many are ranked: the places from top to bottom. */
  readonly groupSize: number;
  /** What a gap is called: 未报送 unless said otherwise. */
  readonly absent?: string;
}
