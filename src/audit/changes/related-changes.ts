import type { Counted } from '../../figures/claims/amount.ts';
import { type Archive, find } from '../../model/archive.ts';
import type { Finding } from '../../model/finding.ts';
import type { Project } from '../../model/records.ts';
import type { Examined } from '../audit-rule.ts';
import { dimensionIn } from '../compared/measures.ts';
import { mayBeEqual } from '../compared/printed.ts';
import { byAsOf, endOf } from '../compared/spans.ts';
import { makeFinding, type Piece } from '../told/make-finding.ts';
import { indicatorWords, subjectWords } from '../told/naming.ts';
import { contained, coresOf } from '../twins/project-names.ts';
import { projectSizes } from './project-size.ts';

const CONTAINED = 0.6;

/** A size of one project, and the same of a related project that only later sources speak of. */
type Pair = readonly [earlier: Counted, later: Counted];

/** Related projects with names alike that are never printed side by side, and whose sizes differ from date to date. */
export function findRelatedChanges(archive: Archive): Examined {
  const sizes = Map.groupBy(projectSizes(archive), ({ subject }) => subject.id);
  const pairs = relatedPairs(archive).flatMap(([a, b]) =>
    succession(sizes.get(a.id) ?? [], sizes.get(b.id) ?? []),
  );
  const changed = pairs.filter(([earlier, later]) => !mayBeEqual(earlier, later));
  return {
    findings: [...Map.groupBy(changed, ([a, b]) => `${a.subject.id} ${b.subject.id}`).values()].map((some) =>
      tell(archive, some),
    ),
    compared: pairs.length,
    agreed: pairs.length - changed.length,
  };
}

/** Each pair of related projects once, with names of which one largely stands in the other. */
function relatedPairs(archive: Archive): (readonly [Project, Project])[] {
  const pairs = new Map<string, readonly [Project, Project]>();
  for (const project of archive.projects)
    for (const { project: id } of project.related) {
      const other = find(archive.projects, id);
      if (!other || other.id === project.id) continue;
      const [a, b] = project.id < other.id ? [project, other] : [other, project];
      if (likelyOne(archive, a, b)) pairs.set(`${a.id} ${b.id}`, [a, b]);
    }
  return [...pairs.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, pair]) => pair);
}

const likelyOne = (archive: Archive, a: Project, b: Project): boolean =>
  coresOf(archive, a).some((one) =>
    coresOf(archive, b).some((other) => one.phases === other.phases && contained(one, other) >= CONTAINED),
  );

/** Sizes on the same indicator, where the sources of the one project are all earlier than those of the other. */
function succession(one: readonly Counted[], other: readonly Counted[]): Pair[] {
  const sources = new Set(one.map(({ source }) => source));
  if (other.some(({ source }) => sources.has(source))) return [];
  return one.flatMap((a) => {
    const like = other.filter(
      (b) => b.indicator === a.indicator && b.nature === a.nature && dimensionIn(b) === dimensionIn(a),
    );
    const [b] = like;
    if (!b || like.length > 1 || endOf(a.asOf) === endOf(b.asOf)) return [];
    const [earlier, later] = [a, b].sort(byAsOf);
    return earlier && later ? [[earlier, later] as const] : [];
  });
}

function tell(archive: Archive, pairs: readonly Pair[]): Finding {
  const [first] = pairs;
  const alike = pairs.every(([a, b]) => a.scope === b.scope);
  const [before, after] = (first ?? []).map(({ subject }) => subjectWords(archive, subject));
  return makeFinding('changed-between-dates', {
    state: alike ? '前后不一' : '口径不明',
    claims: pairs.flat(),
    pieces: [
      `先报的“${before}”与后报的“${after}”名称相近，来源没有写明是不是同一个项目；`,
      ...pairs.flatMap(([earlier, later], index): Piece[] => [
        `${index > 0 ? '；' : ''}${indicatorWords(archive, earlier.indicator)}前者`,
        earlier,
        '，后者',
        later,
      ]),
      alike ? '。' : '；两处所指的范围不同，不能直接比较。',
    ],
    working: pairs
      .map(([a, b]) => `${a.asOf.text} ${a.value.text} → ${b.asOf.text} ${b.value.text}`)
      .join('；'),
  });
}
