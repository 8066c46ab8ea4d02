import type { Bound, Heading, Label } from '../chart.ts';

/**
 * A plan and what came of it over the months up to a data date, both summed from the first month on: the plan
 * a thin dark line, what was planned at first dashed, what is an accent line with a dot a month.
 */
export interface PlanCurve {
  readonly heading: Heading;
  /** The months in their order, each a date. */
  readonly periods: readonly Label[];
  /** The plan at the end of each month, for the geometry. */
  readonly plan: readonly number[];
  /** An earlier plan, drawn behind. */
  readonly baseline?: readonly number[];
  /** What is, month by month; a month without a number is a gap, and what follows the data date is not drawn. */
  readonly actual: readonly (Bound | undefined)[];
  /** The plan where it is to be written: at the data date and in the last month. */
  readonly planned: readonly (Bound | undefined)[];
  /** The month that the data speak of, counted from zero. */
  readonly dataDate: number;
  /** What the lines are called at their ends. */
  readonly words: { readonly plan: string; readonly actual: string; readonly baseline?: string };
  /** Why there is no number at the data date: 未报送. Needed where there is none. */
  readonly absent?: string;
}
