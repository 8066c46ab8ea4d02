import type { Heading, Size } from './chart.ts';
import type { Run } from './run.ts';
import type { Shape } from './shapes/shape.ts';
import { round } from './svg.ts';

/** A line of text at its baseline; `width` is the estimate that the layout relied on. */
export interface PlacedText {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly tone: 't' | 't2';
  readonly bold: boolean;
  readonly runs: readonly Run[];
  readonly href?: string;
}

/** A dot for a project: filled (done), hollow (not yet) or dotted (not known). */
export interface Dot {
  readonly kind: DotKind;
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** How a dot is drawn; see `Dot`. */
export type DotKind = 'filled' | 'hollow' | 'dotted' | 'dark';

/**
 * A rectangle: an accent, a dark or a light bar, the frame of a whole, or the dotted frame of what is not
 * known.
 */
export interface Bar {
  readonly kind: BarKind;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How a bar is drawn; see `Bar`. The frames are hollow. */
export type BarKind =
  | 'accent'
  | 'accent-frame'
  | 'dark'
  | 'middle'
  | 'light'
  | 'pale'
  | 'frame'
  | 'dotted'
  | BandKind;

/** How a band behind a bar is filled: four pale steps of one colour, from the darkest to the palest. */
export type BandKind = 'band-dark' | 'band-middle' | 'band-light' | 'band-pale';

/**
 * A line: a stroke at zero, a leader, the way between two dates, the dotted line of what is absent, or the
 * heavy stroke of a target.
 */
export interface Rule {
  readonly kind: 'axis' | 'leader' | 'change' | 'absent' | 'target';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/**
 * The marks of one row or part, drawn in the order bars, rules, shapes, dots, texts; on dark ground the texts
 * are light.
 */
export interface Marks {
  readonly ground?: 'dark';
  readonly bars: readonly Bar[];
  readonly rules: readonly Rule[];
  readonly shapes: readonly Shape[];
  readonly dots: readonly Dot[];
  readonly texts: readonly PlacedText[];
}

/** A chart after layout: nothing left but to write it down. */
export interface PlacedChart {
  readonly heading: Heading;
  readonly size: Size;
  readonly height: number;
  readonly rows: readonly Marks[];
}

/** Makes a bar from its upper left corner and its size, rounded. */
export const bar = (kind: BarKind, x: number, y: number, width: number, height: number): Bar => ({
  kind,
  x: round(x),
  y: round(y),
  width: round(width),
  height: round(height),
});

/** Makes a dot from its middle and its radius, rounded. */
export const dot = (kind: DotKind, x: number, y: number, r: number): Dot => ({
  kind,
  x: round(x),
  y: round(y),
  r: round(r),
});

/** Makes a line from its two ends, rounded. */
export const rule = (kind: Rule['kind'], x1: number, y1: number, x2: number, y2: number): Rule => ({
  kind,
  x1: round(x1),
  y1: round(y1),
  x2: round(x2),
  y2: round(y2),
});

/** Gathers marks into one row; kinds that a part lacks are empty. */
export const joinMarks = (...parts: readonly Partial<Marks>[]): Marks => ({
  bars: parts.flatMap((part) => part.bars ?? []),
  rules: parts.flatMap((part) => part.rules ?? []),
  shapes: parts.flatMap((part) => part.shapes ?? []),
  dots: parts.flatMap((part) => part.dots ?? []),
  texts: parts.flatMap((part) => part.texts ?? []),
});
