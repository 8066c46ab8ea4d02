import type { Claim } from '../../model/claim.ts';
import type { Fraction } from '../../model/fraction.ts';
import { amountOf, type Quantity } from '../../model/value.ts';

/** A claim whose value is a number. */
export type Counted = Claim & { readonly value: Quantity };

/** True for claims whose value is a number (a range counts by its lower end). */
export const isCounted = (claim: Claim): claim is Counted => claim.value.kind === 'quantity';

/** The exact amount of a counted claim in base units. */
export const claimAmount = (claim: Counted): Fraction => amountOf(claim.value);
