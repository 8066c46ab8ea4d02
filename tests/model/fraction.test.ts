import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  add,
  approximate,
  compare,
  divide,
  type Fraction,
  fraction,
  fractionOf,
  fractionText,
  multiply,
  roundTo,
  subtract,
} from '../../src/model/fraction.ts';

const whole = fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n });
const positive = fc.bigInt({ min: 1n, max: 10n ** 12n });
const some = fc.tuple(whole, positive).map(([n, d]) => fraction(n, d));

/** Whether a fraction is n over d, whatever terms it is written in. */
const is = (value: Fraction, n: bigint, d: bigint): boolean => value.n * d === n * value.d;

describe('arithmetic agrees with that of whole numbers', () => {
  it('adds', () => {
    fc.assert(fc.property(some, some, (a, b) => is(add(a, b), a.n * b.d + b.n * a.d, a.d * b.d)));
  });

  it('subtracts', () => {
    fc.assert(fc.property(some, some, (a, b) => is(subtract(a, b), a.n * b.d - b.n * a.d, a.d * b.d)));
  });

  it('multiplies', () => {
    fc.assert(fc.property(some, some, (a, b) => is(multiply(a, b), a.n * b.n, a.d * b.d)));
  });

  it('divides, and gets back what it multiplied', () => {
    const nonzero = some.filter(({ n }) => n !== 0n);
    fc.assert(fc.property(some, nonzero, (a, b) => is(divide(multiply(a, b), b), a.n, a.d)));
  });

  it('compares, and the other way round the other way', () => {
    fc.assert(
      fc.property(some, some, (a, b) => {
        const difference = a.n * b.d - b.n * a.d;
        expect(compare(a, b)).toBe(difference === 0n ? 0 : difference > 0n ? 1 : -1);
        expect(compare(b, a)).toBe(0 - compare(a, b));
      }),
    );
  });
});

describe('a fraction', () => {
  it('stands in lowest terms over a positive denominator', () => {
    expect(fraction(20n, -34n)).toEqual({ n: -10n, d: 17n });
    expect(fraction(0n, -7n)).toEqual({ n: 0n, d: 1n });
  });

  it('has no zero denominator', () => {
    expect(() => fraction(1n, 0n)).toThrow('fraction with a zero denominator');
    expect(() => divide(fraction(1n), fraction(0n))).toThrow('fraction with a zero denominator');
  });

  it('is read from a decimal exactly, however long', () => {
    expect(fractionOf('187.6')).toEqual({ n: 938n, d: 5n });
    expect(fractionOf('-0.6')).toEqual({ n: -3n, d: 5n });
    expect(fractionOf('007.50')).toEqual({ n: 15n, d: 2n });
    expect(fractionOf('0.1').d * 3n).toBe(fractionOf('0.30').d * 3n);
  });

  it.each(['', '1.', '.5', '1e3', '--1', '1,000', '１'])('is not read from “%s”', (text) => {
    expect(() => fractionOf(text)).toThrow(`not a decimal: ${text}`);
  });

  it('is written for a working as people write it', () => {
    expect(fractionText(fraction(40n, 66n))).toBe('20/33');
    expect(fractionText(fraction(220n))).toBe('220');
  });

  it('comes near enough as a double for geometry', () => {
    expect(approximate(fraction(20n, 33n))).toBeCloseTo(20 / 33, 8);
    expect(approximate(fraction(-1n, 4n))).toBe(-0.25);
  });
});

describe('rounding', () => {
  it.each([
    ['0.5', 0, '1'],
    ['-0.5', 0, '-1'],
    ['1.25', 1, '1.3'],
    ['-1.25', 1, '-1.3'],
    ['1.005', 2, '1.01'],
    ['-0.04', 1, '0.0'],
    ['60.6', 2, '60.60'],
    ['0', 2, '0.00'],
  ])('takes %s to %i decimals as %s', (decimal, places, text) => {
    expect(roundTo(fractionOf(decimal), places)).toBe(text);
  });

  it('is never further off than half a unit, and a tie goes away from zero', () => {
    fc.assert(
      fc.property(some, fc.integer({ min: 0, max: 6 }), (value, places) => {
        const rounded = fractionOf(roundTo(value, places));
        const off = subtract(rounded, value);
        const half = fraction(1n, 2n * 10n ** BigInt(places));
        const size = off.n < 0n ? fraction(-off.n, off.d) : off;
        expect(compare(size, half)).toBeLessThanOrEqual(0);
        if (compare(size, half) === 0) expect(off.n < 0n).toBe(value.n < 0n);
      }),
    );
  });

  it('writes exactly the decimals asked for, and no minus before a zero', () => {
    fc.assert(
      fc.property(some, fc.integer({ min: 1, max: 6 }), (value, places) => {
        const text = roundTo(value, places);
        expect(text).toMatch(new RegExp(`^-?\\d+\\.\\d{${places}}$`));
        expect(text).not.toMatch(/^-[0.]+$/);
      }),
    );
  });
});
