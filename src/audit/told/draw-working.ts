import type { Counted } from '../../figures/claims/amount.ts';
import { compare, type Fraction, fractionOf, roundTo } from '../../model/fraction.ts';

/** A number as it stands in a working: the printed text of a claim. */
export const inWorking = (claim: Counted): string => claim.value.text;

/** The fewest decimals that keep a value whole, and no more than `most` where none does. */
export const placesFor = (value: Fraction, most = 4): number =>
  Array.from({ length: most }, (_, places) => places).find(
    (places) => compare(fractionOf(roundTo(value, places)), value) === 0,
  ) ?? most;

/** An exact value with two decimals more than wanted, cut off and marked with … where it goes on: «60.606…». */
export function drawExact(value: Fraction, places: number): string {
  const whole = roundTo(value, places);
  if (compare(fractionOf(whole), value) === 0) return whole;
  const more = places + 2;
  const scale = 10n ** BigInt(more);
  const cut = `${(value.n * scale) / value.d}`;
  const negative = cut.startsWith('-');
  const digits = cut.replace('-', '').padStart(more + 1, '0');
  const text = `${negative ? '-' : ''}${digits.slice(0, -more)}.${digits.slice(-more)}`;
  return compare(fractionOf(text), value) === 0 ? text : `${text}…`;
}
