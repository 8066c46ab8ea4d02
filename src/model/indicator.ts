import type { Recorded } from './records.ts';

/** How an indicator behaves over time; it decides how months roll up. */
export type IndicatorKind = '流量' | '累计' | '存量' | '比率' | '词' | '日期';

export const INDICATOR_KINDS: readonly IndicatorKind[] = ['流量', '累计', '存量', '比率', '词', '日期'];

/** How an indicator is derived from others, by their names (by their ids once references are settled). */
export type Formula =
  | { readonly rule: '比率'; readonly numerator: string; readonly denominator: string }
  | { readonly rule: '占比'; readonly part: string; readonly whole: string }
  | { readonly rule: '求和'; readonly terms: readonly string[] }
  | { readonly rule: '差'; readonly minuend: string; readonly subtrahend: string }
  | { readonly rule: '同比'; readonly of: string };

/** One entry of the 口径库: what a figure means, in which unit, and how it may be computed. */
export interface Indicator extends Recorded {
  readonly name: string;
  readonly aliases: readonly string[];
  /** Names that look alike and are never to be taken for it. */
  readonly confusable: readonly string[];
  readonly group: string;
  readonly appliesTo: readonly ('place' | 'project' | 'campaign')[];
  /** The canonical unit; any unit of the same dimension may be written. Empty for words and dates. */
  readonly unit: string;
  readonly kind: IndicatorKind;
  readonly direction: '越高越好' | '越低越好' | '中性';
  readonly places: number;
  /** The period taken when a return states none: the year or the period of the return. */
  readonly defaultPeriod: '年' | '当期';
  readonly definition: string;
  readonly version: number;
  readonly formula?: Formula;
}

/** The indicators that a formula reads, in the order of its roles. */
export function inputsOf(formula: Formula): readonly string[] {
  switch (formula.rule) {
    case '比率':
      return [formula.numerator, formula.denominator];
    case '占比':
      return [formula.part, formula.whole];
    case '求和':
      return formula.terms;
    case '差':
      return [formula.minuend, formula.subtrahend];
    case '同比':
      return [formula.of];
  }
}
