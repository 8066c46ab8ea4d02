import type { Heading, Label } from '../chart.ts';

/** A stretch of time from one fraction of a month to another, counted from the start of the first month. */
export type Span = readonly [from: number, to: number];

/** A day that counts: still to come, kept, or missed. */
export interface Milestone {
  /** When, in months from the start of the first one; outside of the months it is not drawn. */
  readonly at: number;
  readonly kind: 'due' | 'met' | 'late';
  /** 竣工; no digits. */
  readonly word: string;
}

/** Something that is built: when it was to be, will be and was worked on. */
export interface ScheduleRow {
  readonly label: Label;
  /** Who answers for it: an office or a post. */
  readonly owner?: Label;
  readonly baseline?: Span;
  readonly forecast?: Span;
  readonly actual?: Span;
  readonly milestones: readonly Milestone[];
  /** How it stands, as a shape and a word: 正常, 预警. */
  readonly light?: { readonly kind: 'green' | 'yellow' | 'red' | 'none'; readonly word: string };
  /** Why there is no span, or not the actual one: 未报送. Needed where nothing is known. */
  readonly absent?: string;
}

/**
 * 挂图作战: projects under each other on one scale of months, with the line of the data date. Spans that run
 * beyond the months are cut there, with an arrowhead.
 */
export interface ScheduleBars {
  readonly heading: Heading;
  /** In their order, each a date: 2023年4月. */
  readonly months: readonly Label[];
  /** The data date, in months from the start of the first one. */
  readonly today: number;
  /** What the data date is called; the name of its month where left out. */
  readonly todayLabel?: Label;
  readonly rows: readonly ScheduleRow[];
  /** What a hollow milestone is called: 节点未到期 where left out. */
  readonly due?: string;
  /** When building rests, shaded. */
  readonly winter?: readonly Span[];
}
