import {
  add,
  divide,
  type Fraction,
  fraction,
  fractionOf,
  multiply,
  subtract,
} from '../../model/fraction.ts';
import type { Quantity } from '../../model/value.ts';
import { decimalsOf } from '../compared/printed.ts';

/** A run of whole numbers, both ends included; `to` under `from` means that there is none. */
export interface Wholes {
  readonly from: bigint;
  readonly to: bigint;
}

const HUNDRED = fraction(100n);

/** True when a run holds no number. */
export const isEmpty = ({ from, to }: Wholes): boolean => to < from;

/** The exact percentages that are printed as this one: from `low` (included) up to `high` (not included). */
export function rangeOfPercent(rate: Quantity): { low: Fraction; high: Fraction } {
  const printed = fractionOf(rate.number);
  const half = fraction(1n, 2n * 10n ** BigInt(decimalsOf(rate)));
  return { low: subtract(printed, half), high: add(printed, half) };
}

/** The whole numbers of which `base` makes the printed percentage: k ÷ base rounds to it. */
export function partsOf(base: bigint, rate: Quantity): Wholes {
  const { low, high } = rangeOfPercent(rate);
  const of = (percent: Fraction): Fraction => divide(multiply(percent, fraction(base)), HUNDRED);
  return { from: ceil(of(low)), to: ceil(of(high)) - 1n };
}

/** The whole numbers that give the printed percentage as a base: from `part` ÷ high (not included) to `part` ÷ low. */
export function basesOf(part: Fraction, rate: Quantity, slack: Fraction = fraction(0n)): Wholes {
  const { low, high } = rangeOfPercent(rate);
  if (low.n <= 0n) return { from: 1n, to: 0n };
  const smallest = divide(multiply(subtract(part, slack), HUNDRED), high);
  const largest = divide(multiply(add(part, slack), HUNDRED), low);
  return { from: floor(smallest) + 1n, to: floor(largest) };
}

/** The whole numbers just under and just over a part of a base: what comes nearest when nothing fits. */
export function nearestParts(base: bigint, rate: Quantity): readonly bigint[] {
  const exact = divide(multiply(fractionOf(rate.number), fraction(base)), HUNDRED);
  return floor(exact) === ceil(exact) ? [floor(exact)] : [floor(exact), ceil(exact)];
}

const STEPS = [1000n, 500n, 100n, 50n, 10n, 5n, 1n];
const CONVINCING = 10n;

/**
 * A round amount that gives the printed percentage as its base, in the unit of `part`; undefined where none does, or
 * where the range is so wide that a round one would be in it anyway more than once in ten times.
 */
export function roundBase(part: Fraction, slack: Fraction, rate: Quantity): bigint | undefined {
  const { low, high } = rangeOfPercent(rate);
  if (low.n <= 0n) return undefined;
  const { from, to } = basesOf(part, rate, slack);
  const width = subtract(
    divide(multiply(add(part, slack), HUNDRED), low),
    divide(multiply(subtract(part, slack), HUNDRED), high),
  );
  for (const step of STEPS) {
    const candidate = ((from + step - 1n) / step) * step;
    if (candidate > to || candidate <= 0n) continue;
    return width.n * CONVINCING <= step * width.d ? candidate : undefined;
  }
  return undefined;
}

/** The largest whole number that is not above a fraction. */
function floor({ n, d }: Fraction): bigint {
  const quotient = n / d;
  return n < 0n && quotient * d !== n ? quotient - 1n : quotient;
}

const ceil = (value: Fraction): bigint => -floor(fraction(-value.n, value.d));
