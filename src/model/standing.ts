import type { Fraction } from './fraction.ts';
import type { AbsenceReason } from './value.ts';

/** Which end of an indicator is the better one. */
export type Direction = '越高越好' | '越低越好';

/** What one contestant brings for one indicator and period; its rate is `k` ÷ `n` where both are there, else `value`. */
export interface Entry {
  readonly id: string;
  readonly group: string;
  /** How many projects have reached the state that the indicator counts. */
  readonly k?: bigint;
  /** How many projects there are: the base. */
  readonly n?: bigint;
  /** The exact value, for indicators that are no ratio of counts. */
  readonly value?: Fraction;
  /** The scope and cohort that it is on: entries on different terms are never ranked together. */
  readonly terms: string;
  readonly absent?: AbsenceReason;
  /** Days since the contestant last sent in a return. */
  readonly silentDays?: number;
}

/** Why a contestant stands outside the ranks. */
export type OutsideReason = AbsenceReason | '基数小' | '口径不同' | '组内不足三个';

/** A first and a last place, both included; `best` is the smaller number. */
export interface RankRange {
  readonly best: number;
  readonly worst: number;
}

/** One contestant in a ranking: with a rank (1, 2, 2, 4), or outside it with the reason; never both. */
export interface StandingRow {
  readonly id: string;
  readonly rank?: number;
  /** Whether another contestant has the same rank. */
  readonly tied: boolean;
  /** The exact rate or value, shown for those outside too where they have one. */
  readonly rate?: Fraction;
  /** The ranks that are possible if any one project of the group changed its state; none where nothing is counted. */
  readonly range?: RankRange;
  readonly outside?: OutsideReason;
  /** The entry's own count, base and days of silence, handed on to be shown; of one that is absent the silence alone. */
  readonly k?: bigint;
  readonly n?: bigint;
  readonly silentDays?: number;
}

/** What a reader must know of a ranking as a whole. */
export type StandingNote = '区分度不足' | '组内不足三个' | '口径不同';

/** The ranking of one group: the ranked by rank and then by id, after them those outside by id. */
export interface Standing {
  readonly group: string;
  readonly rows: readonly StandingRow[];
  /** How many have a rank. */
  readonly ranked: number;
  readonly notes: readonly StandingNote[];
}

/** The third of the ranked in which a contestant stands, where ranks are not to be shown. */
export type Band = '上游' | '中游' | '下游';

/** One contestant in one period, as far as its movement needs it. */
export interface Snapshot {
  readonly rank?: number;
  /** The exact rate that was ranked; where it is left out, the share of `projects` that reached the state. */
  readonly rate?: Fraction;
  /** Project id → whether it had reached the state that the indicator counts; empty where nothing is counted. */
  readonly projects: ReadonlyMap<string, boolean>;
  /** Whether it rests on a return that replaced an earlier one. */
  readonly revised?: boolean;
  /** Whether one of the two lists is not whole: then it is not known who came or went. */
  readonly partial?: boolean;
}

/** A project that became another between two periods: several pairs from one are a split, several into one a merger. */
export interface Succession {
  readonly from: string;
  readonly into: string;
}

/** What moved a rate; projects that came and went are reckoned before progress. */
export type RateCause = '项目增加' | '拆分' | '合并' | '项目减少' | '自身进展' | '自身回落';

/** Why a contestant stands where it did not stand before. */
export type MovementReason =
  | RateCause
  | '别处变化'
  | '首次参评'
  | '上期未参评'
  | '本期未参评'
  | '报送修订'
  | '名单不全';

/** What became of a contestant's projects between two periods, by their ids; those of a split or merger are in no other list. */
export interface ProjectChanges {
  readonly entered: readonly string[];
  readonly left: readonly string[];
  /** What was split and what came of it. */
  readonly split: readonly string[];
  /** What was merged and what came of it. */
  readonly merged: readonly string[];
  readonly progressed: readonly string[];
  readonly fellBack: readonly string[];
}

/** How a contestant's rank moved: `steps` = from − to, so that up is positive; undefined where either rank is not there. */
export interface Movement {
  readonly from?: number;
  readonly to?: number;
  readonly steps?: number;
  /** What speaks for the movement, in the order of the reckoning; empty where the rank is the same. */
  readonly why: readonly MovementReason[];
  readonly projects: ProjectChanges;
  /** The period before by the list of now: how many of its projects had reached the state by then; only where the list changed. */
  readonly restated?: { readonly k: number; readonly n: number };
}
