import { find } from '../model/archive.ts';
import { nearest } from '../model/nearest.ts';
import type { Problem } from '../model/problem.ts';
import type { Recorded } from '../model/records.ts';
import type { Check } from './check.ts';

/** Every 上级 is a record of the same kind; only a city's own parent (the province) may stand outside the archive. */
export const parentExists: Check = (archive) => {
  const places = archive.places.filter((place) => place.id !== place.city);
  return [
    ...orphans('place', places, archive.places),
    ...orphans('campaign', archive.campaigns, archive.campaigns),
  ];
};

function orphans(
  kind: 'place' | 'campaign',
  records: readonly (Recorded & { readonly parent?: string })[],
  family: readonly (Recorded & { readonly name: string })[],
): Problem[] {
  return records.flatMap((record) => {
    if (record.parent === undefined || (find(family, record.parent) && record.parent !== record.id))
      return [];
    const near = nearest(
      record.parent,
      family.flatMap((one) => [one.name, one.id]),
    );
    return [
      {
        rule: 'parent-exists',
        at: record.fields.上级 ?? record.at,
        message: `上级“${record.parent}”没有记录。${near ? `是不是 ${near}？` : ''}`,
        cure: '写成已有记录的名称或编号，或先为上级建立记录。',
        lacks: { kind, name: record.parent },
      },
    ];
  });
}
