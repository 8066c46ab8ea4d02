import type { Address } from '../../model/address.ts';
import { type Archive, get } from '../../model/archive.ts';
import type { Figure } from '../../model/figure.ts';
import type { Issue } from '../../model/records.ts';
import { happenedIn } from '../claims/happened-in.ts';
import { countFigure } from '../counts/count-figure.ts';
import { draftsNotices } from '../letters/draft-notices.ts';
import { type Light, worst } from '../lights/light.ts';
import { lightsOf } from '../lights/lights.ts';
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
  return [...lit, ...turns].filter(({ value }) => value !== '0');
}

/** Whether an issue tells of lights: a monthly one or a review, never about real places that this site only compiles. */
export const tellsLights = (archive: Archive, issue: Issue): boolean =>
  draftsNotices(archive) && (issue.kind === '月度简报' || isReview(issue));

/** The worst light of a project in a month. */
export const lightAt = (archive: Archive, project: string, month: string): Light =>
  worst(lightsOf(archive, { kind: 'project', id: project }, month).map(({ light }) => light));
