import { addMonths } from '../figures/claims/days.ts';
import { monthReturn, monthsOf } from '../figures/claims/month-returns.ts';
import { periodBefore, type ReviewPeriod, reviewPeriods } from '../figures/issues/review-period.ts';
import { type Archive, citiesOf, find } from '../model/archive.ts';
import type { Indicator } from '../model/indicator.ts';
import { onceFor } from '../model/once.ts';
import type { Place } from '../model/records.ts';
import type { RaceSet } from '../model/rules.ts';
import type { Movement, Standing, StandingRow } from '../model/standing.ts';
import { deriveEntry, type RaceEntry } from './derive-entry.ts';
import { type MonthStand, movementBetween } from './movement-between.ts';
import { orderRows } from './order-rows.ts';
import { rankEntries } from './rank-entries.ts';
import { directionOf } from './rate-of.ts';

/** One contestant in a race: where it stands, on what, and how it came there since the month before. */
export interface RaceRow extends RaceEntry {
  readonly row: StandingRow;
  /** Undefined in the first month of a race. */
  readonly movement: Movement | undefined;
}

/** One group on one indicator in one month; its rows in the order in which they are shown. */
export interface GroupRace {
  readonly group: string;
  readonly indicator: Indicator;
  readonly standing: Standing;
  readonly rows: readonly RaceRow[];
}

/** The race of a city in one month, or in a quarter or year as its last month has it: set by set, group by group. */
export interface Race {
  readonly city: Place;
  /** The month, or the quarter (2024-q1) or year (2024) that is reviewed. */
  readonly id: string;
  /** The month that the numbers are of. */
  readonly month: string;
  /** The month that it is compared with, where anybody raced in it. */
  readonly before: string | undefined;
  readonly sets: readonly { readonly set: RaceSet; readonly groups: readonly GroupRace[] }[];
}

/** The places that race in a city: all below it. */
export const contestantsOf = (archive: Archive, city: string): Place[] =>
  archive.places
    .filter((place) => place.city === city && place.id !== city)
    .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));

/** The months in which somebody of a city brought a number to race on, in order. */
export const raceMonths = (archive: Archive, city: string): readonly string[] =>
  monthsByCity(archive).get(city) ?? [];

/** The cities of which some contestant brought a number on an indicator in some month, in their order. */
export const citiesOn = (archive: Archive, indicator: string): readonly Place[] =>
  citiesOf(archive).filter(({ id }) =>
    raceMonths(archive, id).some((month) =>
      contestantsOf(archive, id).some(
        (place) => deriveEntry(archive, place, indicator, month).shown !== undefined,
      ),
    ),
  );

const monthsByCity = onceFor((archive: Archive): ReadonlyMap<string, readonly string[]> => {
  const raced = new Set(archive.rules.races.flatMap(({ indicators }) => indicators));
  const isRaced = (place: string, month: string): boolean => {
    const sent = monthReturn(archive, place, month);
    return [...(sent?.figures ?? []), ...(sent?.claims ?? [])].some(
      ({ indicator, subject }) => subject.kind === 'place' && raced.has(indicator),
    );
  };
  const cities = citiesOf(archive);
  return new Map(
    cities.map(({ id: city }) => {
      const places = contestantsOf(archive, city).map(({ id }) => id);
      const months = monthsOf(archive, new Set(places));
      return [city, months.filter((month) => places.some((place) => isRaced(place, month)))];
    }),
  );
});

const racesOfArchive = onceFor((_archive: Archive) => new Map<string, Race>());

/** The race of a city in a month; worked out once for an archive. */
export const raceOf = (archive: Archive, city: Place, month: string): Race =>
  keepRace(archive, city, month, { month, before: addMonths(month, -1) });

/** The race of a city over a quarter or a year: as its last month has it, compared with the end of the one before. */
export const reviewOf = (archive: Archive, city: Place, period: ReviewPeriod): Race =>
  keepRace(archive, city, period.id, {
    month: period.months.at(-1) ?? '',
    before: periodBefore(period).months.at(-1) ?? '',
  });

/** Every race of a city: month by month, then its quarters and years. */
export function racesOf(archive: Archive, city: Place): Race[] {
  const own = raceMonths(archive, city.id);
  return [
    ...own.map((month) => raceOf(archive, city, month)),
    ...reviewPeriods(own).map((period) => reviewOf(archive, city, period)),
  ];
}

interface When {
  readonly month: string;
  readonly before: string;
}

function keepRace(archive: Archive, city: Place, id: string, when: When): Race {
  const known = racesOfArchive(archive);
  const key = `${city.id} ${id}`;
  let race = known.get(key);
  if (!race) {
    race = runRace(archive, city, id, when);
    known.set(key, race);
  }
  return race;
}

function runRace(archive: Archive, city: Place, id: string, { month, before: wanted }: When): Race {
  const [before] = raceMonths(archive, city.id).filter((other) => other === wanted);
  const groups = [...Map.groupBy(contestantsOf(archive, city.id), ({ group }) => group ?? '')];
  const sets = archive.rules.races.map((set) => ({
    set,
    groups: set.indicators
      .flatMap((id) => find(archive.indicators, id) ?? [])
      .flatMap((indicator) =>
        groups.map(([group, places]) => runGroup(archive, { city, month, before, indicator, group, places })),
      ),
  }));
  return { city, id, month, before, sets };
}

interface Heat {
  readonly city: Place;
  readonly month: string;
  readonly before: string | undefined;
  readonly indicator: Indicator;
  readonly group: string;
  readonly places: readonly Place[];
}

function runGroup(archive: Archive, heat: Heat): GroupRace {
  const { indicator, group, month, before } = heat;
  const now = rankMonth(archive, heat, month);
  const then = before === undefined ? undefined : rankMonth(archive, heat, before);
  const moveTo = (at: Stand, { standing, entries }: Ranked): Movement => {
    const row = standing.rows.find(({ id }) => id === at.row.id);
    const entry = entries.find(({ place }) => place.id === at.row.id);
    const was = row && entry && before !== undefined ? { month: before, row, entry } : undefined;
    return movementBetween(archive, indicator, was, { month, ...at });
  };
  const rows = now.standing.rows.flatMap((row): RaceRow[] => {
    const entry = now.entries.find(({ place }) => place.id === row.id);
    return entry ? [{ ...entry, row, movement: then && moveTo({ row, entry }, then) }] : [];
  });
  return { group, indicator, standing: now.standing, rows: orderRows(archive, rows) };
}

/** Where one contestant stands, on what. */
type Stand = Pick<MonthStand, 'row' | 'entry'>;

interface Ranked {
  readonly entries: readonly RaceEntry[];
  readonly standing: Standing;
}

function rankMonth(archive: Archive, { indicator, places }: Heat, month: string): Ranked {
  const entries = places.map((place) => deriveEntry(archive, place, indicator.id, month));
  const standing = rankEntries(
    entries.map(({ entry }) => entry),
    { smallBase: archive.site.smallBase, direction: directionOf(indicator) },
  );
  return { entries, standing };
}

/** The groups of a race on the first indicator on which any of them is ranked; on the very first one where none is. */
export function leadingGroups({ sets }: Race): readonly GroupRace[] {
  const all = sets.flatMap(({ groups }) => groups);
  const first = all.find(({ standing }) => standing.ranked > 0) ?? all[0];
  return all.filter(({ indicator }) => indicator.id === first?.indicator.id);
}
