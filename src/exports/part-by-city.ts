import { type Archive, citiesOf, find } from '../model/archive.ts';
import type { Place } from '../model/records.ts';

/** From how many claims on the open data is one file a city: about five megabytes of claims. */
const LARGE = 10_000;

/** Whether an archive is too large for one file of claims and one of figures. */
export const isLarge = ({ claims }: Pick<Archive, 'claims'>): boolean => claims.length > LARGE;

/** The rows of one city, or of none, and the name of their file. */
export interface RowsOfCity<T> {
  readonly city?: Place;
  readonly file: string;
  readonly rows: readonly T[];
}

/** What is of no city, such as the numbers of rules; no city is called so, for an id has no underscore. */
const OF_NONE = '_none';

/** Parts rows by the city of their place, in the order of the cities, those of none last; within a part nothing changes its order. */
export function partByCity<T extends { readonly place: string }>(
  archive: Archive,
  rows: readonly T[],
): RowsOfCity<T>[] {
  const byCity = Map.groupBy(rows, ({ place }) => find(archive.places, place)?.city);
  const none = byCity.get(undefined);
  return [
    ...citiesOf(archive).flatMap((city): RowsOfCity<T>[] => {
      const own = byCity.get(city.id);
      return own ? [{ city, file: city.id, rows: own }] : [];
    }),
    ...(none ? [{ file: OF_NONE, rows: none }] : []),
  ];
}

/** What stands in the place of the one file: every file by its name beside this one, its city and how many rows it has. */
export interface RowIndex {
  readonly files: readonly {
    readonly city?: { readonly id: string; readonly name: string };
    readonly file: string;
    readonly rows: number;
  }[];
}

export const indexOf = (name: string, parts: readonly RowsOfCity<unknown>[]): RowIndex => ({
  files: parts.map(({ city, file, rows }) => ({
    ...(city ? { city: { id: city.id, name: city.name } } : {}),
    file: `${name}/${file}.json`,
    rows: rows.length,
  })),
});
