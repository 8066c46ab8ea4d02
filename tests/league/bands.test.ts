import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bands } from '../../src/league/bands.ts';
import { rankEntries } from '../../src/league/rank-entries.ts';
import { anyGroup, anyRules, counted, rank } from './race.ts';

/** The bands of contestants with these counts out of twenty, in the order given. */
const draw = (...counts: readonly number[]): string => {
  const byId = bands(rank(...counts.map((k, index) => counted(`c${index}`, k, 20))));
  return counts.map((_, index) => byId.get(`c${index}`)?.charAt(0) ?? '－').join('');
};

describe('bands worked out by hand', () => {
  it.each([
    ['three: one in each', [12, 11, 10], '上中下'],
    ['four: the odd one is in the middle', [13, 12, 11, 10], '上中中下'],
    ['five: a third of five is not two', [14, 13, 12, 11, 10], '上中中中下'],
    ['six: two in each', [15, 14, 13, 12, 11, 10], '上上中中下下'],
    [
      'level on the upper edge: ranks 1, 2, 2, 4, 5, 6, both are up',
      [15, 14, 14, 12, 11, 10],
      '上上上中下下',
    ],
    ['level on the lower edge: both are down', [15, 14, 13, 12, 12, 10], '上上中下下下'],
    ['all level: nobody is up or down', [12, 12, 12], '中中中'],
    ['five level at the top of six: they would be both', [12, 12, 12, 12, 12, 10], '中中中中中下'],
    ['two are no race and have no band', [12, 11], '－－'],
  ])('%s', (_, counts, drawn) => {
    expect(draw(...counts)).toBe(drawn);
  });
});

describe('in any group', () => {
  it('a tie is never split, a better rank never in a lower band, and nobody outside in any', () => {
    fc.assert(
      fc.property(anyGroup, anyRules, (all, rules) => {
        const standing = rankEntries(all, rules);
        const byId = bands(standing);
        const height = (id: string) => ['上游', '中游', '下游'].indexOf(byId.get(id) ?? '');
        expect(byId.size).toBe(standing.ranked);
        const ranked = standing.rows.slice(0, standing.ranked);
        for (const a of ranked)
          for (const b of ranked) {
            if (a.rank === b.rank) expect(height(a.id)).toBe(height(b.id));
            if (a.rank! < b.rank!) expect(height(a.id)).toBeLessThanOrEqual(height(b.id));
          }
      }),
    );
  });
});
