import type { Address } from '../../model/address.ts';
import { digest } from '../../model/claim.ts';
import type { Figure } from '../../model/figure.ts';
import {
  type Fraction,
  fraction,
  fractionOf,
  fractionText,
  multiply,
  roundTo,
  subtract,
} from '../../model/fraction.ts';
import type { IssueRecord, RecordedClaim, RecordedRank } from '../../model/issue-record.ts';
import { unitOf } from '../../model/unit.ts';
import { inUnit } from '../../model/value.ts';

/** A number as an issue printed it: a claim or a figure. */
export type Printed =
  | { readonly kind: 'claim'; readonly claim: RecordedClaim }
  | { readonly kind: 'figure'; readonly figure: Figure };

/** Two printed numbers on the same thing that differ, and by how much; without a difference where they have no common unit. */
export interface NumberChange {
  readonly before: Printed;
  readonly after: Printed;
  readonly rises: boolean;
  readonly difference?: Figure;
}

export interface RankChange {
  readonly before: RecordedRank;
  readonly after: RecordedRank;
  /** A smaller rank is a better one. */
  readonly rises: boolean;
  readonly difference: Figure;
}

/** A project of both issues whose stage is told otherwise. */
export interface StageChange {
  readonly project: string;
  readonly before: RecordedClaim;
  readonly after: RecordedClaim;
}

/** What changed from one issue to the next: numbers, ranks, and the projects that entered, left or moved on. */
export interface IssueChanges {
  readonly numbers: readonly NumberChange[];
  readonly ranks: readonly RankChange[];
  readonly entered: readonly string[];
  readonly left: readonly string[];
  readonly moved: readonly StageChange[];
}

/** Compares what two issues printed: same indicator, subject, scope, cohort and nature; differences are exact and at home on a page. */
export function compareIssues(before: IssueRecord, after: IssueRecord, home: Address): IssueChanges {
  const stages = new Map(before.projects.map(({ id, stage }) => [id, stage]));
  const now = new Set(after.projects.map(({ id }) => id));
  return {
    numbers: changedNumbers(before, after, home),
    ranks: changedRanks(before, after, home),
    entered: after.projects.flatMap(({ id }) => (stages.has(id) ? [] : [id])),
    left: before.projects.flatMap(({ id }) => (now.has(id) ? [] : [id])),
    moved: after.projects.flatMap(({ id, stage }) => {
      const was = stages.get(id);
      if (!was || !stage || was.value === null || stage.value === null) return [];
      return was.text !== stage.text ? [{ project: id, before: was, after: stage }] : [];
    }),
  };
}

/** How a printed number reads. */
export const printedText = (printed: Printed): string =>
  printed.kind === 'claim' ? printed.claim.text : printed.figure.text;

/** What a printed number is about, as figures have it. */
export function aboutOf(
  printed: Printed,
): Pick<Figure, 'subject' | 'place' | 'indicator' | 'scope' | 'cohort'> {
  if (printed.kind === 'figure') return printed.figure;
  const { subject, place, indicator, scope, cohort } = printed.claim;
  return { subject, place: place.id, indicator: indicator.id, scope, cohort };
}

/** The decimal and the unit of a printed number; undefined for a range, a word or an absence. */
function amountOf(printed: Printed): { readonly value: string; readonly unit: string } | undefined {
  if (printed.kind === 'figure') return printed.figure;
  const { value, valueTo, unit } = printed.claim;
  return value === null || valueTo !== undefined || !/^-?\d+(\.\d+)?$/.test(value)
    ? undefined
    : { value, unit };
}

const idOf = (printed: Printed): string => (printed.kind === 'claim' ? printed.claim.id : printed.figure.id);

function keyOf(printed: Printed): string {
  return `${withoutNature(printed)}|${printed.kind === 'claim' ? printed.claim.nature : ''}`;
}

/** What a number is about, whoever tells it: where a place tells a rate itself, ours is not listed beside it. */
function withoutNature(printed: Printed): string {
  const { subject, indicator, scope, cohort } = aboutOf(printed);
  return [subject.kind, subject.id, indicator, scope, cohort].join('|');
}

/** The numbers of an issue by what they are about; of several the one that is as of the latest day. */
function numbersOf({ claims, figures }: IssueRecord): Map<string, Printed> {
  const all: Printed[] = [
    ...claims.map((claim): Printed => ({ kind: 'claim', claim })),
    ...figures.map((figure): Printed => ({ kind: 'figure', figure })),
  ];
  const day = (one: Printed): string =>
    (one.kind === 'claim' ? one.claim.asOf.end : one.figure.asOf.end) ?? '';
  const found = new Map<string, Printed>();
  for (const one of all) {
    const known = found.get(keyOf(one));
    if (amountOf(one) && (!known || day(one) > day(known))) found.set(keyOf(one), one);
  }
  return found;
}

