import { add, divide, type Fraction, fraction, subtract } from '../../model/fraction.ts';
import type { Formula } from '../../model/indicator.ts';

/** A named rule of the 口径库: the roles of its inputs, its formula in words, and the exact computation. */
export interface Rule {
  readonly roles: (formula: Formula) => readonly string[];
  readonly words: (names: readonly string[]) => string;
  /** The exact result in base units, or undefined where it has none (a zero denominator). */
  readonly compute: (amounts: readonly Fraction[]) => Fraction | undefined;
  /** Whether the result is a quotient, which is told in % a hundredfold; a sum of percentages is not. */
  readonly percent: boolean;
}

const ZERO = fraction(0n);
const ratio = ([a = ZERO, b = ZERO]: readonly Fraction[]): Fraction | undefined =>
  b.n === 0n ? undefined : divide(a, b);

/** Rule name → rule. */
export const RULES: Readonly<Record<Formula['rule'], Rule>> = {
  比率: { roles: () => ['分子', '分母'], words: (names) => names.join(' ÷ '), compute: ratio, percent: true },
  占比: { roles: () => ['部分', '整体'], words: (names) => names.join(' ÷ '), compute: ratio, percent: true },
  求和: {
    roles: (formula) => (formula.rule === '求和' ? formula.terms.map(() => '加项') : []),
    words: (names) => names.join(' + '),
    compute: (amounts) => amounts.reduce(add, ZERO),
    percent: false,
  },
  差: {
    roles: () => ['被减数', '减数'],
    words: (names) => names.join(' − '),
    compute: ([a = ZERO, b = ZERO]) => subtract(a, b),
    percent: false,
  },
  同比: {
    roles: () => ['本期', '上年同期'],
    words: ([name]) => `（${name} − 上年同期）÷ 上年同期`,
    compute: ([a = ZERO, b = ZERO]) => (b.n <= 0n ? undefined : divide(subtract(a, b), b)),
    percent: true,
  },
};
