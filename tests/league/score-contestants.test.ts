import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backCast } from '../../src/league/back-cast.ts';
import { rankScores } from '../../src/league/rank-scores.ts';
import { scoreContestants } from '../../src/league/score-contestants.ts';
import {
  add,
  compare,
  fraction,
  fractionOf,
  fractionText,
  multiply,
  subtract,
} from '../../src/model/fraction.ts';
import type { Contender, ItemRule, Scheme, Score } from '../../src/model/scheme.ts';
import { anyContenders, contender, SCHEME } from './contenders.ts';
import { drawRanks } from './race.ts';

const FULL = { 'start-rate': '0.9', 'money-rate': '0.85', 'done-rate': '1', trips: '3', late: '3' };
const A = contender('a', FULL, 2);
const B = contender(
  'b',
  { 'start-rate': '1.35', 'money-rate': '0.5', 'done-rate': '0.99', trips: '0', late: '0' },
  1,
);
const C = contender('c', { ...FULL, 'start-rate': '0.45', 'money-rate': '未报送', late: '1' }, 4);

const score = (one: Contender, scheme: Scheme = SCHEME): Score => scoreContestants(scheme, [one])[0]!;
const points = ({ parts }: Score): string =>
  parts.map(({ item, earned }) => `${item} ${fractionText(earned)}`).join(', ');
const how = (one: Contender, id: string, scheme: Scheme = SCHEME): string =>
  score(one, scheme).parts.find(({ item }) => item === id)!.how;

describe('scores worked out by hand', () => {
  // 0.9 ÷ 0.9 × 40 = 40; 0.85 is in the band from 0.8: 0.8 × 30 = 24; second: 0.8 × 20 = 16; 1 ≥ 1: 10; together 90.
  // Three trips of 2 points make 6, capped at 5; 3 late ÷ 2 is once: 3 off. 90 + 5 − 3 = 92.
  it('a: 40 + 24 + 16 + 10 = 90, and 5 − 3: 92 of a hundred', () => {
    const scored = score(A);
    expect(points(scored)).toBe('start 40, money 24, place 16, done 10, trips 5, late 3');
    expect(scored).toMatchObject({
      base: fraction(90n),
      bonus: fraction(5n),
      deduction: fraction(3n),
      total: fraction(92n),
      max: fraction(100n),
      share: fraction(9n, 10n),
      complete: true,
    });
  });

  // 1.35 ÷ 0.9 = 1.5, capped at 1.2: 48; 0.5 is under the lowest band; first: 20; 0.99 < 1: nothing.
  it('b: 48 + 0 + 20 + 0 = 68, and nothing beside', () => {
    expect(points(score(B))).toBe('start 48, money 0, place 20, done 0, trips 0, late 0');
    expect(score(B)).toMatchObject({ total: fraction(68n), share: fraction(17n, 25n), complete: true });
  });

  // 0.45 ÷ 0.9 × 40 = 20; no money rate; fourth of three that earn: 0; 10. 30 of 70; one late is not yet two.
  it('c: 20 + ? + 0 + 10 = 30 of the 70 that have data, 3/7, and its total is incomplete', () => {
    const scored = score(C);
    expect(points(scored)).toBe('start 20, money 0, place 0, done 10, trips 5, late 0');
    expect(scored).toMatchObject({ max: fraction(70n), share: fraction(3n, 7n), complete: false });
    expect(scored.parts[1]).toEqual({
      item: 'money',
      kind: 'base',
      weight: fraction(30n),
      earned: fraction(0n),
      how: '没有可用的数（未报送），不得分',
      absent: '未报送',
    });
  });

  it('every part keeps the value and the rank that it comes from', () => {
    const [start, , place] = score(A).parts;
    expect(start).toMatchObject({ value: fraction(9n, 10n), weight: fraction(40n) });
    expect(place).toMatchObject({ value: fraction(9n, 10n), rank: 2, earned: fraction(16n) });
  });
});

