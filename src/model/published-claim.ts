import type { Address } from './address.ts';
import type { Claim } from './claim.ts';
import type { Span } from './value.ts';

/** A claim as everybody outside reads it (`/data/claims.json`); the shape is a contract. */
export interface PublishedClaim {
  readonly id: string;
  readonly subject: { readonly kind: Claim['subject']['kind']; readonly id: string; readonly name: string };
  readonly place: { readonly id: string; readonly name: string };
  readonly indicator: { readonly id: string; readonly name: string };
  /** The printed number as a decimal; a word or a date as written; null where the value is absent. */
  readonly value: string | null;
  /** The upper end of a range, in the same unit. */
  readonly valueTo?: string;
  /** The unit as printed; empty for words and dates; the reason for an absent value. */
  readonly unit: string;
  readonly scope: string;
  readonly cohort: string;
  readonly nature: string;
  readonly qualifier: string;
  readonly period: Pick<Span, 'text' | 'start' | 'end'>;
  readonly asOf: Pick<Span, 'text' | 'start' | 'end'>;
  readonly source: { readonly id: string; readonly title: string; readonly locator: string };
  readonly return: { readonly id: string; readonly received: string; readonly revision: number };
  /** The page of its row; that of its source where it is left out. */
  readonly home?: Address;
  readonly supersededBy?: string;
}
