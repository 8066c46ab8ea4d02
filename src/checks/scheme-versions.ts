import type { Problem } from '../model/problem.ts';
import type { KeptScheme } from '../model/rules.ts';
import type { Check } from './check.ts';

/** Of one scheme, by its name, place and groups, one version holds at a time, and a later one has a higher number. */
export const schemeVersions: Check = ({ rules }) => {
  const families = Map.groupBy(rules.schemes, ({ name, place = '' }) => `${place}|${name}`);
  return [...families.values()].flatMap((family) =>
    family
      .toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.version - b.version))
      .flatMap((scheme, index, all) =>
        all
          .slice(0, index)
          .filter((earlier) => shareGroup(earlier, scheme))
          .slice(-1)
          .flatMap((earlier) => checkPair(earlier, scheme)),
      ),
  );
};

function checkPair(earlier: KeptScheme, { name, version, from, at, fields }: KeptScheme): Problem[] {
  const where = `${earlier.at.file}:${earlier.at.line}`;
  if (earlier.to === undefined || earlier.to >= from)
    return [
      {
        rule: 'scheme-versions',
        at: fields.起 ?? at,
        message: `“${name}”从 ${from} 起有两个版本同时有效：${where} 的那一版${earlier.to === undefined ? '没有写“止”' : `到 ${earlier.to} 才止`}。`,
        cure: `在那一版里写  止: ${dayBefore(from)}；若是另一个办法，换一个名称。`,
      },
    ];
  return version > earlier.version
    ? []
    : [
        {
          rule: 'scheme-versions',
          at: fields.版本 ?? at,
          message: `“${name}”后起用的一版编号是 ${version}，先起用的（${where}）是 ${earlier.version}。`,
          cure: `写成  版本: ${earlier.version + 1}`,
        },
      ];
}

/** Whether two versions score somebody in common, as far as their groups say. */
const shareGroup = ({ groups }: KeptScheme, other: KeptScheme): boolean =>
  !groups || !other.groups || groups.some((group) => other.groups?.includes(group));

function dayBefore(day: string): string {
  return new Date(new Date(`${day}T00:00:00Z`).getTime() - 86_400_000).toISOString().slice(0, 10);
}
