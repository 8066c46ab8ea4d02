import { cityEventsAddress } from '../../model/address.ts';
import { type Archive, find } from '../../model/archive.ts';
import { digest } from '../../model/claim.ts';
import type { Event } from '../../model/event.ts';
import type { Figure } from '../../model/figure.ts';
import { compare, type Fraction, fractionOf, fractionText, roundTo, subtract } from '../../model/fraction.ts';
import { type Counted, isCounted } from '../claims/amount.ts';
import { candidates } from '../claims/choose.ts';
import { claimsAbout } from '../claims/current-claims.ts';

/** What a visit saw of a project beside what was reported of it by then. */
export interface VisitCheck {
  readonly event: Event;
  readonly project: string;
  /** 踏查所见完成比例; undefined where the visit left no number. */
  readonly seen?: Counted;
  /** 完成比例 of the latest as-of that is not after the visit. */
  readonly reported?: Counted;
  /** How far apart the two are, in percentage points, never below zero. */
  readonly difference?: Figure;
  /** Whether less was seen than was reported. */
  readonly less: boolean;
  /** Whether the two are more than ten points apart. */
  readonly far: boolean;
}

const SEEN = 'seen-progress';
const REPORTED = 'physical-progress';
const FAR = fractionOf('10');

/** The projects of a visit, those that are far apart first, the furthest before; then in the order of the visit. */
export function visitChecks(archive: Archive, event: Event): VisitCheck[] {
  return event.projects
    .map((project) => checkOf(archive, event, project))
    .toSorted((a, b) => Number(b.far) - Number(a.far) || (a.far ? sizeOf(b) - sizeOf(a) : 0));
}

const sizeOf = ({ difference }: VisitCheck): number => Number(difference?.value ?? 0);

function checkOf(archive: Archive, event: Event, project: string): VisitCheck {
  const subject = { kind: 'project', id: project } as const;
  const seen = claimsAbout(archive, subject)
    .filter(({ indicator, source }) => indicator === SEEN && source === event.source)
    .filter(isSingle)[0];
  const day = seen?.asOf.end ?? event.date.end;
  const reported =
    day === null
      ? undefined
      : candidates(archive, {
          indicator: REPORTED,
          subject,
          nature: '实际',
          scope: seen?.scope ?? '',
          asOf: day,
        }).filter(isSingle)[0];
  const apart = seen && reported ? subtract(numberOf(seen), numberOf(reported)) : undefined;
  return {
    event,
    project,
    ...(seen && { seen }),
    ...(reported && { reported }),
    ...(seen &&
      reported && {
        difference: differenceOf(event, seen, reported, find(archive.places, event.place)?.city ?? ''),
      }),
    less: apart !== undefined && apart.n < 0n,
    far: apart !== undefined && compare(absolute(apart), FAR) > 0,
  };
}

/** A percentage that is one number and no range. */
const isSingle = (claim: Parameters<typeof isCounted>[0]): claim is Counted =>
  isCounted(claim) && claim.value.to === undefined;

const numberOf = ({ value }: Counted): Fraction => fractionOf(value.number);
const absolute = ({ n, d }: Fraction): Fraction => ({ n: n < 0n ? -n : n, d });

/** The larger of the two minus the smaller. */
function differenceOf(event: Event, seen: Counted, reported: Counted, city: string): Figure {
  const inputs = compare(numberOf(seen), numberOf(reported)) < 0 ? [reported, seen] : [seen, reported];
  const exact = absolute(subtract(numberOf(seen), numberOf(reported)));
  const places = Math.max(...inputs.map(({ value }) => value.number.split('.')[1]?.length ?? 0));
  const value = roundTo(exact, places);
  const unit = '个百分点';
  return {
    id: `${seen.subject.id}.visit.${digest(event.at.file)}`,
    subject: seen.subject,
    place: seen.place,
    indicator: SEEN,
    text: `${value}${unit}`,
    value,
    unit,
    period: seen.period,
    asOf: seen.asOf,
    scope: seen.scope,
    cohort: '',
    working: {
      rule: '差',
      formula: '踏查所见完成比例与当时报送的完成比例之差，大数减小数',
      inputs: inputs.map((claim, index) => ({
        role: index === 0 ? '被减数' : '减数',
        indicator: claim.indicator,
        claim: claim.id,
        text: claim.value.text,
      })),
      exact: fractionText(exact),
      places,
      version: 1,
    },
    home: cityEventsAddress(city),
  };
}

/** Every difference between what visits saw and what was reported, for figures.json. */
export const visitFigures = (archive: Archive): Figure[] =>
  archive.events
    .filter(({ type }) => type === '踏查')
    .flatMap((event) => visitChecks(archive, event).flatMap(({ difference }) => difference ?? []));
