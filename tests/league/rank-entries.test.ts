import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankEntries } from '../../src/league/rank-entries.ts';
import { compare, fraction, fractionOf } from '../../src/model/fraction.ts';
import type { Entry } from '../../src/model/standing.ts';
import { anyGroup, anyRules, counted, drawRanks, RULES, rank } from './race.ts';

const absent = (id: string, reason: '未报送' | '不适用' = '未报送'): Entry => ({
  id,
  group: '一类',
  terms: '',
  absent: reason,
  silentDays: 12,
});

const valued = (id: string, value: string): Entry => ({
  id,
  group: '一类',
  terms: '',
  value: fractionOf(value),
});

const C = counted('c', 30, 40);
const A = counted('a', 20, 33);
const B = counted('b', 40, 66);
const D = counted('d', 10, 20);

describe('a table worked out by hand', () => {
  it('30/40 = 75%, 20/33 = 40/66 = 60.6…%, 10/20 = 50%: 1, 2, 2, 4; 2/3 has a small base, f is silent', () => {
    const standing = rank(absent('f'), D, B, counted('e', 2, 3), C, A);
    expect(drawRanks(standing)).toBe('c1 a2= b2= d4 · e基数小 f未报送');
    expect(standing).toMatchObject({ group: '一类', ranked: 4, notes: [] });
  });

  it('where less is better the same rates stand the other way round: 1, 2, 2, 4', () => {
    const standing = rankEntries([A, B, C, D], { ...RULES, direction: '越低越好' });
    expect(drawRanks(standing)).toBe('d1 a2= b2= c4');
  });

  it('20/40 and 1/2 are level, and printed alike is not: 60.60% is behind 20/33', () => {
    const all = [counted('x', 6060, 10_000), A, counted('y', 20, 40), counted('z', 1, 2)];
    expect(drawRanks(rankEntries(all, { ...RULES, smallBase: 1 }))).toBe('a1 x2 y3= z3=');
  });

  it('values that are no ratio of counts race by themselves: −0.5 is behind 12.3', () => {
    expect(drawRanks(rank(valued('a', '-0.5'), valued('b', '12.3'), valued('c', '12.30')))).toBe(
      'b1= c1= a3',
    );
  });
});

describe('outside the ranks', () => {
  it('a small base shows its count, an absent one its days of silence and no number', () => {
    const { rows } = rank(A, B, C, counted('e', 2, 3), { ...absent('f'), k: 1n, n: 20n });
    expect(rows.at(-2)).toEqual({
      id: 'e',
      tied: false,
      rate: fraction(2n, 3n),
      outside: '基数小',
      k: 2n,
      n: 3n,
    });
    expect(rows.at(-1)).toEqual({ id: 'f', tied: false, outside: '未报送', silentDays: 12 });
  });

  it('the base of ten is not small, that of nine is', () => {
    expect(drawRanks(rank(counted('x', 1, 10), counted('y', 1, 9), A, B))).toBe('a1= b1= x3 · y基数小');
  });

  it('a base of nothing has no rate', () => {
    expect(drawRanks(rankEntries([A, B, C, counted('x', 0, 0)], { ...RULES, smallBase: 0 }))).toBe(
      'c1 a2= b2= · x基数小',
    );
  });

  it('a value that rests on a small base has no rank either', () => {
    expect(drawRanks(rank({ ...valued('x', '1'), n: 3n, terms: A.terms }, A, B, C))).toContain('x基数小');
  });

  it('what has neither number nor word is yet to be looked into', () => {
    expect(drawRanks(rank(A, B, C, { id: 'x', group: '一类', terms: '' }))).toContain('x待核');
  });

  it('two are no race, whoever else is there', () => {
    const standing = rank(A, C, counted('e', 2, 3), absent('f'));
    expect(drawRanks(standing)).toBe('a组内不足三个 c组内不足三个 e基数小 f未报送');
    expect(standing).toMatchObject({ ranked: 0, notes: ['组内不足三个'] });
  });

  it('two on unlike terms are too few before all else', () => {
    const standing = rank(A, counted('x', 15, 20, '亿元以上'));
    expect(drawRanks(standing)).toBe('a组内不足三个 x组内不足三个');
    expect(standing.notes).toEqual(['组内不足三个']);
  });

  it('nobody at all is no race', () => {
    expect(rank()).toEqual({ group: '', rows: [], ranked: 0, notes: ['组内不足三个'] });
  });
});

