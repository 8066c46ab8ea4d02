import type { Address } from './address.ts';
import type { At } from './at.ts';
import type { Span, Value } from './value.ts';

/** What a claim is about. */
export interface Subject {
  readonly kind: 'place' | 'project' | 'campaign';
  readonly id: string;
}

/** Whether the figure happened, is promised, or belongs to somebody else. */
export type Nature = '实际' | '计划' | '预计' | '目标' | '设计' | '上年同期' | '全省';

export const NATURES: readonly Nature[] = ['实际', '计划', '预计', '目标', '设计', '上年同期', '全省'];

/** The atom of the archive: one statement by one source about one subject. */
export interface Claim {
  /** Made from the identity (see `claimId`), never from value or position. */
  readonly id: string;
  readonly subject: Subject;
  /** The place that the subject belongs to (itself, when the subject is a place). */
  readonly place: string;
  readonly indicator: string;
  readonly value: Value;
  /** The number's wording on the page, where it differs from the value's: 四个. */
  readonly printed?: string;
  /** The time that the figure speaks of. */
  readonly period: Span;
  /** The day the figure was taken; `stated` is false when it is only the date of the source. */
  readonly asOf: Span & { readonly stated: boolean };
  /** 口径: which set or which part is counted (5000万元以上, 一期 …). */
  readonly scope: string;
  /** 批次: which list (2023年计划实施项目). */
  readonly cohort: string;
  readonly nature: Nature;
  readonly source: string;
  readonly locator: string;
  /** The return that brought it. */
  readonly return: string;
  /** The page of its row where its source is a month's returns, which have a page for each place; else that of the source. */
  readonly home?: Address;
  readonly note?: string;
  /** The claim of a later revision that replaces this one. */
  readonly supersededBy?: string;
  /** Where its value stands. */
  readonly at: At;
  /** Where its 来源位置 stands: with it, or at the head of its group or return. */
  readonly locatorAt: At;
  /** Where its indicator is named. */
  readonly namedAt: At;
}

/** The parts of a claim that make it this claim and not another. */
export interface ClaimIdentity {
  readonly subject: Subject;
  readonly indicator: string;
  readonly scope: string;
  readonly cohort: string;
  readonly period: string;
  readonly asOf: string;
  readonly nature: string;
  readonly source: string;
  /** 编号: told apart by hand where all else is equal. */
  readonly number: string;
  readonly revision: number;
}

/** The id of a claim: subject and indicator to read, a short digest of the whole identity to be sure. */
export function claimId(identity: ClaimIdentity): string {
  const { subject, indicator, scope, cohort, period, asOf, nature, source, number, revision } = identity;
  const parts = [subject.kind, subject.id, indicator, scope, cohort, period, asOf, nature, source, number];
  const tail = revision > 1 ? `-r${revision}` : '';
  return `${subject.id}.${indicator}.${digest(parts.join('\u001f'))}${tail}`;
}

/** A 40-bit FNV-1a digest in base 32, eight characters: stable across machines, not a security measure. */
export function digest(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  }
  return ((hash >> 24n) ^ (hash & 0xffffffn)).toString(32).padStart(8, '0').slice(-8);
}