describe('an item says how it was earned', () => {
  it.each<['a' | 'b' | 'c', string, string]>([
    ['a', 'start', '达到满分值，得满分'],
    ['b', 'start', '实际值除以满分值，再乘权重，超过上限的部分不计'],
    ['c', 'start', '实际值除以满分值，再乘权重'],
    ['a', 'money', '按实际值所在的档得分'],
    ['b', 'money', '没有达到最低一档，不得分'],
    ['a', 'place', '按组内名次得分'],
    ['c', 'place', '名次排在给分的名次之后，不得分'],
    ['a', 'done', '达到标准，得满分'],
    ['b', 'done', '没有达到标准，不得分'],
    ['a', 'trips', '每满规定的量加分一次，到上限为止'],
    ['b', 'trips', '不满一次的量，不加分'],
    ['a', 'late', '每满规定的量扣分一次'],
    ['c', 'late', '不满一次的量，不扣分'],
  ])('of %s, %s: %s', (one, id, words) => {
    expect(how({ a: A, b: B, c: C }[one], id)).toBe(words);
  });

  it('never with a digit', () => {
    fc.assert(
      fc.property(anyContenders, (all) => {
        const words = scoreContestants(SCHEME, all).flatMap(({ parts }) => parts.map((part) => part.how));
        expect(words.filter((each) => /\d/.test(each))).toEqual([]);
      }),
    );
  });

  it('a band begins at its own value: at 0.8 it is 0.8 × 30 = 24', () => {
    const one = contender('x', { ...FULL, 'money-rate': '0.8' }, 1);
    expect(score(one).parts[1]).toMatchObject({ earned: fraction(24n) });
  });

  it('less than nothing earns nothing', () => {
    const one = contender('x', { ...FULL, 'start-rate': '-0.1', trips: '-2' }, 1);
    expect(points(score(one))).toBe('start 0, money 24, place 20, done 10, trips 0, late 3');
  });
});

describe('what has no data', () => {
  it('a small base has no rank and earns nothing by rank', () => {
    const scored = score(contender('x', FULL, '基数小'));
    expect(scored.parts[2]).toMatchObject({ absent: '基数小', earned: fraction(0n) });
    expect(scored).toMatchObject({ max: fraction(80n), complete: false });
  });

  it('what nobody has said anything about is yet to be looked into', () => {
    const { 'done-rate': _, ...rest } = FULL;
    expect(score(contender('x', rest, 1)).parts[3]).toMatchObject({ absent: '待核' });
  });

  it('a deduction that is not reported leaves the total open, one that does not apply does not', () => {
    expect(score(contender('x', { ...FULL, late: '未报送' }, 1)).complete).toBe(false);
    expect(score(contender('x', { ...FULL, late: '不适用' }, 1)).complete).toBe(true);
    expect(score(contender('x', { ...FULL, 'done-rate': '不适用' }, 1)).complete).toBe(false);
  });

  it('without any data there is no share', () => {
    expect(score({ id: 'x', group: '', values: new Map(), standing: new Map() })).not.toHaveProperty('share');
  });
});

describe('a scheme', () => {
  it('whose rules were not published scores nobody', () => {
    expect(scoreContestants({ ...SCHEME, published: false }, [A, B])).toEqual([]);
  });

  it('scores the groups that it is for', () => {
    const other = contender('o', FULL, 1, '二类');
    const ids = scoreContestants({ ...SCHEME, groups: ['二类'] }, [A, other]).map(({ id }) => id);
    expect(ids).toEqual(['o']);
  });

  const only = (change: Partial<ItemRule>): Scheme => ({
    ...SCHEME,
    items: [{ id: 'x', indicator: 'start-rate', name: '某项', weight: '10', by: '比例', ...change }],
  });

  it.each<[string, Partial<ItemRule>]>([
    ['earns its full weight at nothing', { full: '0' }],
    ['has no bands', { by: '分档' }],
    ['has no points for ranks', { by: '名次' }],
  ])('of which an item %s throws', (words, change) => {
    expect(() => score(A, only(change))).toThrow(words);
  });

  it('with a bonus for nothing throws', () => {
    const bonus = SCHEME.bonus.map((rule) => ({ ...rule, each: '0' }));
    expect(() => score(A, { ...SCHEME, bonus })).toThrow('points for nothing');
  });

  it('without a cap never gives more than the full weight for a ratio', () => {
    expect(score(B, only({ full: '0.9' })).base).toEqual(fraction(10n));
  });
});

