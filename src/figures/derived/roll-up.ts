import { type Archive, find } from '../../model/archive.ts';
import { type Claim, digest } from '../../model/claim.ts';
import type { Figure } from '../../model/figure.ts';
import { add, type Fraction, fraction, fractionText, roundTo } from '../../model/fraction.ts';
import { inUnit } from '../../model/value.ts';
import { type Counted, claimAmount, isCounted } from '../claims/amount.ts';
import { candidates } from '../claims/choose.ts';
import { monthEnd } from '../claims/days.ts';
import { isOfEvent } from '../claims/event-claims.ts';
import { monthReturn } from '../claims/month-returns.ts';
import type { ReviewPeriod } from '../issues/review-period.ts';

/** What a stretch of months comes to: a claim as it stands, a figure of ours, or the months that are missing for it. */
export type RolledUp =
  | { readonly kind: 'claim'; readonly claim: Counted }
  | { readonly kind: 'figure'; readonly figure: Figure }
  | { readonly kind: 'absent'; readonly missing: readonly string[] };

/**
 * Rolls an indicator of a place up over a quarter or a year by its kind: what flows is summed, what is cumulated or stands
 * is taken from the last month, a rate is reckoned from its parts in the last month. A month that is missing is never guessed.
 */
export function rollUp(
  archive: Archive,
  place: string,
  indicator: string,
  period: ReviewPeriod,
  home: string,
): RolledUp {
  const record = find(archive.indicators, indicator);
  const last = period.months.at(-1) ?? '';
  if (record?.kind === '比率') {
    const figure = monthReturn(archive, place, last)?.figures.find(
      (one) => one.indicator === indicator && one.subject.kind === 'place' && one.subject.id === place,
    );
    if (figure) return { kind: 'figure', figure };
  }
  if (record?.kind === '流量') {
    const flow = rollFlow(archive, place, indicator, period, home);
    if (flow) return flow;
  }
  const claim = claimIn(archive, place, indicator, last);
  return claim ? { kind: 'claim', claim } : { kind: 'absent', missing: [last] };
}

const claimIn = (archive: Archive, place: string, indicator: string, month: string): Counted | undefined =>
  monthReturn(archive, place, month)
    ?.claims.filter(isCounted)
    .find(
      (claim) =>
        claim.indicator === indicator &&
        claim.subject.kind === 'place' &&
        claim.subject.id === place &&
        !isOfEvent(archive, claim),
    );

/** The flow over a period: told for the whole of it, month by month, or (of a year) quarter by quarter; undefined where it is only told of longer times. */
function rollFlow(
  archive: Archive,
  place: string,
  indicator: string,
  period: ReviewPeriod,
  home: string,
): RolledUp | undefined {
  const told = candidates(archive, { indicator, subject: { kind: 'place', id: place } })
    .filter(isCounted)
    .filter((claim) => !isOfEvent(archive, claim));
  const spanning = (from: string, to: string): Counted | undefined =>
    told.find((claim) => claim.period.start === `${from}-01` && claim.period.end === monthEnd(to));
  const whole = spanning(period.months[0] ?? '', period.months.at(-1) ?? '');
  if (whole) return { kind: 'claim', claim: whole };
  const parts = [monthsOf(period), quartersOf(period)]
    .map((stretches) => stretches.map(([from, to]) => ({ month: to, claim: spanning(from, to) })))
    .find((some) => some.some(({ claim }) => claim !== undefined));
  if (!parts) return undefined;
  const missing = parts.flatMap(({ month, claim }) => (claim ? [] : [month]));
  if (missing.length > 0) return { kind: 'absent', missing };
  return {
    kind: 'figure',
    figure: sumFigure(
      parts.flatMap(({ claim }) => claim ?? []),
      period,
      home,
    ),
  };
}

type Stretch = readonly [from: string, to: string];

const monthsOf = ({ months }: ReviewPeriod): Stretch[] => months.map((month) => [month, month]);

/** The quarters of a year; none of anything shorter. */
const quartersOf = ({ months }: ReviewPeriod): Stretch[] =>
  months.length < 12 ? [] : [0, 3, 6, 9].map((at) => [months[at] ?? '', months[at + 2] ?? '']);

const ZERO = fraction(0n);

function sumFigure(claims: readonly Counted[], period: ReviewPeriod, home: string): Figure {
  const [first] = claims as readonly [Counted, ...Counted[]];
  const { unit } = first.value;
  const total: Fraction = claims.map(claimAmount).reduce(add, ZERO);
  const places = Math.max(...claims.map(({ value }) => value.number.split('.')[1]?.length ?? 0));
  const value = roundTo(inUnit(total, unit), places);
  return {
    id: `${first.subject.id}.${first.indicator}.v${digest(claims.map(({ id }) => id).join('|'))}`,
    subject: first.subject,
    place: first.place,
    indicator: first.indicator,
    text: `${value}${unit}`,
    value,
    unit,
    period: {
      text: period.words,
      start: first.period.start,
      end: claims.at(-1)?.period.end ?? null,
    },
    asOf: (claims.at(-1) as Claim).asOf,
    scope: first.scope,
    cohort: first.cohort,
    working: {
      rule: '求和',
      formula: claims.length === period.months.length ? '各月相加' : '各季度相加',
      inputs: claims.map((claim) => ({
        role: '加项',
        indicator: claim.indicator,
        claim: claim.id,
        text: claim.value.text,
      })),
      exact: fractionText(total),
      places,
      version: 1,
    },
    home,
  };
}