function changedNumbers(before: IssueRecord, after: IssueRecord, home: Address): NumberChange[] {
  const [earlier, later] = [numbersOf(before), numbersOf(after)];
  const told = new Set(
    [...later].flatMap(([key, one]) =>
      one.kind === 'claim' && earlier.has(key) ? [withoutNature(one)] : [],
    ),
  );
  const own = [...later].filter(([, one]) => one.kind === 'claim' || !told.has(withoutNature(one)));
  return own.flatMap(([key, now]): NumberChange[] => {
    const was = earlier.get(key);
    const [from, to] = [was && amountOf(was), amountOf(now)];
    if (!was || !from || !to || printedText(was) === printedText(now)) return [];
    const [one, other] = [unitOf(from.unit), unitOf(to.unit)];
    if (!one || !other || one.dimension !== other.dimension)
      return [{ before: was, after: now, rises: false }];
    const exact = subtract(
      multiply(fractionOf(to.value), other.factor),
      multiply(fractionOf(from.value), one.factor),
    );
    if (exact.n === 0n) return [];
    const places = Math.max(decimalsOf(to.value), from.unit === to.unit ? decimalsOf(from.value) : 2);
    const unit = to.unit === '%' ? '个百分点' : to.unit;
    const shown = inUnit(exact, to.unit);
    const difference = differenceOf({ was, now, issue: after, exact, shown, unit, places, home });
    return [{ before: was, after: now, rises: exact.n > 0n, difference }];
  });
}

const decimalsOf = (decimal: string): number => (decimal.split('.')[1] ?? '').length;

function changedRanks(before: IssueRecord, after: IssueRecord, home: Address): RankChange[] {
  const keyed = ({ place, indicator, group }: RecordedRank): string => [place, indicator, group].join('|');
  const earlier = new Map(before.ranks.map((rank) => [keyed(rank), rank]));
  return after.ranks.flatMap((now): RankChange[] => {
    const was = earlier.get(keyed(now));
    if (!was || was.figure.value === now.figure.value) return [];
    const exact = subtract(fractionOf(now.figure.value), fractionOf(was.figure.value));
    const printed = (figure: Figure): Printed => ({ kind: 'figure', figure });
    const difference = differenceOf({
      ...{ was: printed(was.figure), now: printed(now.figure), issue: after },
      ...{ exact, shown: exact, unit: '位', places: 0, home },
    });
    return [{ before: was, after: now, rises: exact.n < 0n, difference }];
  });
}

interface Difference {
  readonly was: Printed;
  readonly now: Printed;
  readonly issue: Pick<IssueRecord, 'issue' | 'period'>;
  /** In base units, and in `unit`. */
  readonly exact: Fraction;
  readonly shown: Fraction;
  readonly unit: string;
  readonly places: number;
  readonly home: Address;
}

/** By how much two printed numbers differ, without a sign: the words beside it say which is larger. */
function differenceOf({ was, now, issue, exact, shown, unit, places, home }: Difference): Figure {
  const about = aboutOf(now);
  const value = roundTo(absolute(shown), places);
  const [larger, smaller] = exact.n > 0n ? ['本期', '上期'] : ['上期', '本期'];
  const input = (role: string, one: Printed) => ({
    ...{ role, indicator: aboutOf(one).indicator, claim: idOf(one), text: printedText(one) },
  });
  return {
    id: `${about.subject.id}.${about.indicator}.c${digest(`${issue.issue}|${keyOf(now)}|${unit}`)}`,
    ...{ subject: about.subject, place: about.place, indicator: about.indicator },
    ...{ text: `${value}${unit}`, value, unit },
    ...{
      period: issue.period,
      asOf: { ...issue.period, stated: false },
      scope: about.scope,
      cohort: about.cohort,
    },
    working: {
      rule: '与上期之差',
      formula: `${larger}印出的数 − ${smaller}印出的数`,
      inputs: [input('本期', now), input('上期', was)],
      ...{ exact: fractionText(absolute(exact)), places, version: 1 },
    },
    home,
  };
}

const absolute = ({ n, d }: Fraction): Fraction => fraction(n < 0n ? -n : n, d);
