import type { At } from './at.ts';
import type { Fraction } from './fraction.ts';
import type { OutsideReason, StandingRow } from './standing.ts';

/** The classes of projects that are raced and scored apart; 全链条 is of all of them, from the plan to the start. */
export const PROJECT_CLASSES = ['在建', '谋划', '专项', '全链条'] as const;
export type ProjectClass = (typeof PROJECT_CLASSES)[number];

/** How an item turns a value into a share of its weight. */
export type ScoringMethod = '比例' | '分档' | '名次' | '达标';

/** Where a rule and its fields stand in its file, for messages; left out where it was read from none. */
interface Placed {
  readonly at?: At;
  readonly fields?: Readonly<Record<string, At>>;
}

/** One step of a 分档 item: from this value on (included) it earns this share of the weight. */
export interface ScoreBand {
  /** A decimal, in the measure of the indicator's values. */
  readonly from: string;
  /** A decimal share of the weight: 0.6 is six tenths. */
  readonly earns: string;
}

/** One item of the base score. All decimals are plain («0.6», «-5»), without a unit. */
export interface ItemRule extends Placed {
  readonly id: string;
  readonly indicator: string;
  readonly name: string;
  /** Points for full marks. */
  readonly weight: string;
  readonly by: ScoringMethod;
  /** The value that earns the full weight, in the measure of the values; one where left out. For 比例 (above zero) and 达标. */
  readonly full?: string;
  /** The most that can be earned, as a share of the weight: 1.2. Where left out, one for 比例, no limit for the others. */
  readonly cap?: string;
  /** For 分档, in any order; below the lowest nothing is earned. */
  readonly bands?: readonly ScoreBand[];
  /** Whether an item that does not apply to somebody (不适用) leaves its weight to the other items, in proportion. */
  readonly spreads?: boolean;
  /** For 名次: the share of the weight for the first, the second …; behind the last one nothing is earned. */
  readonly rankPoints?: readonly string[];
}

/** Points beside the base score: for every whole `each` of the value `points`, up to `cap` points. */
export interface ExtraRule extends Placed {
  readonly id: string;
  readonly indicator: string;
  readonly name: string;
  /** In the measure of the values, above zero. */
  readonly each: string;
  readonly points: string;
  readonly cap?: string;
}

/** 考核办法 as data: one version of one scheme, with the days on which it holds. */
export interface Scheme {
  readonly id: string;
  readonly name: string;
  readonly version: number;
  /** First and last ISO day, both included; without a last day it still holds. */
  readonly from: string;
  readonly to?: string;
  /** The id of the place that made it. */
  readonly place?: string;
  /** The class of projects that it is about, where it is about one. */
  readonly of?: ProjectClass;
  /** The groups that are scored by it; all where left out. */
  readonly groups?: readonly string[];
  readonly source?: string;
  /** False where the place printed no rules («规则未公布»): then nobody is scored. */
  readonly published: boolean;
  /** The share of the base that has to be exceeded for the red list, a decimal; without one there is no list. */
  readonly target?: string;
  /** Whether there is a black list; off where left out. */
  readonly black?: boolean;
  readonly items: readonly ItemRule[];
  readonly bonus: readonly ExtraRule[];
  readonly deductions: readonly ExtraRule[];
}

/** What one contestant brings to a scheme: exact values (or why there is none) and its rows in the rankings, by indicator. */
export interface Contender {
  readonly id: string;
  readonly group: string;
  readonly values: ReadonlyMap<string, Fraction | OutsideReason>;
  /** Needed for the indicators of 名次 items alone. */
  readonly standing: ReadonlyMap<string, StandingRow>;
}

/** The origin of some points: one item of one contestant's score. */
export interface Part {
  /** The id of the item or extra rule. */
  readonly item: string;
  readonly kind: 'base' | 'bonus' | 'deduction';
  readonly value?: Fraction;
  /** The rank that earned it, for 名次. */
  readonly rank?: number;
  /** Points for full marks; for bonus and deduction, the points for every `each`. */
  readonly weight: Fraction;
  /** Points, never negative where the rule's decimals are not: a deduction is told as what is taken off. */
  readonly earned: Fraction;
  /** How it was earned, in words without digits. */
  readonly how: string;
  /** Why there is no value; then nothing is earned, and the total is incomplete (but for what `spreads`). */
  readonly absent?: OutsideReason;
  /** Whether the weight of this item went to the others, since it does not apply. */
  readonly spread?: boolean;
}

/** A contestant's score with the origin of every point; total = base + bonus − deduction. */
export interface Score {
  readonly id: string;
  readonly group: string;
  /** What the items earned, by `scale`. */
  readonly base: Fraction;
  /** All weights ÷ those of the items that apply, where all of these have data; else one. */
  readonly scale: Fraction;
  readonly bonus: Fraction;
  readonly deduction: Fraction;
  readonly total: Fraction;
  /** Full marks of the items that have data, by `scale`. */
  readonly max: Fraction;
  /** base ÷ max, over one where a cap allows it; undefined where no item has data. */
  readonly share?: Fraction;
  /** Whether every part has data; what does not apply (不适用) is missed in the base alone. */
  readonly complete: boolean;
  readonly parts: readonly Part[];
}

/** A contestant under two schemes; a difference (after − before) is there only where both totals are complete. */
export interface BackCast {
  readonly id: string;
  readonly group: string;
  readonly before?: Score;
  readonly after?: Score;
  /** Of the totals, in points. */
  readonly difference?: Fraction;
  /** Of the shares, for schemes whose full marks differ. */
  readonly shareDifference?: Fraction;
}
