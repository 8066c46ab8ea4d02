import type { Address } from '../../model/address.ts';
import { type Archive, get } from '../../model/archive.ts';
import type { Figure } from '../../model/figure.ts';
import type { Issue, Trouble } from '../../model/records.ts';
import { happenedIn } from '../claims/happened-in.ts';
import { countFigure } from '../counts/count-figure.ts';
import { draftsNotices } from '../letters/draft-notices.ts';
import { type Light, worst } from '../lights/light.ts';
import { lightsOf } from '../lights/lights.ts';
import { issueTroubles } from '../troubles/issue-troubles.ts';
import { isReview, issueMonths } from './issue-period.ts';

/** What a review tells of projects: the indicator that dates it, and the word for it. */
export const TURNS = [
  ['start-date', '开工'],
  ['entry-date', '入统'],
  ['completion-date', '完工'],
  ['production-date', '投产'],
  ['restart-date', '复工'],
] as const;

/** The key of the count of an issue's projects that reached a turn in its months. */
export const turnKey = (issue: string, indicator: string): string => `issue-${indicator}:${issue}`;

/** The key of the count of an issue's projects with a red or a yellow light as their worst at its end. */
export const lightKey = (issue: string, light: '红' | '黄'): string =>
  `issue-${light === '红' ? 'red' : 'yellow'}:${issue}`;

/** Counts what an issue tells of the lights of its projects at its end, and a review of the turns that they took. */
export function countIssueCourse(archive: Archive, issue: Issue, home: Address | undefined): Figure[] {
  const months = issueMonths(issue);
  const month = months.at(-1);
  if (month === undefined || get(archive.places, issue.place).city !== issue.place) return [];
  const projects = archive.projects.filter(({ city }) => city === issue.place);
  const made = (key: string, what: string, ids: readonly string[]): Figure =>
    countFigure({
      ...{ key, unit: '个', ids, what },
      subject: { kind: 'place', id: issue.place },
      ...(home ? { home } : {}),
    });
  const lit = tellsLights(archive, issue)
    ? (['红', '黄'] as const).map((light) =>
        made(
          lightKey(issue.id, light),
          `本期末亮${light}灯的项目`,
          projects.flatMap(({ id }) => (lightAt(archive, id, month) === light ? [id] : [])),
        ),
      )
    : [];
  const turns = isReview(issue)
    ? TURNS.map(([indicator, word]) =>
        made(
          turnKey(issue.id, indicator),
          `本期${word}的项目`,
          happenedIn(archive, projects, indicator, months).map(({ project }) => project.id),
        ),
      )
    : [];
  return [...lit, ...turns, ...countProblems(archive, issue, made)].filter(({ value }) => value !== '0');
}

/** What is counted of the problems with dates that an issue tells of: open at its end, past their term by then, closed in its period. */
export type ProblemCount = 'open' | 'overdue' | 'closed';

/** The key of a count of the problems that an issue tells of. */
export const problemKey = (issue: string, what: ProblemCount): string => `issue-problems-${what}:${issue}`;

function countProblems(
  archive: Archive,
  issue: Issue,
  made: (key: string, what: string, ids: readonly string[]) => Figure,
): Figure[] {
  const places = new Set(archive.places.filter(({ city }) => city === issue.place).map(({ id }) => id));
  const dated = issueTroubles(archive, issue, { places, sources: new Set() }).filter(({ raised }) => raised);
  const open = dated.filter(({ solved }) => !solved);
  const some = (what: ProblemCount, words: string, troubles: readonly Trouble[]): Figure =>
    made(
      problemKey(issue.id, what),
      words,
      troubles.map(({ place, id }) => `${place}/${id}`),
    );
  return [
    some('open', '本期末没有办结的问题', open),
    some(
      'overdue',
      '本期末超过期限没有办结的问题',
      open.filter((one) => isOverdue(one, issue)),
    ),
    some(
      'closed',
      '本期办结的问题',
      dated.filter(({ solved }) => solved),
    ),
  ];
}

/** Whether a problem is past its term at the end of an issue's period. */
export const isOverdue = ({ due }: Trouble, { period }: Pick<Issue, 'period'>): boolean =>
  Boolean(due?.end && period.end && due.end < period.end);

/** Whether an issue tells of lights: a monthly one or a review, never about real places that this site only compiles. */
export const tellsLights = (archive: Archive, issue: Issue): boolean =>
  draftsNotices(archive) && (issue.kind === '月度简报' || isReview(issue));

/** The worst light of a project in a month. */
export const lightAt = (archive: Archive, project: string, month: string): Light =>
  worst(lightsOf(archive, { kind: 'project', id: project }, month).map(({ light }) => light));
