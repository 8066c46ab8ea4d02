import { divide, type Fraction, fraction, fractionOf, multiply } from './fraction.ts';
import { unitOf } from './unit.ts';

/** How exactly a number was printed: 约 近 超 超过 逾 不足 至少 达 before it, 多 余 within, 以上 以下 左右 以内 after. */
export type Qualifier =
  | '约'
  | '近'
  | '超'
  | '超过'
  | '逾'
  | '不足'
  | '至少'
  | '达'
  | '多'
  | '余'
  | '以上'
  | '以下'
  | '左右'
  | '以内';

/** A number with its unit as it was written, kept exact: «187.6亿元» is 187.6 of 亿元, known to the 千万. */
export interface Quantity {
  readonly kind: 'quantity';
  /** The whole wording, spaces taken out: 约600亿元. */
  readonly text: string;
  /** The printed number as a plain decimal; a fall is negative. */
  readonly number: string;
  /** The upper end of a range, in the same unit. */
  readonly to?: string;
  /** The unit as printed, multiplier included: 亿元, 万平方米. */
  readonly unit: string;
  readonly qualifier?: Qualifier;
  /** Present for «增长13%» and «下降0.6个百分点»: the number is a change. */
  readonly change?: '增长' | '下降';
}

/** A day or a stretch of days, never invented: «2023-04-中旬» is the 11th to the 20th; an open start is null. */
export interface Span {
  /** The wording for readers: 2023年4月中旬. */
  readonly text: string;
  /** First day, ISO; null where the wording leaves it open («底前»). */
  readonly start: string | null;
  /** Last day, ISO; null where the wording leaves it open («以来»). */
  readonly end: string | null;
  /** The source's own vague wording, where a date was given with it: 目前, 现已. */
  readonly printed?: string;
}

/** A date as a claim's value. */
export interface DateValue {
  readonly kind: 'date';
  readonly text: string;
  readonly span: Span;
}

/** A statement without a number: 部分厂房已封顶. */
export interface Word {
  readonly kind: 'word';
  readonly text: string;
}

/** Why a value is not there. Never zero, never last place. */
export type AbsenceReason = '未公布' | '未报送' | '不适用' | '待核';

/** Absence is a value with its reason. */
export interface Absent {
  readonly kind: 'absent';
  readonly reason: AbsenceReason;
  readonly text: string;
}

/** What a claim says. */
export type Value = Quantity | DateValue | Word | Absent;

export const ABSENCE_REASONS: readonly AbsenceReason[] = ['未公布', '未报送', '不适用', '待核'];

/** Makes an absence; its text is its reason. */
export const absent = (reason: AbsenceReason): Absent => ({ kind: 'absent', reason, text: reason });

/** The exact amount of a quantity in base units (元, 平方米, 个 …); the lower end of a range. */
export function amountOf(quantity: Quantity): Fraction {
  const unit = unitOf(quantity.unit);
  return multiply(fractionOf(quantity.number), unit?.factor ?? fraction(1n));
}

/** The dimension that a quantity measures (元, 平方米, 个 …). */
export const dimensionOf = (quantity: Quantity): string => unitOf(quantity.unit)?.dimension ?? quantity.unit;

/** Turns an amount in base units into a number of `unit`. */
export const inUnit = (amount: Fraction, unit: string): Fraction =>
  divide(amount, unitOf(unit)?.factor ?? fraction(1n));
