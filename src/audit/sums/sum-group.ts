import type { Counted } from '../../figures/claims/amount.ts';
import { add, compare, type Fraction, fraction, subtract } from '../../model/fraction.ts';
import { inUnit } from '../../model/value.ts';
import { amountIn } from '../compared/measures.ts';
import { decimalsOf, halfUnit } from '../compared/printed.ts';

/** Numbers that should add up to another one. */
export interface SumGroup {
  readonly parts: readonly Counted[];
  readonly total: Counted;
}

/** Numbers and the total that they belong to; of a group that is not complete only «more than the total» is wrong. */
export interface SumClaim extends SumGroup {
  readonly complete: boolean;
}

const ZERO = fraction(0n);

/** The exact sum of some numbers, in base units. */
export const sumOf = (parts: readonly Counted[]): Fraction => parts.map(amountIn).reduce(add, ZERO);

/** Whether numbers add up to their total as precisely as all of them were printed. */
export function addsUp({ parts, total }: SumGroup): boolean {
  const difference = subtract(sumOf(parts), amountIn(total));
  const away = difference.n < 0n ? fraction(-difference.n, difference.d) : difference;
  return compare(away, [...parts, total].map(halfUnit).reduce(add, ZERO)) <= 0;
}

/** Whether numbers are together more than their total, beyond what their precision explains. */
export const exceeds = (group: SumGroup): boolean =>
  !addsUp(group) && compare(sumOf(group.parts), amountIn(group.total)) > 0;

/** A sum in the unit of the total, and the decimals that keep it whole. */
export function sumIn({ parts, total }: SumGroup): { exact: Fraction; unit: string; places: number } {
  const { unit } = total.value;
  const sameUnit = parts.every((part) => part.value.unit === unit);
  const places = Math.max(...[...parts, total].map(({ value }) => decimalsOf(value)));
  return { exact: inUnit(sumOf(parts), unit), unit, places: sameUnit ? places : Math.max(places, 4) };
}
