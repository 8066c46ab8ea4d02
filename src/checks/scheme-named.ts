import { type Archive, find } from '../model/archive.ts';
import type { At } from '../model/at.ts';
import { nearest } from '../model/nearest.ts';
import type { Lack, Problem } from '../model/problem.ts';
import type { KeptScheme } from '../model/rules.ts';
import type { Check } from './check.ts';

/** Every place, source, group and indicator that a scheme names is there. */
export const schemeNamed: Check = (archive) =>
  archive.rules.schemes.flatMap((scheme) => [
    ...checkPlace(archive, scheme),
    ...checkSource(archive, scheme),
    ...checkGroups(archive, scheme),
    ...[...scheme.items, ...scheme.bonus, ...scheme.deductions].flatMap(({ indicator, fields, at }) =>
      find(archive.indicators, indicator)
        ? []
        : [
            unknown(
              'indicator',
              '指标',
              indicator,
              fields?.指标 ?? at ?? scheme.at,
              archive.indicators.map(byName),
            ),
          ],
    ),
  ]);

const byName = ({ name }: { readonly name: string }): string => name;

function checkPlace(archive: Archive, { place, fields, at }: KeptScheme): Problem[] {
  if (place === undefined || find(archive.places, place)) return [];
  return [unknown('place', '地区', place, fields.地区 ?? at, archive.places.map(byName))];
}

function checkSource(archive: Archive, { source, fields, at }: KeptScheme): Problem[] {
  if (source === undefined || find(archive.sources, source)) return [];
  const ids = archive.sources.map(({ id }) => id);
  return [unknown('source', '来源', source, fields.来源 ?? at, ids)];
}

function checkGroups(archive: Archive, { groups = [], fields, at }: KeptScheme): Problem[] {
  const known = [...new Set(archive.places.flatMap(({ group }) => group ?? []))].sort();
  return groups
    .filter((group) => !known.includes(group))
    .map((group) => ({
      rule: 'scheme-named',
      at: fields.组 ?? at,
      message: `没有地区属于“${group}”这一组。`,
      cure:
        known.length > 0
          ? `写成其中之一：${known.join(' ')}`
          : '先在地区的记录里写上“组”；不分组就删去这一行。',
    }));
}

function unknown(kind: Lack['kind'], what: string, name: string, at: At, known: readonly string[]): Problem {
  const near = nearest(name, known);
  return {
    rule: 'scheme-named',
    at,
    message: `没有名为“${name}”的${what}。${near ? `是不是 ${near}？` : ''}`,
    cure: near ? `写成 ${near}。` : `先建立这个${what}的记录，或者改正名称。`,
    lacks: { kind, name },
  };
}
