import type { Address } from '../../model/address.ts';
import type { Archive } from '../../model/archive.ts';
import type { Claim } from '../../model/claim.ts';
import type { Figure } from '../../model/figure.ts';
import { compare, fractionOf } from '../../model/fraction.ts';
import type { Project } from '../../model/records.ts';
import type { WatchRule, WatchSubject } from '../../model/rules.ts';
import { stationOf } from '../../model/stage.ts';
import { inUnit } from '../../model/value.ts';
import { claimAmount } from '../claims/amount.ts';
import { claimsAbout } from '../claims/current-claims.ts';
import { dayFigure } from '../claims/day-figure.ts';
import { daysBetween, monthEnd } from '../claims/days.ts';
import { claimsUpTo, saidIn } from '../claims/month-claims.ts';
import { isInCourse, isSucceeded } from './in-course.ts';
import { happenedBy } from './planned-dates.ts';
import { hasEntered } from './project-states.ts';
import { totalOf } from './project-total.ts';
import { stageIn } from './stalled-projects.ts';

/** The rule of a list; undefined where the content has none: then no project is on it. */
export const watchRule = ({ rules }: Archive, subject: WatchSubject): WatchRule | undefined =>
  rules.watches.find((rule) => rule.subject === subject);

/** A project with a number of days that something has lasted. */
export interface Lasting {
  readonly project: Project;
  /** What was told last: any claim, or the start. */
  readonly claim: Claim;
  readonly days: Figure;
}

/** Where a project has come to its end: what is in production or in use has nothing more to tell. */
const isOver = (archive: Archive, { id }: Project, month: string): boolean =>
  stationOf(stageIn(archive, id, month)?.value.text ?? '') === 6;

/**
 * The projects (of those given) that have begun or have a plan for the year, and of which nothing was told for many days before the end of a month,
 * the longest silence first; none where the site only compiles what was printed: no paper reports month by month.
 */
export function silentProjects(
  archive: Archive,
  projects: readonly Project[],
  month: string,
  homeOf: (project: Project) => Address,
): Lasting[] {
  const rule = watchRule(archive, '没有更新');
  if (!rule || archive.site.standing === '非官方汇编') return [];
  const end = monthEnd(month);
  return projects
    .filter((project) => isInCourse(archive, project, month) && !isSucceeded(archive, project))
    .flatMap((project): Lasting[] => {
      const claim = latestOf(archive, project, month);
      const day = claim?.asOf.end;
      if (!claim || !day || daysBetween(day, end) < Number(rule.limit) || isOver(archive, project, month))
        return [];
      const days = dayFigure(project, {
        ...{ month, from: day, to: end, home: homeOf(project) },
        rule: '未更新天数',
        formula: '最近一条陈述的截至日到月末的天数',
        inputs: [['最近一条', claim]],
      });
      return days ? [{ project, claim, days }] : [];
    })
    .sort((a, b) => Number(b.days.value) - Number(a.days.value));
}

function latestOf(archive: Archive, { id }: Project, month: string): Claim | undefined {
  const told = claimsAbout(archive, { kind: 'project', id }).filter(
    (claim) => saidIn(archive, claim) <= month,
  );
  const dayOf = ({ asOf }: Claim): string => asOf.end ?? '';
  return told.reduce<Claim | undefined>(
    (last, claim) => (last === undefined || dayOf(claim) >= dayOf(last) ? claim : last),
    undefined,
  );
}

/**
 * The projects (of those given) that have begun, are large and far enough for the statistics (some of the work is done) and are
 * not in them, by the days since their start; none in a compilation: an entry that was not printed may have happened.
 */
export function dueNotEntered(
  archive: Archive,
  projects: readonly Project[],
  month: string,
  homeOf: (project: Project) => Address,
): Lasting[] {
  if (archive.site.standing === '非官方汇编') return [];
  return projects
    .filter((project) => !isSucceeded(archive, project))
    .flatMap((project): Lasting[] => {
      const subject = { kind: 'project', id: project.id } as const;
      const start = happenedBy(archive, subject, { indicator: 'start-date' }, month);
      const day = start?.value.span.end;
      if (!start || !day || hasEntered(archive, project.id, monthEnd(month))) return [];
      if (claimsUpTo(archive, subject, 'physical-progress', month).length === 0) return [];
      if (isTooSmall(archive, project, month)) return [];
      const days = dayFigure(project, {
        ...{ month, from: day, to: monthEnd(month), home: homeOf(project) },
        rule: '开工后天数',
        formula: '开工到月末的天数',
        inputs: [['开工', start]],
      });
      return days ? [{ project, claim: start, days }] : [];
    })
    .sort((a, b) => Number(b.days.value) - Number(a.days.value));
}

/** Whether the total investment of a project, as it was told last, is below what the statistics take in; not where none is told. */
function isTooSmall(archive: Archive, { id }: Project, month: string): boolean {
  const rule = watchRule(archive, '够入统条件');
  const total = rule && totalOf(archive, id, month);
  if (!rule || !total) return false;
  return compare(inUnit(claimAmount(total), '万元'), fractionOf(rule.limit)) < 0;
}

/** A project on the list of those that build through a winter, with the claim that says so. */
export interface WinterWork {
  readonly project: Project;
  readonly claim: Claim;
  readonly progress?: Claim;
}

/** The projects (of those given) that are told to build through the winter that a month lies in, or the one before it. */
export const winterProjects = (archive: Archive, projects: readonly Project[], month: string): WinterWork[] =>
  projects.flatMap((project): WinterWork[] => {
    const subject = { kind: 'project', id: project.id } as const;
    const claim = claimsUpTo(archive, subject, 'winter-work', month).at(-1);
    const end = claim?.period.end;
    if (!claim || !end || end < `${month}-01`) return [];
    const progress = claimsUpTo(archive, subject, 'visible-progress', month).at(-1);
    return [{ project, claim, ...(progress ? { progress } : {}) }];
  });
