import type { Prose } from './prose.ts';
import type { Recorded } from './records.ts';
import type { Span } from './value.ts';

/** The kinds of events: 集中开工, 踏查, 会商 and the rest. */
export const EVENT_TYPES = [
  '集中开工',
  '踏查',
  '会商',
  '签约',
  '招商对接',
  '展销',
  '直播',
  '培训',
  '其他',
] as const;

/** Something that happened on a day or in a stretch of days; its figures are claims of its place with its scopes. */
export interface Event extends Recorded {
  readonly name: string;
  readonly type: (typeof EVENT_TYPES)[number];
  readonly place: string;
  readonly date: Span;
  readonly source: string;
  readonly locator: string;
  readonly summary: string;
  /** The scopes of the claims that belong to it. */
  readonly scopes: readonly string[];
  readonly projects: readonly string[];
  readonly prose: Prose;
}
