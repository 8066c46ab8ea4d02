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
  const placeIds = new Map<string, string>();
  for (const place of places)
    for (const name of [...place.aliases, place.short, place.name]) placeIds.set(name, place.id);
  const records = new Map<string, Indicator>();
  for (const record of indicators)
    for (const name of [...record.aliases, record.id, record.name]) records.set(name, record);
  return {
    place: (name) => placeIds.get(name) ?? name,
    indicator: (name) => records.get(name)?.id ?? name,
    indicatorRecord: (name) => records.get(name),
  };
}
