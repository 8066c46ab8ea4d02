import type { Bound, Label } from '../chart.ts';
import type { BarKind } from '../placed.ts';
import type { Waterfall } from './waterfall.ts';

/** A row on the scale: from where to where its bar lies, and where the stock stands after it. */
export interface Span {
  readonly label: Label;
  readonly amount: Bound;
  readonly kind: BarKind;
  /** What stands before the number: came in, went out, or nothing. */
  readonly sign: '＋' | '－' | '';
  readonly low: number;
  readonly high: number;
  readonly after: number;
}

/** Derives the rows from top to bottom: the start, the steps, the end. */
export function deriveSpans({ start, steps, end }: Waterfall): Span[] {
  let stock = start.amount.value;
  const moves = steps.map(({ label, amount, change }): Span => {
    const before = stock;
    stock += change === 'in' ? Math.abs(amount.value) : -Math.abs(amount.value);
    const [low, high] = [Math.min(before, stock), Math.max(before, stock)];
    return change === 'in'
      ? { label, amount, kind: 'accent', sign: '＋', low, high, after: stock }
      : { label, amount, kind: 'accent-frame', sign: '－', low, high, after: stock };
  });
  return [spanOf(start, start.amount.value), ...moves, spanOf(end, stock)];
}

const spanOf = ({ label, amount }: Waterfall['start'], after: number): Span => ({
  label,
  amount,
  kind: 'dark',
  sign: '',
  low: Math.min(0, amount.value),
  high: Math.max(0, amount.value),
  after,
});
