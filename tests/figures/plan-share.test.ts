import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lifeShare, planShare, restMonths, WHOLE_YEAR } from '../../src/figures/schedule/plan-share.ts';
import { compare, type Fraction, fractionText } from '../../src/model/fraction.ts';
import { LINEAR, SEASONAL } from './schedule-archive.ts';

const drawn = (share: Fraction | undefined): string | undefined => share && fractionText(share);

describe('the share of a plan that a curve asks for', () => {
  it('is the weights so far over all weights', () => {
    // 1 + 1 + 3 + 8 = 13 of 100; 13 + 13 + 15 = 41 of 100; three of twelve even months are a quarter.
    expect(drawn(planShare(SEASONAL, '2024-04'))).toBe('13/100');
    expect(drawn(planShare(SEASONAL, '2024-06'))).toBe('41/100');
    expect(drawn(planShare(SEASONAL, '2024-12'))).toBe('1');
    expect(drawn(planShare(LINEAR, '2024-03'))).toBe('1/4');
  });

  it('counts only the months in which a project is to be built', () => {
    // From May to October: 13 + 15 + 15 + 15 + 13 + 10 = 81; by June 28 of 81. Before May nothing, from October on all.
    const window = { from: 5, to: 10 };
    expect(drawn(planShare(SEASONAL, '2024-06', window))).toBe('28/81');
    expect(drawn(planShare(SEASONAL, '2024-04', window))).toBe('0');
    expect(drawn(planShare(SEASONAL, '2024-11', window))).toBe('1');
  });

  it('with days of grace is what was asked for so many days ago', () => {
    // Ten days before the end of June (30 days) is the 20th: five whole months and 20/30 of the sixth = 17/3 of twelve.
    expect(drawn(planShare(LINEAR, '2024-06', WHOLE_YEAR, 10))).toBe('17/36');
    // Forty days before the end of January lies in the year before: nothing was asked for.
    expect(drawn(planShare(LINEAR, '2024-01', WHOLE_YEAR, 40))).toBe('0');
  });

  it('is not there where the months have no weight', () => {
    const curve = { ...LINEAR, months: ['0', ...LINEAR.months.slice(1)] };
    expect(planShare(curve, '2024-03', { from: 1, to: 1 })).toBeUndefined();
  });

  it('of a whole work runs from its first to its last month, year after year', () => {
    // November 2023 to April 2024: 4 + 2 + 1 + 1 + 3 + 8 = 19; by the end of January 4 + 2 + 1 = 7.
    expect(drawn(lifeShare(SEASONAL, '2023-11', '2024-04', '2024-01'))).toBe('7/19');
    expect(drawn(lifeShare(SEASONAL, '2023-11', '2024-04', '2023-10'))).toBe('0');
    expect(drawn(lifeShare(SEASONAL, '2023-11', '2024-04', '2025-01'))).toBe('1');
    expect(lifeShare(SEASONAL, '2024-04', '2023-11', '2024-01')).toBeUndefined();
  });

  it('never falls, whatever the weights and the grace', () => {
    const weights = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(weights, fc.nat(60), (numbers, grace) => {
        const curve = { ...LINEAR, months: numbers.map(String) };
        const shares = numbers.flatMap((_, index) => {
          const month = `2024-${String(index + 1).padStart(2, '0')}`;
          return planShare(curve, month, WHOLE_YEAR, grace) ?? [];
        });
        expect(shares.every((share, at) => at === 0 || compare(shares[at - 1] as Fraction, share) <= 0)).toBe(
          true,
        );
      }),
    );
  });

  it('is low in the months of rest: at most half of an even share', () => {
    // An even share is 100 ÷ 12 = 8⅓; half of it is 4⅙: 1, 1, 3, 4 and 2 lie below, 8 does not.
    expect(restMonths(SEASONAL)).toEqual([1, 2, 3, 11, 12]);
    expect(restMonths(LINEAR)).toEqual([]);
  });
});
