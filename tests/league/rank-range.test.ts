import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankEntries } from '../../src/league/rank-entries.ts';
import { rankRange } from '../../src/league/rank-range.ts';
import { fractionOf } from '../../src/model/fraction.ts';
import type { Direction, Entry } from '../../src/model/standing.ts';
import { counted, drawRanges, field, RULES, rank } from './race.ts';

describe('tables worked out by hand', () => {
  // One project more or fewer: c 31/40 = 77.5%, 29/40 = 72.5%; a 21/33 = 63.6%, 19/33 = 57.6%;
  // b 41/66 = 62.1%, 39/66 = 59.1%; d 11/20 = 55%, 9/20 = 45%. Only a and b can pass each other.
  it('30/40, 20/33, 40/66, 10/20: the two who are level may come apart, nobody else moves', () => {
    const standing = rank(
      counted('c', 30, 40),
      counted('a', 20, 33),
      counted('b', 40, 66),
      counted('d', 10, 20),
    );
    expect(drawRanges(standing)).toBe('c1–1 a2–3 b2–3 d4–4');
  });

  // a falls to 11/20: level with b, still first. b rises to 12/20: level with a, first; falls to 10/20: level with c, second.
  // c rises to 11/20: level with b, second; and if b falls, second as well.
  it('12/20, 11/20, 10/20: to draw level is to share the better place', () => {
    expect(drawRanges(rank(counted('a', 12, 20), counted('b', 11, 20), counted('c', 10, 20)))).toBe(
      'a1–1 b1–2 c2–3',
    );
  });

  // By its own project each falls behind the other three; by anybody else's it is second at worst.
  it('5/10 four times: one project decides between first and last', () => {
    const four = ['a', 'b', 'c', 'd'].map((id) => counted(id, 5, 10));
    expect(drawRanges(rank(...four))).toBe('a1–4 b1–4 c1–4 d1–4');
  });

  // One project of ten (10 points) carries s from third to first; one of a hundred (1 point) does not carry l anywhere.
  it('58/100, 55/100, 5/10: a project weighs more where there are few', () => {
    expect(drawRanges(rank(counted('l', 58, 100), counted('m', 55, 100), counted('s', 5, 10)))).toBe(
      'l1–2 m2–3 s1–3',
    );
  });

  it('who has reached all cannot rise, who has reached none cannot fall', () => {
    expect(drawRanges(rank(counted('a', 10, 10), counted('b', 1, 10), counted('c', 0, 10)))).toBe(
      'a1–1 b2–2 c2–3',
    );
  });

  // Less is better. By its own project each can only get ahead; by anybody else's it is second.
  it('10/10 three times, where less is better: nobody can rise above the whole', () => {
    const three = ['a', 'b', 'c'].map((id) => counted(id, 10, 10));
    const standing = rankEntries(three, { ...RULES, direction: '越低越好' });
    expect(drawRanges(standing)).toBe('a1–2 b1–2 c1–2');
  });
});

describe('where not everybody counts projects', () => {
  const valued = (id: string, value: string): Entry => ({
    id,
    group: '一类',
    terms: '',
    value: fractionOf(value),
  });

  it('there is no range if nobody does', () => {
    expect(drawRanges(rank(valued('a', '1'), valued('b', '2'), valued('c', '3')))).toBe('');
  });

  it('a value may still be passed: 5/10 becomes 6/10 and overtakes 0.55', () => {
    const { terms } = counted('a', 5, 10);
    expect(
      drawRanges(rank({ ...valued('v', '0.55'), terms }, counted('a', 5, 10), counted('b', 1, 10))),
    ).toBe('v1–2 a1–2 b3–3');
  });
});

/** Every state of the group that one project can bring about, the present one included. */
function flips(entries: readonly Entry[]): (readonly Entry[])[] {
  const turned = entries.flatMap((entry, index) =>
    [1n, -1n].flatMap((step) => {
      const k = (entry.k ?? 0n) + step;
      return k < 0n || k > (entry.n ?? 0n) ? [] : [entries.with(index, { ...entry, k })];
    }),
  );
  return [entries, ...turned];
}

describe('in any group', () => {
  const directions = fc.constantFrom<Direction>('越高越好', '越低越好');
  const ranksOf = (entries: readonly Entry[], direction: Direction) =>
    new Map(
      rankEntries(entries, { smallBase: 0, direction }).rows.map(({ id, rank: place }) => [id, place ?? 0]),
    );

  it('the range is exactly what turning every project in turn and ranking anew brings about', () => {
    fc.assert(
      fc.property(field, directions, (entries, direction) => {
        const all = flips(entries).map((state) => ranksOf(state, direction));
        for (const [id, { best, worst }] of rankRange(entries, direction)) {
          const places = all.map((ranks) => ranks.get(id) ?? 0);
          expect([best, worst]).toEqual([Math.min(...places), Math.max(...places)]);
        }
      }),
    );
  });

  it('a rank lies within its range, and no single turn leaves it', () => {
    fc.assert(
      fc.property(field, directions, fc.nat(), (entries, direction, pick) => {
        const { rows } = rankEntries(entries, { smallBase: 0, direction });
        const states = flips(entries);
        const after = ranksOf(states[pick % states.length] ?? entries, direction);
        for (const { id, rank: place = 0, range } of rows)
          for (const reached of [place, after.get(id) ?? 0]) {
            expect(reached).toBeGreaterThanOrEqual(range?.best ?? 0);
            expect(reached).toBeLessThanOrEqual(range?.worst ?? 0);
          }
      }),
    );
  });
});
