import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bands } from '../../src/league/bands.ts';
import { rankEntries } from '../../src/league/rank-entries.ts';
import { redList, type TargetSet } from '../../src/league/red-list.ts';
import { compare, fraction, fractionOf } from '../../src/model/fraction.ts';
import { anyGroup, anyRules, counted, rank } from './race.ts';

const HIGH = { direction: '越高越好' } as const;
const ON = { ...HIGH, black: true };
const target = (decimal: string, ...excuses: string[]): TargetSet => ({
  target: fractionOf(decimal),
  excuses,
});

/** Six with 19 down to 14 out of 20: a and b (95%, 90%) are 上游, e and f (75%, 70%) 下游. */
const standing = rank(...[...'abcdef'].map((id, index) => counted(id, 19 - index, 20)));
const all = (set: TargetSet) => new Map([...'abcdef'].map((id) => [id, set]));

describe('lists worked out by hand', () => {
  it('target 0.9: a exceeds it; b only meets it, and is not red', () => {
    expect(redList(standing, all(target('0.9')), HIGH).red).toEqual(['a']);
  });

  it('target 0.5: c and d exceed it too, but are not in the best third', () => {
    expect(redList(standing, all(target('0.5')), HIGH).red).toEqual(['a', 'b']);
  });

  it('target 0.75: e meets it, f misses it; c and d could not be black whatever they missed', () => {
    expect(redList(standing, all(target('0.75')), ON).black).toEqual(['f']);
    expect(redList(standing, all(target('0.99')), ON).black).toEqual(['e', 'f']);
  });

  it('without the flag nobody is on the black list, nor said to be excused', () => {
    const lists = redList(standing, all(target('0.99', '不可抗力')), HIGH);
    expect(lists).toEqual({ red: [], black: [], excused: [] });
  });

  it('an excuse keeps off the black list, and is shown', () => {
    const targets = new Map([...all(target('0.99')), ['f', target('0.99', '不可抗力')] as const]);
    expect(redList(standing, targets, ON)).toMatchObject({
      black: ['e'],
      excused: [{ id: 'f', excuses: ['不可抗力'] }],
    });
  });

  it('who has no target is on neither list', () => {
    expect(redList(standing, new Map(), ON)).toEqual({ red: [], black: [], excused: [] });
  });

  it('the target may be one for something else than what was ranked', () => {
    const targets = new Map([['f', { ...target('8'), reached: fractionOf('8.5') }]]);
    expect(redList(standing, targets, ON).black).toEqual([]);
  });

  it('where less is better, red is under the target', () => {
    const low = rankEntries(
      [...'abc'].map((id, index) => counted(id, index + 1, 20)),
      { smallBase: 10, direction: '越低越好' },
    );
    const lists = redList(low, all(target('0.1')), { direction: '越低越好', black: true });
    expect(lists).toMatchObject({ red: ['a'], black: ['c'] });
  });

  // 30/40, 60/80, 74/99: the last is 0.0025 behind, less than 1/40. Two are 上游, one is 下游.
  it('where the ranks tell nothing nobody is blamed', () => {
    const flat = rank(counted('a', 30, 40), counted('b', 60, 80), counted('c', 74, 99));
    expect(flat.notes).toEqual(['区分度不足']);
    expect(redList(flat, all(target('0.99')), ON).black).toEqual([]);
  });
});

describe('in any group', () => {
  it('red has exceeded its target from above, black has missed it from below', () => {
    const goal = fc.tuple(fc.bigInt({ min: 0n, max: 5n }), fc.bigInt({ min: 1n, max: 5n }));
    fc.assert(
      fc.property(anyGroup, anyRules, goal, (entries, rules, [n, d]) => {
        const ranking = rankEntries(entries, rules);
        const set = { target: fraction(n, d), excuses: [] };
        const lists = redList(ranking, new Map(entries.map(({ id }) => [id, set])), {
          ...rules,
          black: true,
        });
        const sign = rules.direction === '越高越好' ? 1 : -1;
        const lead = (id: string) =>
          sign * compare(ranking.rows.find((row) => row.id === id)!.rate!, set.target);
        for (const id of lists.red) expect([bands(ranking).get(id), lead(id)]).toEqual(['上游', 1]);
        for (const id of lists.black) expect([bands(ranking).get(id), lead(id)]).toEqual(['下游', -1]);
      }),
    );
  });
});
