import { find } from '../model/archive.ts';
import { nearest } from '../model/nearest.ts';
import type { Recorded } from '../model/records.ts';
import type { Check } from './check.ts';

/** Every 地区 names a place that has a record. */
export const placeExists: Check = (archive) => {
  const records: readonly (Recorded & { readonly place: string })[] = [
    ...archive.projects,
    ...archive.campaigns,
    ...archive.troubles,
    ...archive.issues,
  ];
  return records
    .filter((record) => !find(archive.places, record.place))
    .map((record) => {
      const near = nearest(
        record.place,
        archive.places.flatMap((place) => [place.name, ...place.aliases]),
      );
      return {
        rule: 'place-exists',
        at: record.fields.地区 ?? record.at,
        message: `没有名为“${record.place}”的地区。${near ? `是不是 ${near}？` : ''}`,
        cure: `${near ? `写成 ${near}；若确是新地区，` : '若确是新地区，'}先运行  npm run new -- place`,
      };
    });
};
