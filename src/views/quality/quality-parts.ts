import { auditArchive } from '../../audit/audit-archive.ts';
import { type Address, qualityPartAddress } from '../../model/address.ts';
import { type Archive, citiesOf } from '../../model/archive.ts';
import { onceFor } from '../../model/once.ts';
import type { Place } from '../../model/records.ts';

/** A page of the audit about the returns of one city, by the year that they speak of. */
export interface QualityPart {
  readonly city: Place;
  readonly year: string;
  readonly address: Address;
}

/** The pages of the audit that there are beside the main one, city by city, year by year. */
export const qualityParts = onceFor((archive: Archive): readonly QualityPart[] => {
  const all = auditArchive(archive);
  const homes = new Set([...all, ...all.flatMap(({ figures }) => figures)].map(({ home }) => home));
  const years = [...new Set([...homes].flatMap((home) => /(\d{4})\/$/.exec(home ?? '')?.[1] ?? []))].sort();
  return citiesOf(archive).flatMap((city) =>
    years
      .map((year) => ({ city, year, address: qualityPartAddress(city.id, year) }))
      .filter(({ address }) => homes.has(address)),
  );
});
