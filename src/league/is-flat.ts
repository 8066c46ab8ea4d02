import { compare, fraction, subtract } from '../model/fraction.ts';
import type { Entry } from '../model/standing.ts';
import { rateOf } from './rate-of.ts';

/**
 * «区分度不足»: whether the first and the last of those ranked differ by less than what one project is worth in the smallest
 * base; false where any of them counts no projects, and for nobody.
 */
export function isFlat(ranked: readonly Entry[]): boolean {
  const rates = ranked.flatMap((entry) => rateOf(entry) ?? []).sort(compare);
  const bases = ranked.flatMap(({ k, n }) => (k !== undefined && n !== undefined ? [n] : []));
  const [least, most] = [rates.at(0), rates.at(-1)];
  const [base, ...others] = bases;
  if (!least || !most || base === undefined || bases.length < ranked.length) return false;
  const smallest = others.reduce((a, b) => (b < a ? b : a), base);
  return compare(subtract(most, least), fraction(1n, smallest)) < 0;
}
