import type { Recorded } from './records.ts';

/** 易混的说法: indicators that sound alike and do not compare, with the reason. */
export interface Lookalike extends Recorded {
  readonly name: string;
  /** The ids of the indicators that it is about; of one alone, its scopes are what does not compare. */
  readonly indicators: readonly string[];
  readonly reason: string;
}
