import { compare, type Fraction, fraction, multiply } from '../../model/fraction.ts';

/** How many times off the median is out of family. */
const FACTOR = fraction(1000n);
/** How many peers it takes to speak of a family. */
export const PEERS = 8;

/** The middle one of some amounts (the lower middle of an even number); undefined of none. */
export const medianOf = (amounts: readonly Fraction[]): Fraction | undefined =>
  amounts.toSorted(compare)[Math.floor((amounts.length - 1) / 2)];

/** Whether a positive amount is a thousand times the median or more, or a thousandth of it or less. */
export const isOff = (amount: Fraction, median: Fraction): boolean =>
  compare(amount, multiply(median, FACTOR)) >= 0 || compare(multiply(amount, FACTOR), median) <= 0;
