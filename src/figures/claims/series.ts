import type { Claim } from '../../model/claim.ts';
import type { Figure } from '../../model/figure.ts';

/** From how many claims of one kind about one subject on they are a series that a page tells in another way. */
const SERIES = 4;

/** What the members of a series have in common: everything but the time. */
const seriesKey = ({ subject, indicator, scope, cohort, nature }: Claim): string =>
  [subject.kind, subject.id, indicator, scope, cohort.replace(/\d{4}年/g, ''), nature].join('\u001f');

/** Claims that come again and again (month by month), apart from those that stand alone. */
export interface Parted {
  readonly series: readonly (readonly Claim[])[];
  readonly singles: readonly Claim[];
}

/** Parts claims into series, each in the order of time, and the rest in the order given. */
export function partSeries(claims: readonly Claim[]): Parted {
  const groups = [...Map.groupBy(claims, seriesKey).values()];
  return {
    series: groups.filter(({ length }) => length >= SERIES).map((group) => group.toSorted(byTime)),
    singles: groups.filter(({ length }) => length < SERIES).flat(),
  };
}

/** The claims with only the latest of every series, in the order given. */
export function latestOnly(claims: readonly Claim[]): readonly Claim[] {
  const { series } = partSeries(claims);
  const dropped = new Set(series.flatMap((group) => group.slice(0, -1)));
  return dropped.size === 0 ? claims : claims.filter((claim) => !dropped.has(claim));
}

/** Figures with only the latest of those that come month by month, in the order given. */
export function latestFigures(figures: readonly Figure[]): readonly Figure[] {
  const groups = [
    ...Map.groupBy(figures, ({ subject, indicator, scope }) =>
      [subject.kind, subject.id, indicator, scope].join('\u001f'),
    ).values(),
  ].filter(({ length }) => length >= SERIES);
  const dropped = new Set(
    groups.flatMap((group) =>
      group.toSorted((a, b) => ((a.asOf.end ?? '') < (b.asOf.end ?? '') ? -1 : 1)).slice(0, -1),
    ),
  );
  return dropped.size === 0 ? figures : figures.filter((figure) => !dropped.has(figure));
}

/** The time that a claim speaks of, to order by: the end of its as-of, then of its period. */
export const timeOf = ({ asOf, period }: Claim): string => `${asOf.end ?? ''} ${period.end ?? ''}`;

const byTime = (a: Claim, b: Claim): number => (timeOf(a) < timeOf(b) ? -1 : timeOf(a) > timeOf(b) ? 1 : 0);
