import type { Span } from '../../model/value.ts';

const FIRST = '0000';
const LAST = '9999';

/** Whether one stretch of time holds the whole of another; an open end holds everything on its side. */
export const covers = (outer: Span, inner: Span): boolean =>
  (outer.start ?? FIRST) <= (inner.start ?? FIRST) && (outer.end ?? LAST) >= (inner.end ?? LAST);

/** Whether two stretches of time share a day; «建成后» is no time and shares one only with its like. */
export const overlap = (a: Span, b: Span): boolean => {
  if (a.text === b.text) return true;
  if (isTimeless(a) || isTimeless(b)) return false;
  return (a.start ?? FIRST) <= (b.end ?? LAST) && (b.start ?? FIRST) <= (a.end ?? LAST);
};

/** The last day of a stretch of time, for putting claims in order; open ends come last. */
export const endOf = (span: Span): string => span.end ?? LAST;

/** Puts stretches of time in the order of their last days, for a sort; equal ones keep their order. */
export const byEnd = (a: Span, b: Span): number => (endOf(a) < endOf(b) ? -1 : endOf(a) > endOf(b) ? 1 : 0);

/** Puts claims in the order of the days on which they were taken; equal ones keep their order. */
export const byAsOf = (a: { readonly asOf: Span }, b: { readonly asOf: Span }): number =>
  byEnd(a.asOf, b.asOf);

const isTimeless = ({ start, end }: Span): boolean => start === null && end === null;
