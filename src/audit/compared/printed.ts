import type { Counted } from '../../figures/claims/amount.ts';
import {
  add,
  compare,
  type Fraction,
  fraction,
  fractionOf,
  multiply,
  subtract,
} from '../../model/fraction.ts';
import { unitOf } from '../../model/unit.ts';
import { amountOf, type Quantity } from '../../model/value.ts';
import { dimensionIn } from './measures.ts';

/** The amounts that a printed number may stand for, in base units; an open upper end is undefined. */
export interface Spread {
  readonly low: Fraction;
  readonly high: Fraction | undefined;
}

const ZERO = fraction(0n);
const EXACT_WORDS = new Set([undefined, '达']);

/** How many decimals a number was printed with: two for 705.86. */
export const decimalsOf = (value: Pick<Quantity, 'number'>): number =>
  value.number.split('.')[1]?.length ?? 0;

/** True for a single printed number: no range, no 约 or 以上, not told as a rise or a fall. */
export const isPlain = ({ value }: Counted): boolean =>
  value.to === undefined && EXACT_WORDS.has(value.qualifier) && value.change === undefined;

/** True for a plain whole number of things: 33个, not 1.2万个 and not 187亿元. */
export const isWhole = (claim: Counted): boolean =>
  isPlain(claim) &&
  dimensionIn(claim) === '个' &&
  unitOf(claim.value.unit)?.factor.n === 1n &&
  /^\d+$/.test(claim.value.number);

/** True for a plain percentage. */
export const isPercent = (claim: Counted): boolean => isPlain(claim) && claim.value.unit === '%';

/** Half a unit of the last printed digit, in base units; nothing for whole counts of things. */
export function halfUnit(claim: Counted): Fraction {
  return isWhole(claim) ? ZERO : lastDigit(claim.value, 2n);
}

/** One unit of the last printed digit (divided by `parts`), in base units. */
export function lastDigit(value: Quantity, parts = 1n): Fraction {
  const digit = fraction(1n, 10n ** BigInt(decimalsOf(value)) * parts);
  return multiply(digit, unitOf(value.unit)?.factor ?? fraction(1n));
}

/** What a printed number may stand for: rounding, ranges and words such as 近 and 超 taken into account. */
export function spreadOf(claim: Counted): Spread {
  const { value } = claim;
  const amount = amountOf(value);
  if (value.to !== undefined)
    return {
      low: amount,
      high: amountOf({ kind: 'quantity', text: '', number: value.to, unit: value.unit }),
    };
  const tenth = multiply(amount, fraction(1n, 10n));
  switch (value.qualifier) {
    case '约':
    case '左右':
      return { low: subtract(amount, tenth), high: add(amount, tenth) };
    case '近':
    case '不足':
      return { low: subtract(amount, tenth), high: amount };
    case '以内':
    case '以下':
      return { low: ZERO, high: amount };
    case '多':
    case '余':
      return { low: amount, high: add(amount, leadingUnit(value)) };
    case '超':
    case '超过':
    case '逾':
    case '至少':
    case '以上':
      return { low: amount, high: undefined };
    default:
      return { low: subtract(amount, halfUnit(claim)), high: add(amount, halfUnit(claim)) };
  }
}

/** Whether two printed numbers may stand for the same amount. */
export function mayBeEqual(a: Counted, b: Counted): boolean {
  const [one, other] = [spreadOf(a), spreadOf(b)];
  return reaches(one, other.low) && reaches(other, one.low);
}

/** Whether two printed numbers are the same amount, however they are written. */
export const isEqual = (a: Counted, b: Counted): boolean =>
  compare(amountOf(a.value), amountOf(b.value)) === 0 &&
  a.value.to === b.value.to &&
  a.value.qualifier === b.value.qualifier;

const reaches = (spread: Spread, low: Fraction): boolean =>
  spread.high === undefined || compare(low, spread.high) <= 0;

/** «30多亿元» reaches up to 40亿元: one unit of its leading digits. */
function leadingUnit(value: Quantity): Fraction {
  const zeros = /0*$/.exec(value.number.split('.')[0] ?? '')?.[0].length ?? 0;
  return multiply(fractionOf(`1${'0'.repeat(zeros)}`), unitOf(value.unit)?.factor ?? fraction(1n));
}
