import type { Address } from './address.ts';
import type { Subject } from './claim.ts';
import type { Figure } from './figure.ts';
import type { Span } from './value.ts';

/** A claim as an issue printed it; the rows of claims.json have all of this but the wording. */
export interface RecordedClaim {
  readonly id: string;
  readonly subject: Pick<Subject, 'kind' | 'id'>;
  readonly place: { readonly id: string };
  readonly indicator: { readonly id: string };
  /** As printed: 约600亿元. */
  readonly text: string;
  /** The printed number as a decimal; a word or a date as written; null where the value is absent. */
  readonly value: string | null;
  readonly valueTo?: string;
  readonly unit: string;
  readonly scope: string;
  readonly cohort: string;
  readonly nature: string;
  readonly asOf: Pick<Span, 'end'>;
  readonly source: { readonly id: string };
  readonly home?: Address;
}

/** A rank as an issue printed it, with the figure that it is. */
export interface RecordedRank {
  readonly place: string;
  readonly indicator: string;
  readonly group: string;
  readonly figure: Figure;
}

/** A project that an issue told of, and the stage in which it told it to be. */
export interface RecordedProject {
  readonly id: string;
  readonly stage?: RecordedClaim;
}

/** What an issue printed, whatever the records say later: made from the records, or read from a frozen issue. */
export interface IssueRecord {
  /** The issue's id. */
  readonly issue: string;
  /** The time that the issue speaks of. */
  readonly period: Span;
  /** Its claims and figures about places; what it told of projects stands below. */
  readonly claims: readonly RecordedClaim[];
  readonly figures: readonly Figure[];
  readonly ranks: readonly RecordedRank[];
  readonly projects: readonly RecordedProject[];
}
