import type { Address } from './address.ts';
import type { Subject } from './claim.ts';
import type { Span } from './value.ts';

/** The id under which counts of records are listed among the indicators; no record of the 口径库 may take it. */
export const COUNT_INDICATOR = 'record-count';

/** One input of a working: its role in the formula, the claim or figure that it is, and how that was printed. */
export interface WorkingInput {
  readonly role: string;
  readonly indicator: string;
  readonly claim: string;
  readonly text: string;
}

/** How a figure was made, so that anybody can make it again by hand. */
export interface Working {
  readonly rule: string;
  readonly formula: string;
  readonly inputs: readonly WorkingInput[];
  /** The exact result: 20/33. */
  readonly exact: string;
  /** How many decimals the result was rounded to, half away from zero. */
  readonly places: number;
  readonly version: number;
}

/** A figure derived from claims by a named rule: plain JSON, with its working. */
export interface Figure {
  readonly id: string;
  readonly subject: Subject;
  readonly place: string;
  readonly indicator: string;
  readonly text: string;
  /** The rounded number as a decimal, in `unit`. */
  readonly value: string;
  readonly unit: string;
  readonly period: Span;
  readonly asOf: Span & { readonly stated: boolean };
  readonly scope: string;
  readonly cohort: string;
  readonly working: Working;
  /** The page on which its working stands; the page of its indicator where it is left out. */
  readonly home?: Address;
}
