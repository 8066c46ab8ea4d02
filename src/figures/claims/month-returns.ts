import type { Archive } from '../../model/archive.ts';
import type { Claim } from '../../model/claim.ts';
import type { Figure } from '../../model/figure.ts';
import { onceFor } from '../../model/once.ts';
import type { Return } from '../../model/records.ts';
import { deriveFigures } from '../derived/derive-figures.ts';

/** What one place sent in for one month: its returns (the first and its revisions), their current claims, what follows from them. */
export interface MonthReturn {
  readonly place: string;
  /** YYYY-MM. */
  readonly month: string;
  readonly returns: readonly Return[];
  readonly claims: readonly Claim[];
  readonly figures: readonly Figure[];
}

/** What a place sent in for a month; undefined where it sent nothing. */
export const monthReturn = (archive: Archive, place: string, month: string): MonthReturn | undefined =>
  indexOf(archive).get(`${place} ${month}`);

/** Every month for which some of these places sent something in, in order. */
export function monthsOf(archive: Archive, places: ReadonlySet<string>): string[] {
  const months = [...indexOf(archive).values()].filter(({ place }) => places.has(place));
  return [...new Set(months.map(({ month }) => month))].sort();
}

/** The month that a return is for; undefined where it speaks of a longer time. */
export function monthOf({ period }: Pick<Return, 'period'>): string | undefined {
  const month = period.start?.slice(0, 7);
  return month !== undefined && month === period.end?.slice(0, 7) && period.start?.endsWith('-01')
    ? month
    : undefined;
}

const indexOf = onceFor((archive: Archive): ReadonlyMap<string, MonthReturn> => {
  const keys = new Map(
    archive.returns.flatMap((one) => {
      const month = monthOf(one);
      return month === undefined ? [] : [[one.id, `${one.place} ${month}`] as const];
    }),
  );
  const returnOf = new Map<string, string>();
  const claims = new Map<string, Claim[]>();
  for (const claim of archive.claims) {
    const key = keys.get(claim.return);
    if (key === undefined || claim.supersededBy !== undefined) continue;
    returnOf.set(claim.id, key);
    append(claims, key, claim);
  }
  const figures = new Map<string, Figure[]>();
  for (const figure of deriveFigures(archive)) {
    const key = returnOf.get(figure.working.inputs[0]?.claim ?? '');
    if (key !== undefined) append(figures, key, figure);
  }
  const returns = Map.groupBy(
    archive.returns.filter(({ id }) => keys.has(id)),
    ({ id }) => keys.get(id) ?? '',
  );
  return new Map(
    [...returns].map(([key, some]) => {
      const [place = '', month = ''] = key.split(' ');
      return [
        key,
        { place, month, returns: some, claims: claims.get(key) ?? [], figures: figures.get(key) ?? [] },
      ];
    }),
  );
});

function append<T>(map: Map<string, T[]>, key: string, item: T): void {
  const list = map.get(key);
  if (list) list.push(item);
  else map.set(key, [item]);
}