describe('scores are ranked', () => {
  const D = contender('d', { ...FULL, 'start-rate': '0.6', 'money-rate': '1', trips: '1', late: '0' }, 3);

  // Bases: a 90, d 26⅔ + 30 + 12 + 10 = 78⅔, b 68. Totals: a 92, d 80⅔, b 68.
  it('by the base and by the total, the incomplete outside with the reason', () => {
    const scores = scoreContestants(SCHEME, [B, C, D, A]);
    expect(rankScores(scores, 'base').map(drawRanks)).toEqual(['a1 d2 b3 · c未报送']);
    expect(rankScores(scores, 'total').map(drawRanks)).toEqual(['a1 d2 b3 · c未报送']);
  });

  it('by the base also where only a bonus is missing', () => {
    const open = contender('a', { ...FULL, trips: '未公布' }, 2);
    const scores = scoreContestants(SCHEME, [open, B, D]);
    expect(rankScores(scores, 'base').map(drawRanks)).toEqual(['a1 d2 b3']);
    expect(rankScores(scores, 'total').map(drawRanks)).toEqual(['a未公布 b组内不足三个 d组内不足三个']);
  });

  it('each group by itself', () => {
    const other = contender('o', FULL, 1, '二类');
    const scores = scoreContestants(SCHEME, [A, other, B, D]);
    expect(rankScores(scores, 'total').map(({ group, ranked }) => [group, ranked])).toEqual([
      ['一类', 3],
      ['二类', 0],
    ]);
  });
});

/** The same scheme with all its points and caps of points multiplied. */
function scale(scheme: Scheme, times: number): Scheme {
  const grow = (decimal: string): string => String(BigInt(decimal) * BigInt(times));
  const extra = (rule: Scheme['bonus'][number]) => ({
    ...rule,
    points: grow(rule.points),
    ...(rule.cap !== undefined && { cap: grow(rule.cap) }),
  });
  return {
    ...scheme,
    items: scheme.items.map((item) => ({ ...item, weight: grow(item.weight) })),
    bonus: scheme.bonus.map(extra),
    deductions: scheme.deductions.map(extra),
  };
}

describe('under any scheme', () => {
  it('total = base + bonus − deduction, and each of them is the sum of its parts', () => {
    fc.assert(
      fc.property(anyContenders, (all) => {
        for (const { base, bonus, deduction, total, parts } of scoreContestants(SCHEME, all)) {
          expect(total).toEqual(subtract(add(base, bonus), deduction));
          const sum = (kind: string) =>
            parts
              .filter((part) => part.kind === kind)
              .reduce((a, { earned }) => add(a, earned), fraction(0n));
          expect([sum('base'), sum('bonus'), sum('deduction')]).toEqual([base, bonus, deduction]);
        }
      }),
    );
  });

  const times = fc.integer({ min: 1, max: 60 });

  // Weights × p beside weights × q are weights beside weights × q/p: any positive rational.
  const spreading = { ...SCHEME, items: SCHEME.items.map((item) => ({ ...item, spreads: true })) };
  it.each([
    ['', SCHEME],
    [', where items that do not apply spread their weight too', spreading],
  ])('scaling all weights by any positive rational changes no share and no order%s', (_, scheme) => {
    fc.assert(
      fc.property(anyContenders, times, times, (all, p, q) => {
        const one = scoreContestants(scale(scheme, p), all);
        const other = scoreContestants(scale(scheme, q), all);
        expect(other.map(({ share }) => share)).toEqual(one.map(({ share }) => share));
        // Points do scale: a total by the one is p/q of a total by the other.
        const ratio = fraction(BigInt(p), BigInt(q));
        expect(one.map(({ total }) => total)).toEqual(other.map(({ total }) => multiply(total, ratio)));
        for (const by of ['base', 'total'] as const)
          expect(rankScores(other, by).map(drawRanks)).toEqual(rankScores(one, by).map(drawRanks));
      }),
    );
  });

  it('scaling the weights of the items alone changes no order of the bases', () => {
    fc.assert(
      fc.property(anyContenders, times, (all, p) => {
        const { items } = scale(SCHEME, p);
        const draw = (scheme: Scheme) => rankScores(scoreContestants(scheme, all), 'base').map(drawRanks);
        expect(draw({ ...SCHEME, items })).toEqual(draw(SCHEME));
      }),
    );
  });

  it('what is missing is always said, and only the complete are ranked', () => {
    fc.assert(
      fc.property(anyContenders, (all) => {
        const scores = scoreContestants(SCHEME, all);
        const ranked = rankScores(scores, 'total').flatMap(({ rows }) => rows.filter((row) => row.rank));
        for (const { id } of ranked) expect(scores.find((each) => each.id === id)?.complete).toBe(true);
        for (const { parts, complete } of scores) {
          for (const part of parts) if (part.absent) expect(part.earned.n).toBe(0n);
          if (complete)
            expect(parts.filter(({ kind }) => kind === 'base').every((part) => !part.absent)).toBe(true);
        }
      }),
    );
  });

  it('a better value never earns less', () => {
    const base = (tenths: number) => {
      const rate = (tenths / 10).toFixed(1);
      return score(contender('x', { ...FULL, 'start-rate': rate, 'money-rate': rate, 'done-rate': rate }, 1))
        .base;
    };
    fc.assert(
      fc.property(fc.nat(30), fc.nat(5), (less, more) => {
        expect(compare(base(less), base(less + more))).not.toBe(1);
      }),
    );
  });
});

