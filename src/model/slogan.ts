import type { Recorded } from './records.ts';

/** 口号: words of a source that name no way of working, kept with the reason why they have no page. */
export interface Slogan extends Recorded {
  readonly words: string;
  readonly places: readonly string[];
  readonly source: string;
  readonly locator: string;
  readonly reason: string;
}
