import { type Counted, claimAmount } from '../../figures/claims/amount.ts';
import type { Fraction } from '../../model/fraction.ts';
import { dimensionOf } from '../../model/value.ts';

const amounts = new WeakMap<Counted, Fraction>();
const dimensions = new WeakMap<Counted, string>();

/** The exact amount of a claim in base units, worked out once. */
export function amountIn(claim: Counted): Fraction {
  let amount = amounts.get(claim);
  if (!amount) {
    amount = claimAmount(claim);
    amounts.set(claim, amount);
  }
  return amount;
}

/** What a claim's number measures (元, 平方米, 个 …), worked out once. */
export function dimensionIn(claim: Counted): string {
  let dimension = dimensions.get(claim);
  if (dimension === undefined) {
    dimension = dimensionOf(claim.value);
    dimensions.set(claim, dimension);
  }
  return dimension;
}
