import { type Archive, find } from '../../model/archive.ts';
import type { Claim } from '../../model/claim.ts';
import type { Finding } from '../../model/finding.ts';
import { isReturned } from '../../model/records.ts';
import type { DateValue } from '../../model/value.ts';
import type { Examined } from '../audit-rule.ts';
import { currentClaims, keyOf, subjectKey } from '../compared/claims-index.ts';
import { byAsOf, endOf, overlap } from '../compared/spans.ts';
import { makeFinding, type Piece } from '../told/make-finding.ts';
import { labelWords, subjectWords } from '../told/naming.ts';
import { isActual, isForecast } from './natures.ts';

type Dated = Claim & { readonly value: DateValue };

/** Dates that were forecast against later forecasts and against the date on which it happened. */
export function findDateSlips(archive: Archive): Examined {
  const dated = currentClaims(archive).filter(
    (claim): claim is Dated => claim.value.kind === 'date' && (isForecast(claim) || isActual(claim)),
  );
  const sets = [
    ...Map.groupBy(dated, (claim) =>
      keyOf(subjectKey(claim.subject), claim.indicator, claim.scope, claim.cohort),
    ).values(),
  ];
  const courses = sets.map(courseOf).filter((course) => course.length > 1 && !isTerm(archive, course));
  const slipped = courses
    .map((course) => withoutRepeats(areReturned(archive, course) ? promiseKept(course) : course))
    .filter((course) => course.length > 1);
  return {
    findings: slipped.map((course) => tell(archive, course)),
    compared: courses.length,
    agreed: courses.length - slipped.length,
  };
}

/** Forecasts in the order in which they were made, then the actual date; nothing where all are of one date. */
function courseOf(set: readonly Dated[]): readonly Dated[] {
  const ordered = set.toSorted((a, b) => rank(a) - rank(b) || byAsOf(a, b));
  const forecasts = ordered.filter(isForecast);
  const moments = new Set(ordered.map((claim) => `${claim.asOf.text} ${isActual(claim)}`));
  return forecasts.length > 0 && moments.size > 1 ? ordered : [];
}

/** Dates by which an office has to be done: what comes after them is late, and the matrix of procedures says so. */
const TERMS: ReadonlySet<string> = new Set(['procedure-done', 'papers-due']);

/** Whether a course is a term and its fulfilment, as offices return them: not two words on the same thing. */
const isTerm = (archive: Archive, course: readonly Dated[]): boolean =>
  course.every(({ indicator }) => TERMS.has(indicator)) && areReturned(archive, course);

/** Whether a course is all returns of an office: there a forecast moves from month to month, as the schedule shows. */
const areReturned = (archive: Archive, course: readonly Dated[]): boolean =>
  course.every(({ source }) => isReturned(find(archive.sources, source)));

/** The first promise and what came of it; nothing while it has not come. */
function promiseKept(course: readonly Dated[]): readonly Dated[] {
  const [first] = course;
  const last = course.at(-1);
  return first && last && isActual(last) && isForecast(first) ? [first, last] : [];
}

const rank = (claim: Dated): number => (isActual(claim) ? 1 : 0);

/** The dates at which the forecast changes; an actual date before or within the forecast one has kept it. */
function withoutRepeats(course: readonly Dated[]): readonly Dated[] {
  const kept: Dated[] = [];
  for (const claim of course) {
    const last = kept.at(-1);
    if (!last || !keeps(claim, last)) kept.push(claim);
  }
  return kept;
}

const keeps = (claim: Dated, before: Dated): boolean =>
  overlap(before.value.span, claim.value.span) ||
  (isActual(claim) && (claim.value.span.start ?? '0') <= endOf(before.value.span));

function tell(archive: Archive, course: readonly Dated[]): Finding {
  const [first] = course;
  return makeFinding('forecast-actual', {
    state: '前后不一',
    claims: course,
    pieces: [
      `${first ? `${subjectWords(archive, first.subject)}的${labelWords(archive, first)}` : ''}先后说法不同：`,
      ...course.flatMap((claim, index): Piece[] => [`${index > 0 ? '，后来' : ''}${claim.nature}`, claim]),
      '。',
    ],
    working: course.map((claim) => `${claim.asOf.text} ${claim.nature} ${claim.value.text}`).join(' → '),
  });
}
