import { monthEnd } from '../figures/claims/days.ts';
import { type Archive, find } from '../model/archive.ts';
import type { Place } from '../model/records.ts';
import type { KeptScheme } from '../model/rules.ts';
import { contestantsOf } from './race.ts';

/** A scheme that holds at the end of a month, and the version before it where it had rules. */
export interface SchemeInForce {
  readonly scheme: KeptScheme;
  readonly previous?: KeptScheme;
}

/** The schemes that hold for some place of a city at the end of a month, the latest version of each, in the order of the files. */
export function schemesInForce(archive: Archive, city: string, month: string): SchemeInForce[] {
  const day = monthEnd(month);
  const holding = schemesOf(archive, city).filter(
    ({ from, to }) => from <= day && (to === undefined || to >= day),
  );
  return holding
    .filter((scheme) => !holding.some((other) => isLater(other, scheme)))
    .map((scheme) => {
      const previous = versionsOf(archive, scheme)
        .filter((other) => other.version < scheme.version && other.published)
        .at(-1);
      return previous ? { scheme, previous } : { scheme };
    });
}

/** Every version of every scheme that is for a city, for places of it, or for all. */
export const schemesOf = (archive: Archive, city: string): KeptScheme[] =>
  archive.rules.schemes.filter(
    ({ place }) =>
      place === undefined ||
      find(archive.places, place)?.city === city ||
      find(archive.places, city)?.parent === place,
  );

/** All versions of a scheme, itself included, the first one first: they have its name, its place and a group in common. */
export const versionsOf = (archive: Archive, scheme: KeptScheme): KeptScheme[] =>
  archive.rules.schemes
    .filter((other) => isSame(other, scheme))
    .toSorted((a, b) => a.version - b.version || (a.from < b.from ? -1 : 1));

/** The id of the first version of a scheme, by which all its versions go together. */
export const familyOf = (archive: Archive, scheme: KeptScheme): string =>
  versionsOf(archive, scheme)[0]?.id ?? scheme.id;

/** The places of a city that a scheme scores, whatever their groups: those below the place that made it. */
export const placesUnder = (archive: Archive, { place }: KeptScheme, city: string): Place[] =>
  contestantsOf(archive, city).filter(
    (one) => place === undefined || (one.id !== place && isBelow(archive, one, place)),
  );

function isBelow(archive: Archive, place: Place, above: string, steps = 4): boolean {
  if (place.city === above || place.parent === above) return true;
  const parent = find(archive.places, place.parent ?? place.city);
  return steps > 0 && parent !== undefined && parent.id !== place.id
    ? isBelow(archive, parent, above, steps - 1)
    : false;
}

const isSame = (one: KeptScheme, other: KeptScheme): boolean =>
  one.name === other.name &&
  one.place === other.place &&
  (!one.groups || !other.groups || one.groups.some((group) => other.groups?.includes(group)));

const isLater = (one: KeptScheme, other: KeptScheme): boolean =>
  one !== other && isSame(one, other) && one.version > other.version;
