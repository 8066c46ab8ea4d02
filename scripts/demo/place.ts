import type { Month } from './month.ts';

/** A city of the invented province. */
export interface City {
  readonly id: string;
  readonly name: string;
  readonly short: string;
  readonly code: string;
  readonly says: string;
  readonly order: number;
  /** Its column and row among the squares of the province. */
  readonly square: readonly [column: number, row: number];
  /** The duties that every project has to have here. */
  readonly duties: readonly string[];
}

/** Who reports and races below a city, with its habits of reporting. */
export interface Contestant {
  readonly id: string;
  readonly name: string;
  readonly short: string;
  readonly level: string;
  readonly group: string;
  readonly order: number;
  readonly city: City;
  /** Only counties, districts and county-level cities have one; the region part of a project's code stands for all. */
  readonly code?: string;
  readonly region: string;
  /** How many projects it gets beside the others. */
  readonly weight: number;
  /** Whether its returns list all projects that its counts speak of. */
  readonly complete: boolean;
  /** Whether it prints its own rates. */
  readonly printsRates: boolean;
  /** The share of months in which it reports at all. */
  readonly reliability: number;
  /** Months in which it is excused, and the word for it. */
  readonly excuse?: { readonly word: string; readonly from: Month; readonly until: Month };
  /** Months of silence: from the first up to, but not including, the second. */
  readonly silent?: readonly [from: Month, until: Month];
}
