import { COUNT_INDICATOR } from '../model/figure.ts';
import type { Problem } from '../model/problem.ts';
import type { Recorded } from '../model/records.ts';
import type { Check } from './check.ts';

/** Names and ids are told apart: two records of a kind never share one (projects and campaigns: within a city). */
export const nameUnique: Check = (archive) => [
  ...twins('地区', archive.places, (place) => [place.name, place.short, place.id, ...place.aliases]),
  ...twins('指标', archive.indicators, (indicator) => [indicator.name, indicator.id, ...indicator.aliases]),
  ...twins('项目', archive.projects, (project) => [`${project.city}|${project.name}`, project.id]),
  ...twins('攻坚行动', archive.campaigns, (campaign) => [campaign.id]),
  ...archive.indicators
    .filter((indicator) => indicator.id === COUNT_INDICATOR)
    .map(({ at }) => ({
      rule: 'name-unique',
      at,
      message: `编号“${COUNT_INDICATOR}”留给本站自己数出的个数，指标不能用。`,
      cure: '给这个指标换一个编号。',
    })),
];

function twins<T extends Recorded>(
  what: string,
  records: readonly T[],
  names: (record: T) => readonly string[],
): Problem[] {
  const first = new Map<string, T>();
  return records.flatMap((record) =>
    [...new Set(names(record))].flatMap((name) => {
      const other = first.get(name);
      if (!other) {
        first.set(name, record);
        return [];
      }
      return [
        {
          rule: 'name-unique',
          at: record.fields.名称 ?? record.at,
          message: `${what}“${name.split('|').at(-1)}”已在 ${other.at.file} 里用过。`,
          cure: '若是同一个，合并成一份记录；若不是，改一个能区分的名称（项目文件名也要不同）。',
        },
      ];
    }),
  );
}
