import { add, divide, type Fraction, fraction, fractionOf, multiply } from '../../model/fraction.ts';
import type { PlanCurve } from '../../model/rules.ts';
import { addDays, addMonths, monthEnd, monthsBetween } from '../claims/days.ts';

/** The months of a year (one to twelve, both included) over which its plan is spread. */
export interface PlanWindow {
  readonly from: number;
  readonly to: number;
}

/** A plan that runs over its whole year. */
export const WHOLE_YEAR: PlanWindow = { from: 1, to: 12 };

const ZERO = fraction(0n);

/**
 * The share of a year's plan that a curve asks for by the end of a month (YYYY-MM), exactly: the weights up to that month
 * over all weights of the window. With days of grace it is what was asked for so many days before that end, a month's
 * weight growing evenly from day to day. Undefined where the curve gives the window no weight.
 */
export function planShare(
  curve: PlanCurve,
  month: string,
  { from, to }: PlanWindow = WHOLE_YEAR,
  graceDays = 0,
): Fraction | undefined {
  const weights = curve.months.map((decimal, index) =>
    index + 1 >= from && index + 1 <= to ? fractionOf(decimal) : ZERO,
  );
  const whole = weights.reduce(add, ZERO);
  if (whole.n === 0n) return undefined;
  const day = addDays(monthEnd(month), -graceDays);
  if (day.slice(0, 4) < month.slice(0, 4)) return ZERO;
  const reached = Number(day.slice(5, 7));
  const full = weights.slice(0, reached - 1).reduce(add, ZERO);
  return divide(add(full, multiply(weights[reached - 1] ?? ZERO, passedOf(day))), whole);
}

/** How much of its month has passed at the end of a day. */
const passedOf = (day: string): Fraction =>
  fraction(BigInt(Number(day.slice(8))), BigInt(Number(monthEnd(day.slice(0, 7)).slice(8))));

/** The share of a work from one month to another (both included) that a curve, year after year, asks for by a month's end. */
export function lifeShare(curve: PlanCurve, from: string, to: string, month: string): Fraction | undefined {
  const length = monthsBetween(from, to) + 1;
  if (length < 1) return undefined;
  const weights = Array.from({ length }, (_, index) =>
    fractionOf(curve.months[Number(addMonths(from, index).slice(5)) - 1] ?? '0'),
  );
  const whole = weights.reduce(add, ZERO);
  if (whole.n === 0n) return undefined;
  const passed = Math.max(0, Math.min(length, monthsBetween(from, month) + 1));
  return divide(weights.slice(0, passed).reduce(add, ZERO), whole);
}

/** The months of the year in which a curve asks for little: at most half of an even share. */
export function restMonths(curve: PlanCurve): number[] {
  const weights = curve.months.map(fractionOf);
  const whole = weights.reduce(add, ZERO);
  return weights.flatMap((weight, index) =>
    weight.n * whole.d * 24n <= whole.n * weight.d ? [index + 1] : [],
  );
}
