import { type Archive, find } from '../model/archive.ts';
import { nearest } from '../model/nearest.ts';
import type { Problem } from '../model/problem.ts';
import type { Recorded } from '../model/records.ts';
import type { Check } from './check.ts';
import { proseReferencesTo } from './prose-references.ts';

/** Every 地区 names a place that has a record, and so does every folder that holds a return. */
export const placeExists: Check = (archive) => {
  const records: readonly (Recorded & { readonly place: string })[] = [
    ...archive.projects,
    ...archive.campaigns,
    ...archive.troubles,
    ...archive.events,
    ...archive.issues,
  ];
  const named = [
    ...records.map(({ place, fields, at }) => ({ name: place, at: fields.地区 ?? at })),
    ...archive.mechanisms.flatMap(({ uses }) => uses.map(({ place, at }) => ({ name: place, at }))),
    ...archive.slogans.flatMap(({ places, fields, at }) =>
      places.map((name) => ({ name, at: fields.地区 ?? at })),
    ),
    ...archive.sources.flatMap(({ gaps, fields, at }) =>
      gaps.flatMap(({ places }) => places.map((name) => ({ name, at: fields.缺失 ?? at }))),
    ),
    ...proseReferencesTo(archive, 'place'),
  ];
  return [
    ...named
      .filter(({ name }) => !find(archive.places, name))
      .map(({ name, at }) => {
        const near = nearest(
          name,
          archive.places.flatMap((place) => [place.name, ...place.aliases]),
        );
        return {
          rule: 'place-exists',
          at,
          message: `没有名为“${name}”的地区。${near ? `是不是 ${near}？` : ''}`,
          cure: `${near ? `写成 ${near}；若确是新地区，` : '若确是新地区，'}先运行  npm run new -- place`,
          lacks: { kind: 'place' as const, name },
        };
      }),
    ...homeless(archive),
  ];
};

/** Returns and places in a folder whose own city.md or county.md is not there: one problem a folder. */
function homeless(archive: Archive): Problem[] {
  const folders = new Map<string, Recorded>();
  for (const one of archive.returns) if (!find(archive.places, one.place)) folders.set(one.place, one);
  for (const one of archive.places) if (!find(archive.places, one.city)) folders.set(one.city, one);
  return [...folders].map(([name, { at }]) => ({
    rule: 'place-exists',
    at,
    message: `文件夹 ${name}/ 里没有这个地区自己的记录（city.md 或 county.md）。`,
    cure: '先运行  npm run new -- place；若文件夹名写错了，把它改成地区的编号。',
    lacks: { kind: 'place', name },
  }));
}
