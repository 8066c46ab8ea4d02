import type { At } from './at.ts';
import type { Recorded } from './records.ts';
import type { Span } from './value.ts';

/** The kinds of issues that come out by a timetable, and what their releases are called in an id. */
export const RELEASE_KINDS = { 月度简报: 'monthly', 季度晾晒: 'quarterly', 年度评比: 'yearly' } as const;

export type ReleaseKind = keyof typeof RELEASE_KINDS;

/** A change of the day on which one issue was to come out, announced with its reason. */
export interface ReleaseChange {
  readonly period: Span;
  /** ISO days: the one that had been announced, and the one that takes its place. */
  readonly from: string;
  readonly to: string;
  /** In words without digits. */
  readonly reason: string;
  readonly at: At;
}

/** 发布规则: when the issue of a period is due. A day that is no working day goes on to the next one. */
export interface ReleaseRule extends Recorded {
  readonly kind: ReleaseKind;
  /** The place whose issues it is for; every city's where it is left out. */
  readonly place?: string;
  /** As written: 次月10日, 期后8个工作日. */
  readonly written: string;
  /** A day of the month after the period, or so many working days after the period's end; undefined where it cannot be read. */
  readonly due?: { readonly day: number } | { readonly workdays: number };
  /** In the order in which they were announced. */
  readonly changes: readonly ReleaseChange[];
}
