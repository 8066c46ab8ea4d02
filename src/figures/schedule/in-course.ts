import type { Archive } from '../../model/archive.ts';
import { onceFor } from '../../model/once.ts';
import type { Project } from '../../model/records.ts';
import { monthEnd } from '../claims/days.ts';
import { claimsUpTo } from '../claims/month-claims.ts';
import { speaksOfYear } from './plan-history.ts';
import { happenedBy } from './planned-dates.ts';
import { hasStarted } from './project-states.ts';

/** How a project goes on as another one: then it has no schedule of its own any more. */
const INTO_ANOTHER: ReadonlySet<string | undefined> = new Set(['拆分自', '合并自', '更名自']);

/** Whether a project was split, merged or renamed into others, as their cards say. */
export const isSucceeded = (archive: Archive, { id }: Project): boolean => succeeded(archive).has(id);

const succeeded = onceFor(
  (archive: Archive): ReadonlySet<string> =>
    new Set(
      archive.projects.flatMap(({ related }) =>
        related.flatMap((one) => (INTO_ANOTHER.has(one.relation) ? [one.project] : [])),
      ),
    ),
);

/** Whether a project had begun by the end of a month: its stage says so, or its day. */
export const hasBegun = (archive: Archive, { id }: Project, month: string): boolean =>
  hasStarted(archive, id, monthEnd(month)) ||
  happenedBy(archive, { kind: 'project', id }, { indicator: 'start-date' }, month) !== undefined;

/** Whether a project is to be followed month by month: it has begun, or has a plan for the year. */
export const isInCourse = (archive: Archive, project: Project, month: string): boolean =>
  hasBegun(archive, project, month) ||
  claimsUpTo(archive, { kind: 'project', id: project.id }, 'annual-plan', month).some((claim) =>
    speaksOfYear(claim, month.slice(0, 4)),
  );
