import { compare, type Fraction } from '../model/fraction.ts';

/** A contestant with its exact rate and what the rate is of. */
export interface Contestant {
  readonly id: string;
  readonly rate: Fraction;
  readonly scope: string;
  readonly cohort: string;
}

/** What may be said of the order of some rates. */
export type Verdict =
  | { readonly kind: 'none' }
  | { readonly kind: 'one'; readonly id: string }
  | { readonly kind: 'all-equal'; readonly ids: readonly string[]; readonly comparable: boolean }
  | { readonly kind: 'leader'; readonly ids: readonly string[]; readonly comparable: boolean };

/** Orders rates by exact fractions, highest first; equals keep the order that they came in. */
export const orderRates = (contestants: readonly Contestant[]): Contestant[] =>
  [...contestants].sort((a, b) => compare(b.rate, a.rate));

/** Judges who leads: all equal, some ahead; `comparable` is false when scope or cohort differ, and then nobody is ranked. */
export function judgeRates(contestants: readonly Contestant[]): Verdict {
  const [first, ...rest] = orderRates(contestants);
  if (!first) return { kind: 'none' };
  if (rest.length === 0) return { kind: 'one', id: first.id };
  const leaders = contestants.filter((one) => compare(one.rate, first.rate) === 0).map((one) => one.id);
  const comparable = rest.every((one) => one.scope === first.scope && one.cohort === first.cohort);
  return leaders.length === contestants.length
    ? { kind: 'all-equal', ids: leaders, comparable }
    : { kind: 'leader', ids: leaders, comparable };
}

/** Ranks with ties as competitions do (1, 2, 2, 4); undefined when the rates do not compare. */
export function rankRates(
  contestants: readonly Contestant[],
): ReadonlyMap<string, { rank: number; tied: boolean }> | undefined {
  const verdict = judgeRates(contestants);
  if (verdict.kind !== 'all-equal' && verdict.kind !== 'leader') return undefined;
  if (!verdict.comparable) return undefined;
  return new Map(
    contestants.map((one) => {
      const ahead = contestants.filter((other) => compare(other.rate, one.rate) > 0).length;
      const level = contestants.filter((other) => compare(other.rate, one.rate) === 0).length;
      return [one.id, { rank: ahead + 1, tied: level > 1 }];
    }),
  );
}
