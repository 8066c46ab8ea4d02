import { type Address, indicatorPartAddress } from '../../model/address.ts';
import { type Archive, find } from '../../model/archive.ts';
import type { Claim } from '../../model/claim.ts';

/**
 * The page of a figure whose first input comes month by month: that of its city and of the year it speaks of, which is
 * full when the year is over. Of what was printed once there is no such page: it stands with its indicator.
 */
export function returnedHome(
  archive: Archive,
  indicator: string,
  { home, place, period }: { readonly home?: Address | undefined } & Pick<Claim, 'place' | 'period'>,
): Address | undefined {
  const city = find(archive.places, place)?.city;
  const year = (period.end ?? period.start ?? '').slice(0, 4);
  return home === undefined || city === undefined || year === ''
    ? undefined
    : indicatorPartAddress(indicator, city, year);
}
