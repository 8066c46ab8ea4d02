import type { Address } from './address.ts';
import type { Figure } from './figure.ts';
import type { Recorded } from './records.ts';

/** What an audit rule may say of the claims that it compared. */
export type FindingState =
  | '一致'
  | '舍入可解释'
  | '冲突'
  | '基数未公布'
  | '基数不定'
  | '口径不明'
  | '前后不一'
  | '重复'
  | '缺项'
  | '量级可疑'
  | '待比较集'
  | '依据不明'
  | '推算';

/** The states from the gravest to the mildest, as lists of findings are ordered and counted. */
export const FINDING_STATES: readonly FindingState[] = [
  '冲突',
  '前后不一',
  '量级可疑',
  '重复',
  '缺项',
  '口径不明',
  '基数不定',
  '基数未公布',
  '待比较集',
  '依据不明',
  '舍入可解释',
  '推算',
  '一致',
];

/** A piece of a finding's sentence: plain words without a digit, a number that is a claim or a figure, a date, or a name. */
export type FindingPart =
  | string
  | { readonly claim: string }
  | { readonly figure: string }
  | { readonly date: string }
  | { readonly name: string };

/** What the editors say to a finding: that it stays in doubt, or how it is explained. */
export type Verdict = '存疑' | '已解释';

export const VERDICTS: readonly Verdict[] = ['存疑', '已解释'];

/** An editor's answer to a finding; its id is the finding's. */
export interface Answer extends Recorded {
  readonly verdict: Verdict;
  /** The printed values that the finding compared when it was answered: with others it is another matter. */
  readonly values: readonly string[];
  readonly text: string;
  /** The post that answers, never a person. */
  readonly by: string;
  /** ISO day. */
  readonly date: string;
}

/** The answer as it is shown beside its finding. */
export type ShownAnswer = Pick<Answer, 'verdict' | 'text' | 'by' | 'date'>;

/** Something that claims say of each other: advice with its working, never a correction. */
export interface Finding {
  /** Made from the rule and the ids of its claims, never from values or order. */
  readonly id: string;
  /** The id of the rule, which is the name of its file. */
  readonly rule: string;
  readonly state: FindingState;
  /** The ids of the places that its claims belong to. */
  readonly places: readonly string[];
  readonly claims: readonly string[];
  /** The claims' values as printed, in the order of `claims`. */
  readonly values: readonly string[];
  /** The sentence for readers. */
  readonly parts: readonly FindingPart[];
  /** How it was found, in digits: «20 ÷ 33 = 60.606…% → 61%». */
  readonly working: string;
  /** The numbers that the rule computed, for pages to bind and for figures.json. */
  readonly figures: readonly Figure[];
  readonly answer?: ShownAnswer;
  /** The page on which it stands; that of the whole audit where it is left out. */
  readonly home?: Address;
}
