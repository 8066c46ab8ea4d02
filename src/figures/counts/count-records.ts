import { sourceAddress } from '../../model/address.ts';
import { type Archive, citiesOf, find } from '../../model/archive.ts';
import type { Subject } from '../../model/claim.ts';
import { COUNT_INDICATOR, type Figure } from '../../model/figure.ts';
import { onceFor } from '../../model/once.ts';
import { isReturned } from '../../model/records.ts';
import { STAGES } from '../../model/stage.ts';
import { TROUBLE_TYPES } from '../../model/trouble-types.ts';
import { choose } from '../claims/choose.ts';
import { claimsOfReturn } from '../claims/claims-of-return.ts';
import { returnedHome } from '../claims/returned-home.ts';
import { countIssueCourse } from '../issues/issue-counts.ts';
import { issueKnows } from '../issues/issue-period.ts';
import { countTroubles } from '../troubles/trouble-counts.ts';
import { countFigure, countsByKey } from './count-figure.ts';

/** The counts that this site makes of its own records, by key: `projects`, `projects:<place>`, `claims:<source>`, … */
export const countRecords = onceFor(
  (archive: Archive): ReadonlyMap<string, Figure> => countsByKey(countAll(archive)),
);

function countAll(archive: Archive): Figure[] {
  const { places, projects, sources, claims, issues } = archive;
  const current = claims.filter((claim) => claim.supersededBy === undefined);
  const bySource = Map.groupBy(current, ({ source }) => source);
  const made = (key: string, unit: string, ids: readonly string[], what: string, place = ''): Figure =>
    countFigure({ key, unit, ids, what, subject: { kind: 'place', id: place } });
  const returned = new Set(sources.filter(isReturned).map(({ id }) => id));
  const atHome = (figure: Figure, source: string): Figure =>
    returned.has(source) ? { ...figure, home: sourceAddress(source) } : figure;
  const ids = (records: readonly { readonly id: string }[]): string[] => records.map((record) => record.id);
  return [
    made('projects', '个', ids(projects), '项目卡片'),
    made('claims', '条', ids(current), '现行陈述'),
    made('places', '个', ids(places), '地区'),
    made('sources', '份', ids(sources), '来源'),
    made('issues', '期', ids(issues), '简报'),
    made('troubles', '个', ids(archive.troubles), '问题台账里的问题'),
    ...TROUBLE_TYPES.map((type, index) => {
      const some = archive.troubles.filter((trouble) => trouble.type === type);
      return made(`troubles-type-${index}`, '个', ids(some), `“${type}”一类的问题`);
    }),
    ...places.map((place) => {
      const own = projects.filter(
        (project) => project.place === place.id || (place.id === place.city && project.city === place.id),
      );
      return made(`projects:${place.id}`, '个', ids(own), '项目卡片', place.id);
    }),
    ...places.map((place) => {
      const own = archive.troubles.filter((trouble) => trouble.place === place.id);
      return made(`troubles:${place.id}`, '个', ids(own), '记在这里的问题', place.id);
    }),
    ...citiesOf(archive).map((city) => {
      const own = archive.troubles.filter(({ place }) => find(places, place)?.city === city.id);
      return made(`troubles-city:${city.id}`, '个', ids(own), '记在全市各地的问题', city.id);
    }),
    ...sources.map((source) =>
      atHome(
        made(`claims:${source.id}`, '条', ids(bySource.get(source.id) ?? []), '出自这份来源的现行陈述'),
        source.id,
      ),
    ),
    ...archive.returns.map((one) => {
      const some = ids(claimsOfReturn(archive, one.id));
      return atHome(made(`claims:${one.id}`, '条', some, '这份报送的现行陈述', one.place), one.source);
    }),
    ...issues.flatMap((issue) => countIssue(archive, issue.id)),
    ...countTroubles(archive),
  ];
}

/** The returns that an issue is made of: those of its place and the places below it, for its period. */
export function returnsOf(archive: Archive, issueId: string): ReadonlySet<string> {
  const issue = find(archive.issues, issueId);
  const family = new Set(
    archive.places
      .filter((place) => place.id === issue?.place || place.city === issue?.place)
      .map((place) => place.id),
  );
  const within = archive.returns.filter(
    (one) =>
      family.has(one.place) &&
      (one.period.start ?? '') >= (issue?.period.start ?? '') &&
      (one.period.end ?? '') <= (issue?.period.end ?? ''),
  );
  return new Set(within.map((one) => one.id));
}

function countIssue(archive: Archive, issueId: string): Figure[] {
  const issue = find(archive.issues, issueId);
  const returns = returnsOf(archive, issueId);
  const used = [...returns].flatMap((id) => claimsOfReturn(archive, id));
  const projects = [
    ...new Set(used.filter((claim) => claim.subject.kind === 'project').map((claim) => claim.subject.id)),
  ].sort();
  const subject: Subject = { kind: 'place', id: issue?.place ?? '' };
  const known = issue ? issueKnows(archive, issue, returns) : { returns };
  const stageOf = (project: string): string | undefined =>
    choose(archive, { indicator: 'stage', subject: { kind: 'project', id: project }, ...known }).chosen?.value
      .text;
  const [returned] = used.filter(({ home }) => home !== undefined);
  const home =
    issue && returned
      ? returnedHome(archive, COUNT_INDICATOR, {
          home: returned.home,
          place: issue.place,
          period: issue.period,
        })
      : undefined;
  const made = (key: string, unit: string, ids: readonly string[], what: string): Figure =>
    countFigure({ key: `${key}:${issueId}`, unit, ids, what, subject, ...(home ? { home } : {}) });
  const byStage = STAGES.map(
    (stage) => [stage, projects.filter((project) => stageOf(project) === stage)] as const,
  );
  const unstaged = projects.filter((project) => !STAGES.includes(stageOf(project) ?? ''));
  return [
    made('issue-projects', '个', projects, '本期有陈述的项目'),
    made(
      'issue-claims',
      '条',
      used.map((claim) => claim.id),
      '本期用到的陈述',
    ),
    ...byStage
      .filter(([, some]) => some.length > 0)
      .map(([stage, some]) =>
        made(`issue-stage-${STAGES.indexOf(stage)}`, '个', some, `本期归入“${stage}”的项目`),
      ),
    ...(issue ? countIssueCourse(archive, issue, home) : []),
    ...(unstaged.length > 0 ? [made('issue-stage-none', '个', unstaged, '本期来源没有写明阶段的项目')] : []),
  ];
}
