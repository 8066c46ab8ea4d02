import { type Address, qualityPartAddress } from '../model/address.ts';
import { type Archive, find } from '../model/archive.ts';
import type { Claim } from '../model/claim.ts';

/**
 * The page of what is found between claims that one city's offices sent in: that of the city and of the latest year
 * among them, which is full when the year is over. Of claims that were printed, or of several cities, there is no such page.
 */
export function auditHome(
  archive: Archive,
  claims: readonly Pick<Claim, 'home' | 'place' | 'asOf'>[],
): Address | undefined {
  const cities = new Set(claims.map(({ place }) => find(archive.places, place)?.city));
  const [city] = cities;
  const year = claims
    .map(({ asOf }) => (asOf.end ?? asOf.start ?? '').slice(0, 4))
    .sort()
    .at(-1);
  return city !== undefined && cities.size === 1 && year && claims.every(({ home }) => home !== undefined)
    ? qualityPartAddress(city, year)
    : undefined;
}
