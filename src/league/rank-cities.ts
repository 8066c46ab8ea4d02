import { type Archive, citiesOf, find } from '../model/archive.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Standing } from '../model/standing.ts';
import { deriveEntry, type RaceEntry } from './derive-entry.ts';
import { raceMonths } from './race.ts';
import { rankEntries } from './rank-entries.ts';
import { directionOf } from './rate-of.ts';

/** The cities beside each other on one indicator in one month. */
export interface CityRanks {
  readonly month: string;
  readonly indicator: Indicator;
  readonly standing: Standing;
  readonly entries: readonly RaceEntry[];
}

/**
 * The cities in the latest month that any of them raced in, on the first indicator of a race that compares enough of them;
 * undefined where none does: months, scopes and lists that differ are not put beside each other.
 */
export function rankCities(archive: Archive): CityRanks | undefined {
  const cities = citiesOf(archive);
  const month = cities
    .flatMap(({ id }) => raceMonths(archive, id))
    .sort()
    .at(-1);
  if (month === undefined) return undefined;
  const indicators = archive.rules.races.flatMap((set) => set.indicators);
  for (const indicator of indicators.flatMap((id) => find(archive.indicators, id) ?? [])) {
    const entries = cities.map((city) => {
      const own = deriveEntry(archive, city, indicator.id, month);
      return { ...own, entry: { ...own.entry, group: '' } };
    });
    const standing = rankEntries(
      entries.map(({ entry }) => entry),
      { smallBase: archive.site.smallBase, direction: directionOf(indicator) },
    );
    if (standing.ranked > 0) return { month, indicator, standing, entries };
  }
  return undefined;
}