describe('unlike terms', () => {
  const other = (id: string) => counted(id, 15, 20, '亿元以上');

  it('three on equal terms are ranked, the fourth is not', () => {
    const standing = rank(A, other('x'), C, D);
    expect(drawRanks(standing)).toBe('c1 a2 d3 · x口径不同');
    expect(standing.notes).toEqual(['口径不同']);
  });

  it('three against three: nobody is ranked', () => {
    const standing = rank(A, C, D, other('x'), other('y'), other('z'));
    expect(standing.rows.map(({ outside }) => outside)).toEqual(Array(6).fill('口径不同'));
    expect(standing.notes).toEqual(['口径不同']);
  });

  it('two against one: the two are too few, the one is on other terms', () => {
    const standing = rank(A, C, other('x'));
    expect(drawRanks(standing)).toBe('a组内不足三个 c组内不足三个 x口径不同');
    expect(standing.notes).toEqual(['组内不足三个', '口径不同']);
  });

  it('a small base does not count towards the larger set', () => {
    expect(drawRanks(rank(A, C, D, other('x'), other('y'), counted('z', 1, 2, '亿元以上')))).toBe(
      'c1 a2 d3 · x口径不同 y口径不同 z基数小',
    );
  });
});

describe('区分度不足', () => {
  const notes = (...pairs: readonly (readonly [number, number])[]) =>
    rank(...pairs.map(([k, n], index) => counted(`c${index}`, k, n))).notes;

  it('21/40 − 5/10 = 0.025 is less than 1/10, which one project of ten is worth', () => {
    expect(notes([10, 20], [21, 40], [5, 10])).toEqual(['区分度不足']);
  });

  it('5/10 − 4/10 is exactly one project, and is enough', () => {
    expect(notes([4, 10], [5, 10], [10, 20])).toEqual([]);
  });

  it('is said where all are level', () => {
    expect(notes([20, 20], [30, 30], [40, 40])).toEqual(['区分度不足']);
  });

  it('is not said of values, nor where there is one among counts, nor for one who is not ranked', () => {
    expect(rank(valued('a', '1'), valued('b', '1'), valued('c', '1')).notes).toEqual([]);
    expect(rank({ ...valued('v', '0.5'), terms: D.terms }, D, counted('x', 20, 40)).notes).toEqual([]);
    expect(notes([20, 40], [21, 40], [22, 40], [1, 2])).toEqual([]);
  });
});

it('entries of two groups are not ranked as one', () => {
  expect(() => rank(A, { ...B, group: '二类' })).toThrow('more than one group');
});

describe('in any group', () => {
  it('the order of the entries changes nothing at all', () => {
    const twice = anyGroup.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(twice, anyRules, ([all, other], rules) => {
        expect(rankEntries(other, rules)).toEqual(rankEntries(all, rules));
      }),
    );
  });

  it('one more who is absent changes no row and no note', () => {
    const silent = fc.constantFrom('未报送' as const, '不适用' as const);
    fc.assert(
      fc.property(anyGroup, anyRules, silent, fc.constantFrom('a', 'c1a', 'z'), (all, rules, reason, id) => {
        const before = rankEntries(all, rules);
        const after = rankEntries([...all, absent(id, reason)], rules);
        expect(after.rows.filter((row) => row.id !== id)).toEqual(before.rows);
        expect([after.ranked, after.notes]).toEqual([before.ranked, before.notes]);
      }),
    );
  });

  it('everybody stands in it once, with a rank or a reason and never with both', () => {
    fc.assert(
      fc.property(anyGroup, anyRules, (all, rules) => {
        const { rows, ranked } = rankEntries(all, rules);
        expect(rows.map(({ id }) => id).sort()).toEqual(all.map(({ id }) => id).sort());
        expect(rows.every((row) => (row.rank === undefined) !== (row.outside === undefined))).toBe(true);
        expect(rows.filter((row) => row.rank !== undefined)).toHaveLength(ranked);
        expect(ranked === 0 || ranked >= 3).toBe(true);
      }),
    );
  });

  it('a rank is one more than the number of those with a better rate, and equal fractions tie', () => {
    fc.assert(
      fc.property(anyGroup, anyRules, (all, rules) => {
        const rows = rankEntries(all, rules).rows.filter((row) => row.rank !== undefined);
        const sign = rules.direction === '越高越好' ? 1 : -1;
        for (const one of rows) {
          const ahead = rows.filter((other) => sign * compare(other.rate!, one.rate!) > 0);
          const level = rows.filter((other) => compare(other.rate!, one.rate!) === 0);
          expect(one).toMatchObject({ rank: ahead.length + 1, tied: level.length > 1 });
        }
      }),
    );
  });

  it('writing every count in other terms changes no rank: 1/2 and 20/40 are the same', () => {
    fc.assert(
      fc.property(anyGroup, fc.bigInt({ min: 1n, max: 50n }), (all, times) => {
        const more = all.map((one) => ({ ...one, k: (one.k ?? 0n) * times, n: (one.n ?? 0n) * times }));
        const rules = { ...RULES, smallBase: 0 };
        expect(drawRanks(rankEntries(more, rules))).toBe(drawRanks(rankEntries(all, rules)));
      }),
    );
  });
});