describe('a changed rule is cast back beside the old one', () => {
  const lighter: Scheme = {
    ...SCHEME,
    version: 2,
    items: SCHEME.items.map((item) => (item.id === 'start' ? { ...item, cap: '1' } : item)),
    deductions: [],
  };

  // a: the deduction of 3 falls away, 92 → 95. b: 48 is capped at 40, 68 → 60, of the share 0.68 → 0.6. c is incomplete.
  it('a gains 3, b loses 8 (a share of 0.08), of c nothing is said', () => {
    const [a, b, c] = backCast(SCHEME, lighter, [A, B, C]);
    expect([a?.before?.total, a?.after?.total, a?.difference]).toEqual(
      [92n, 95n, 3n].map((n) => fraction(n)),
    );
    expect(b).toMatchObject({ difference: fraction(-8n), shareDifference: fractionOf('-0.08') });
    expect(c).toMatchObject({ before: { complete: false }, after: { complete: false } });
    expect(c).not.toHaveProperty('difference');
  });

  it('who is scored by one of them alone has one score, who by neither is left out', () => {
    const one = { ...SCHEME, groups: ['一类'] };
    const other = { ...lighter, groups: ['二类'] };
    const all = [A, contender('o', FULL, 1, '二类'), contender('p', FULL, 1, '三类')];
    expect(backCast(one, other, all).map(({ id, before, after }) => [id, !!before, !!after])).toEqual([
      ['a', true, false],
      ['o', false, true],
    ]);
  });

  it('a scheme beside itself differs by nothing', () => {
    fc.assert(
      fc.property(anyContenders, (all) => {
        for (const { difference } of backCast(SCHEME, SCHEME, all))
          expect(difference ?? fraction(0n)).toEqual(fraction(0n));
      }),
    );
  });
});

describe('an item that spreads its weight', () => {
  const items = SCHEME.items.map((item) => (item.id === 'money' ? { ...item, spreads: true } : item));
  const spreading: Scheme = { ...SCHEME, items };
  const idle = contender('d', { ...FULL, 'money-rate': '不适用' }, 2);

  // 40 + 16 + 10 = 66 of the 70 that apply; × 100 ÷ 70: 660/7 of a hundred, and 5 − 3 beside, which nothing scales.
  it('leaves it to the others where it does not apply: 66 of 70 are 660/7 of a hundred', () => {
    expect(score(idle, spreading)).toMatchObject({
      base: fraction(660n, 7n),
      scale: fraction(10n, 7n),
      max: fraction(100n),
      total: fraction(674n, 7n),
      share: fraction(33n, 35n),
      complete: true,
    });
    expect(how(idle, 'money', spreading)).toBe('这一项不适用，权重按比例分给其余各项');
  });

  it('is missed as any other where it applies and there is no number', () => {
    expect(score(C, spreading)).toEqual(score(C));
  });

  it('changes nobody to whom it applies', () => {
    expect([A, B].map((one) => score(one, spreading))).toEqual([A, B].map((one) => score(one)));
  });

  it('without the rule the total is incomplete', () => {
    expect(score(idle)).toMatchObject({ complete: false, max: fraction(70n), base: fraction(66n) });
  });

  it('gives nothing to anybody to whom no item applies', () => {
    const all: Scheme = { ...SCHEME, items: items.filter(({ id }) => id === 'money') };
    expect(score(idle, all)).toMatchObject({ complete: false, base: fraction(0n), max: fraction(0n) });
    expect(rankScores([score(idle, all)], 'total')[0]?.rows[0]?.outside).toBe('不适用');
  });
});
