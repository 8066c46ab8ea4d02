import type { Counted } from '../../figures/claims/amount.ts';
import { RULES } from '../../figures/derived/rules.ts';
import {
  add,
  compare,
  type Fraction,
  fraction,
  fractionOf,
  multiply,
  roundTo,
  subtract,
} from '../../model/fraction.ts';
import type { Formula } from '../../model/indicator.ts';
import { inUnit } from '../../model/value.ts';
import { amountIn } from '../compared/measures.ts';
import { decimalsOf, halfUnit, lastDigit } from '../compared/printed.ts';

/** How a printed rate stands to what its inputs give. */
export interface RateVerdict {
  readonly state: '一致' | '舍入可解释' | '冲突';
  /** The exact quotient, and the same in the unit of the printed rate. */
  readonly exact: Fraction;
  readonly shown: Fraction;
}

const HUNDRED = fraction(100n);

/** Compares a printed rate with the quotient of its inputs, at the precision that it was printed with. */
export function judgeRate(
  rate: Counted,
  rule: Formula['rule'],
  inputs: readonly Counted[],
): RateVerdict | undefined {
  const { compute, percent } = RULES[rule];
  const exact = compute(inputs.map(amountIn));
  if (!exact) return undefined;
  const hundredfold = percent && rate.value.unit === '%';
  const inShown = (value: Fraction): Fraction =>
    hundredfold ? multiply(value, HUNDRED) : inUnit(value, rate.value.unit);
  const shown = inShown(exact);
  const recompute = (amounts: readonly Fraction[]): Fraction | undefined => {
    const result = compute(amounts);
    return result && inShown(result);
  };
  const printed = fractionOf(rate.value.number);
  const rounded = fractionOf(roundTo(shown, decimalsOf(rate.value)));
  if (compare(rounded, printed) === 0) return { state: '一致', exact, shown };
  const unit = inUnitOf(rate, lastDigit(rate.value));
  const near = compare(distance(shown, printed), unit) < 0;
  const explained = near || withinPrecision(printed, unit, inputs, recompute);
  return { state: explained ? '舍入可解释' : '冲突', exact, shown };
}

/** Whether the inputs, each off by half of its last printed digit, could give the printed rate. */
function withinPrecision(
  printed: Fraction,
  unit: Fraction,
  inputs: readonly Counted[],
  compute: (amounts: readonly Fraction[]) => Fraction | undefined,
): boolean {
  const [upper, lower] = inputs;
  if (inputs.length !== 2 || !upper || !lower) return false;
  const [n, d] = [amountIn(upper), amountIn(lower)];
  const [hn, hd] = [halfUnit(upper), halfUnit(lower)];
  if (n.n < 0n || subtract(d, hd).n <= 0n) return false;
  const low = compute([subtract(n, hn), add(d, hd)]);
  const high = compute([add(n, hn), subtract(d, hd)]);
  const half = multiply(unit, fraction(1n, 2n));
  return (
    low !== undefined &&
    high !== undefined &&
    compare(low, add(printed, half)) <= 0 &&
    compare(high, subtract(printed, half)) >= 0
  );
}

const inUnitOf = (rate: Counted, amount: Fraction): Fraction => inUnit(amount, rate.value.unit);

const distance = (a: Fraction, b: Fraction): Fraction => {
  const difference = subtract(a, b);
  return difference.n < 0n ? fraction(-difference.n, difference.d) : difference;
};
