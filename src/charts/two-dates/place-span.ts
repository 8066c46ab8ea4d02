import { placeLine } from '../place-text.ts';
import { dot, joinMarks, type Marks, rule } from '../placed.ts';
import { numberRun } from '../run.ts';
import { type DatesFrame, VALUE_GAP } from './dates-frame.ts';
import type { TwoDatesRow } from './two-dates.ts';

const RADIUS = 5;

/**
 * Places a row's two dots, the way between them and each number at its outer side; without both, a dotted
 * line.
 */
export function placeSpan(row: TwoDatesRow, frame: DatesFrame, top: number): Marks {
  const { from, to } = row;
  const { types, scale, left, right } = frame;
  const middle = top + types.strong.line / 2;
  if (from === undefined && to === undefined)
    return joinMarks({ rules: [rule('absent', left, middle, right, middle)] });
  const start = from && scale(from.value);
  const end = to && scale(to.value);
  const way = start !== undefined && end !== undefined && Math.abs(end - start) > 2 * RADIUS;
  const forward = Math.sign((end ?? 0) - (start ?? 0)) || 1;
  const falls = start !== undefined && end !== undefined && end < start;
  const numberAt = (x: number, right: boolean) =>
    right ? { x: x + VALUE_GAP, top } : { x: x - VALUE_GAP, top, anchor: 'end' as const };
  return joinMarks({
    rules: way
      ? [rule('change', start + forward * (RADIUS - 0.5), middle, end - forward * RADIUS, middle)]
      : [],
    dots: [
      ...(start === undefined ? [] : [dot('hollow', start, middle, RADIUS - 0.5)]),
      ...(end === undefined
        ? []
        : [dot('filled', end, middle, start === undefined || way ? RADIUS : RADIUS - 2)]),
    ],
    texts: [
      ...(from && start !== undefined
        ? placeLine([numberRun(from)], types.plain, numberAt(start, falls))
        : []),
      ...(to && end !== undefined ? placeLine([numberRun(to)], types.strong, numberAt(end, !falls)) : []),
    ],
  });
}
