import { monthReturn } from '../figures/claims/month-returns.ts';
import { type Archive, find } from '../model/archive.ts';
import { type Fraction, fraction } from '../model/fraction.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Place } from '../model/records.ts';
import type { Contender, Scheme } from '../model/scheme.ts';
import type { OutsideReason, StandingRow } from '../model/standing.ts';
import { deriveEntry, type RaceEntry } from './derive-entry.ts';
import { rankEntries } from './rank-entries.ts';
import { directionOf, rateOf } from './rate-of.ts';

/** What a place brings to the schemes of a month: its values, and the claims and figures that they rest on, by indicator. */
export interface Brought {
  readonly place: Place;
  readonly contender: Contender;
  readonly entries: ReadonlyMap<string, RaceEntry>;
  /** The indicators of events that its return says nothing of: there were none. */
  readonly none: ReadonlySet<string>;
}

const NOTHING = fraction(0n);

/** Gathers the values of places for some schemes, with the ranks inside each group for what is scored by rank. */
export function deriveContenders(
  archive: Archive,
  schemes: readonly Scheme[],
  places: readonly Place[],
  month: string,
): Brought[] {
  const items = schemes.flatMap((scheme) => [...scheme.items, ...scheme.bonus, ...scheme.deductions]);
  const indicators = [...new Set(items.map(({ indicator }) => indicator))].flatMap(
    (id) => find(archive.indicators, id) ?? [],
  );
  const events = new Set(schemes.flatMap(({ bonus }) => bonus.map(({ indicator }) => indicator)));
  const entries = new Map(
    places.map((place) => [
      place.id,
      new Map(indicators.map(({ id }) => [id, deriveEntry(archive, place, id, month)])),
    ]),
  );
  const rows = new Map(
    indicators.map((one) => [
      one.id,
      rowsOf(
        archive,
        one,
        places.flatMap((place) => entries.get(place.id)?.get(one.id) ?? []),
      ),
    ]),
  );
  return places.map((place) => {
    const own = entries.get(place.id) ?? new Map<string, RaceEntry>();
    const none = new Set(
      indicators
        .filter((one) => events.has(one.id) && isSilentOn(archive, place, one, month))
        .map(({ id }) => id),
    );
    const values = new Map(
      indicators.map((one) => [one.id, none.has(one.id) ? NOTHING : valueIn(own.get(one.id))]),
    );
    const standing = new Map(
      indicators.flatMap(({ id }) => {
        const row = rows.get(id)?.get(place.id);
        return row ? [[id, row] as const] : [];
      }),
    );
    return {
      place,
      contender: { id: place.id, group: place.group ?? '', values, standing },
      entries: own,
      none,
    };
  });
}

/** The ranks of an indicator inside each group, by place. */
function rowsOf(
  archive: Archive,
  indicator: Indicator,
  entries: readonly RaceEntry[],
): ReadonlyMap<string, StandingRow> {
  const groups = Map.groupBy(entries, ({ entry }) => entry.group);
  const rules = { smallBase: archive.site.smallBase, direction: directionOf(indicator) };
  return new Map(
    [...groups.values()].flatMap((some) =>
      rankEntries(
        some.map(({ entry }) => entry),
        rules,
      ).rows.map((row) => [row.id, row] as const),
    ),
  );
}

/** A bonus is for what happened: a place that sent its return and names no such event had none. A rate is no event. */
function isSilentOn(archive: Archive, place: Place, { id, kind }: Indicator, month: string): boolean {
  const sent = monthReturn(archive, place.id, month);
  return (
    kind !== '比率' &&
    sent !== undefined &&
    !sent.claims.some(({ indicator, subject }) => indicator === id && subject.id === place.id)
  );
}

const valueIn = (own: RaceEntry | undefined): Fraction | OutsideReason =>
  own === undefined ? '待核' : (own.entry.absent ?? rateOf(own.entry) ?? '不适用');
