import type { Bound, Heading, Label } from '../chart.ts';

/**
 * How a segment is filled: by itself from dark to pale in the order of the parts; «accent» for the one that
 * matters, «frame» for the rest.
 */
export type Tone = 'accent' | 'dark' | 'middle' | 'light' | 'pale' | 'frame';

/** One part of a whole. An amount that is missing is left out and `absent` says why: 未公布. */
export interface Part {
  readonly label: Label;
  readonly amount?: Bound;
  readonly share?: Bound;
  readonly absent?: string;
  readonly tone?: Tone;
}

/** The parts of one whole in their own order: kinds of projects, or projects by stage. */
export interface ProportionStrip {
  readonly heading: Heading;
  readonly parts: readonly Part[];
  /** Whether the ramp runs from pale to dark, for stages that go forward. */
  readonly rising?: boolean;
  /** The whole, printed above the strip: 谋划项目 465个. */
  readonly whole?: { readonly label: Label; readonly amount: Bound };
}
