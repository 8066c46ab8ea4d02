import type { Indicator } from '../model/indicator.ts';
import type { Place } from '../model/records.ts';

/** Names → ids, so that records can be written with the words that people use. */
export interface Lookup {
  /** The id of a place by its name, short name or alias; the name itself when unknown. */
  readonly place: (name: string) => string;
  readonly indicator: (name: string) => string;
  /** The indicator record, by id or name. */
  readonly indicatorRecord: (name: string) => Indicator | undefined;
}

/** Builds the lookup of the archive's places and indicators. */
export function lookup(places: readonly Place[], indicators: readonly Indicator[]): Lookup {
  const placeIds = index(places, (place) => [[place.name], [place.short, ...place.aliases]]);
  const records = index(indicators, (one) => [[one.name], [one.id, ...one.aliases]]);
  return {
    place: (name) => placeIds.get(name)?.id ?? name,
    indicator: (name) => records.get(name)?.id ?? name,
    indicatorRecord: (name) => records.get(name),
  };
}

/** Words → records: a name goes before what is only another word for it, and what is first named before its twin. */
function index<T>(
  records: readonly T[],
  wordsOf: (record: T) => readonly (readonly string[])[],
): Map<string, T> {
  const found = new Map<string, T>();
  for (const rank of [0, 1])
    for (const record of records)
      for (const word of wordsOf(record)[rank] ?? []) if (!found.has(word)) found.set(word, record);
  return found;
}
