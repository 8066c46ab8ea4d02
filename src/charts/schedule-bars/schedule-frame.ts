import { type ScaleLinear, scaleLinear } from 'd3';
import type { Size } from '../chart.ts';
import { composeBlock, widthOf } from '../place-text.ts';
import { labelRun, wordsRun } from '../run.ts';
import { type TypeSizes, typeSizes } from '../type-sizes.ts';
import type { ScheduleBars, Span } from './schedule-bars.ts';

/** What all rows share: the type, and the scale of months between the names and the lights or under both. */
export interface ScheduleFrame {
  readonly types: TypeSizes;
  readonly size: Size;
  readonly x: ScaleLinear<number, number>;
  readonly left: number;
  readonly right: number;
  readonly months: number;
}

/** Where names beside the bars break, in pixels. */
export const LABEL_WIDTH = 150;

/** The space of a light before its word, in pixels. */
export const LIGHT_WIDTH = 17;

/** Half of a milestone's width, in pixels; as much is free at both ends of the months. */
export const REACH = 6.5;

/** The space between the columns, in pixels. */
export const GAP = 16;

/** Derives the frame: in a wide drawing the months have what names and lights leave, in a narrow one all of it. */
export function deriveScheduleFrame(data: ScheduleBars, size: Size): ScheduleFrame {
  const types = typeSizes(size);
  const widths = data.rows.flatMap(({ label, owner }) => [
    composeBlock([labelRun(label)], types.strong, LABEL_WIDTH).width,
    owner ? composeBlock([labelRun(owner)], types.small, LABEL_WIDTH).width : 0,
  ]);
  const lights = data.rows.map(({ light }) =>
    light ? LIGHT_WIDTH + widthOf([wordsRun(light.word)], types.small) : 0,
  );
  const lightWidth = Math.max(0, ...lights);
  const left = size.narrow ? REACH + 1 : Math.max(0, ...widths) + GAP;
  const right = size.width - (size.narrow || lightWidth === 0 ? REACH + 1 : lightWidth + GAP);
  const months = Math.max(data.months.length, 1);
  return { types, size, x: scaleLinear([0, months], [left, right]), left, right, months };
}

/** The part of a span that lies within the months; none where all of it lies outside. */
export function cutSpan([from, to]: Span, { months }: ScheduleFrame): Span | undefined {
  const [start, end] = [Math.max(from, 0), Math.min(to, months)];
  return end > start ? [start, end] : undefined;
}
