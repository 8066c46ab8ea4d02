import type { ScaleLinear } from 'd3';
import type { RowFrame } from '../labelled-rows/row-frame.ts';
import { dot, type Marks, type Rule, rule } from '../placed.ts';
import type { DotRangeRow } from './dot-range.ts';

/** The radius of a dot, in pixels. */
export const RADIUS = 5;

/** The height of a row's marks, in pixels. */
export const MARKS_HEIGHT = 16;

const CAP = 3.5;

/** Places the dot over its range and its target; without a value a dotted line across keeps the row's place. */
export function placeRange(
  row: DotRangeRow,
  scale: ScaleLinear<number, number>,
  frame: RowFrame,
  middle: number,
): Partial<Marks> {
  const { value, low, high, target } = row;
  const known = [low, value, high].flatMap((bound) => (bound === undefined ? [] : [scale(bound.value)]));
  const absent =
    value === undefined ? [rule('absent', frame.marksLeft, middle, frame.marksRight, middle)] : [];
  return {
    rules: [
      ...absent,
      ...(low || high ? placeSpan(Math.min(...known), Math.max(...known), middle) : []),
      ...(target ? [placeTarget(scale(target.value), middle)] : []),
    ],
    dots: value ? [dot('filled', scale(value.value), middle, RADIUS)] : [],
  };
}

/** Places a thin line with a cap at either end. */
export const placeSpan = (start: number, end: number, middle: number): Rule[] => [
  rule('axis', start, middle, end, middle),
  rule('axis', start, middle - CAP, start, middle + CAP),
  rule('axis', end, middle - CAP, end, middle + CAP),
];

/** Places the stroke of a target. */
export const placeTarget = (x: number, middle: number): Rule =>
  rule('target', x, middle - MARKS_HEIGHT / 2, x, middle + MARKS_HEIGHT / 2);
