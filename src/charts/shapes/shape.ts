import { round } from '../svg.ts';

/** A place in a drawing, in pixels from its upper left corner. */
export type Point = readonly [x: number, y: number];

/**
 * How a shape is drawn. Lines: what is, what was planned, what was planned at first, a light grid line, the
 * line of a date. Areas: a shade behind marks, a
 * ground that parts a mark from what is behind it, five steps of one colour from `pale` to `deepest`, and the
 * marks.
 */
export type ShapeKind =
  | 'actual-line'
  | 'plan-line'
  | 'basis-line'
  | 'grid-line'
  | 'date-line'
  | 'shade'
  | 'ground'
  | 'pale'
  | 'light'
  | 'half'
  | 'deep'
  | 'deepest'
  | 'solid'
  | 'accent'
  | 'accent-frame'
  | 'hollow'
  | 'dotted';

/** Straight strokes through points, in one stretch or several: a line with gaps, or closed areas. */
export interface Shape {
  readonly kind: ShapeKind;
  readonly stretches: readonly (readonly Point[])[];
}

/** Makes a shape from its stretches, rounded; without any there is none. */
export function shape(kind: ShapeKind, ...stretches: readonly (readonly Point[])[]): Shape[] {
  const drawn = stretches.filter((points) => points.length > 1);
  const rounded = drawn.map((points) => points.map(([x, y]): Point => [round(x), round(y)]));
  return rounded.length > 0 ? [{ kind, stretches: rounded }] : [];
}

/** The corners of a rectangle from its upper left one. */
export const rectangle = (x: number, y: number, width: number, height: number): Point[] => [
  [x, y],
  [x + width, y],
  [x + width, y + height],
  [x, y + height],
];

/** The corners of a square on its tip, from its middle. */
export const diamond = (x: number, y: number, reach: number): Point[] => [
  [x, y - reach],
  [x + reach, y],
  [x, y + reach],
  [x - reach, y],
];

/** The corners of a triangle on its base, from the middle of its height. */
export const triangle = (x: number, y: number, reach: number): Point[] => [
  [x, y - reach],
  [x + reach * 1.1, y + reach * 0.9],
  [x - reach * 1.1, y + reach * 0.9],
];
