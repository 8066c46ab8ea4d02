import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Contestant, judgeRates, orderRates, rankRates } from '../../src/league/order-rates.ts';
import { compare, fraction } from '../../src/model/fraction.ts';

const one = (id: string, n: number, d: number, scope = ''): Contestant => ({
  id,
  rate: fraction(BigInt(n), BigInt(d)),
  scope,
  cohort: '',
});

const A = one('a', 20, 33);
const B = one('b', 40, 66);
const C = one('c', 217, 220);
const D = one('d', 1, 2);

/** The ranks as «1 2= 2= 4», in the order of the contestants. */
const ranks = (contestants: readonly Contestant[]): string | undefined => {
  const ranked = rankRates(contestants);
  return ranked && [...ranked.values()].map(({ rank, tied }) => `${rank}${tied ? '=' : ''}`).join(' ');
};

describe('rates are ordered', () => {
  it('by exact fractions, the highest first', () => {
    expect(orderRates([D, A, C]).map(({ id }) => id)).toEqual(['c', 'a', 'd']);
  });

  it('though printed alike: 60.60% is not 60.61%', () => {
    const close = [one('x', 606_060, 1_000_000), one('y', 20, 33)];
    expect(orderRates(close).map(({ id }) => id)).toEqual(['y', 'x']);
  });

  it('without touching the list that was given', () => {
    const given = [D, C];
    orderRates(given);
    expect(given).toEqual([D, C]);
  });
});

describe('ranks', () => {
  it('share a place and leave the next one out: 1, 2, 2, 4', () => {
    expect(ranks([C, A, B, D])).toBe('1 2= 2= 4');
  });

  it('are all first where all are equal', () => {
    expect(ranks([A, B])).toBe('1= 1=');
  });

  it('are not given where scopes differ', () => {
    expect(ranks([A, one('c', 217, 220, '亿元以上')])).toBeUndefined();
  });

  it('are not given where cohorts differ', () => {
    expect(ranks([A, { ...C, cohort: '另一批' }])).toBeUndefined();
  });

  it('are not given to one alone, or to nobody', () => {
    expect(ranks([A])).toBeUndefined();
    expect(ranks([])).toBeUndefined();
  });
});

describe('it may be said', () => {
  it('nothing of nobody', () => {
    expect(judgeRates([])).toEqual({ kind: 'none' });
  });

  it('who alone has a rate', () => {
    expect(judgeRates([A])).toEqual({ kind: 'one', id: 'a' });
  });

  it('who leads, together where they are level', () => {
    expect(judgeRates([D, C])).toEqual({ kind: 'leader', ids: ['c'], comparable: true });
    expect(judgeRates([A, D, B])).toEqual({ kind: 'leader', ids: ['a', 'b'], comparable: true });
  });

  it('that all are equal', () => {
    expect(judgeRates([A, B])).toEqual({ kind: 'all-equal', ids: ['a', 'b'], comparable: true });
  });

  it('that they do not compare', () => {
    expect(judgeRates([A, one('d', 1, 2, '亿元以上')])).toMatchObject({ comparable: false });
  });
});

describe('the order in which they come in', () => {
  const contestants = fc.uniqueArray(
    fc.record({
      id: fc.string({ minLength: 1, maxLength: 3 }),
      rate: fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 1, max: 6 })),
      scope: fc.constantFrom('', '亿元以上'),
    }),
    { selector: ({ id }) => id, maxLength: 8 },
  );
  const made = contestants.map((all) => all.map(({ id, rate: [n, d], scope }) => one(id, n, d, scope)));
  const shuffled = made.chain((all) =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
  );

  it('changes no rank', () => {
    fc.assert(
      fc.property(shuffled, ([all, other]) => {
        const sorted = (some: readonly Contestant[]) =>
          [...(rankRates(some) ?? [])].sort(([a], [b]) => (a < b ? -1 : 1));
        expect(sorted(other)).toEqual(sorted(all));
      }),
    );
  });

  it('changes no verdict', () => {
    fc.assert(
      fc.property(shuffled, ([all, other]) => {
        const verdict = (some: readonly Contestant[]) => {
          const judged = judgeRates(some);
          return 'ids' in judged ? { ...judged, ids: [...judged.ids].sort() } : judged;
        };
        expect(verdict(other)).toEqual(verdict(all));
      }),
    );
  });

  it('and a higher rate never has a lower place', () => {
    fc.assert(
      fc.property(made, (all) => {
        const ranked = rankRates(all);
        for (const a of ranked ? all : [])
          for (const b of all) {
            const [ra = 0, rb = 0] = [ranked?.get(a.id)?.rank, ranked?.get(b.id)?.rank];
            expect(Math.sign(rb - ra)).toBe(Math.sign(compare(a.rate, b.rate)));
          }
      }),
    );
  });
});
