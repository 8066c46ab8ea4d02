import { compare, type Fraction, fraction } from '../model/fraction.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Direction, Entry } from '../model/standing.ts';

/** The exact rate of an entry: k ÷ n where both are there, else its value; undefined for a base of nothing. */
export function rateOf({ k, n, value }: Entry): Fraction | undefined {
  if (k === undefined || n === undefined) return value;
  return n > 0n ? fraction(k, n) : undefined;
}

/** Orders rates exactly with the better one first; zero for equal fractions, whatever terms they were written in. */
export const compareIn =
  (direction: Direction) =>
  (a: Fraction, b: Fraction): number =>
    direction === '越高越好' ? compare(b, a) : compare(a, b);

/** Which end of an indicator is ranked first; a neutral one is ranked like those that are better high. */
export const directionOf = ({ direction }: Pick<Indicator, 'direction'>): Direction =>
  direction === '越低越好' ? '越低越好' : '越高越好';
