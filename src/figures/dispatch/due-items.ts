import { type Address, projectAddress } from '../../model/address.ts';
import { type Archive, citiesOf, find } from '../../model/archive.ts';
import { onceFor } from '../../model/once.ts';
import type { Project } from '../../model/records.ts';
import type { EscalationStep } from '../../model/rules.ts';
import { type Notice, noticesOf } from '../letters/notices.ts';
import { isSucceeded } from '../schedule/in-course.ts';
import { type Milestone, milestonesOf } from '../schedule/milestones.ts';
import type { Dated } from '../schedule/planned-dates.ts';
import { type Procedure, procedureKinds, procedureOf } from '../schedule/procedures.ts';
import { scheduleMonth } from '../schedule/schedule-months.ts';
import { type Stalled, stalledProjects } from '../schedule/stalled-projects.ts';
import type { TroubleCourse } from '../troubles/trouble-course.ts';
import { troubleCourses } from '../troubles/trouble-courses.ts';
import { addWorkdays } from '../workdays.ts';

/** What has a day by which it has to be done, and is not told to be done. */
export type Due =
  | { readonly kind: 'milestone'; readonly node: Milestone; readonly date: Dated }
  | { readonly kind: 'procedure'; readonly procedure: Procedure; readonly date: Dated }
  | { readonly kind: 'papers'; readonly procedure: Procedure; readonly date: Dated }
  | { readonly kind: 'restart'; readonly stalled: Stalled; readonly date: Dated }
  | { readonly kind: 'problem'; readonly course: TroubleCourse }
  | { readonly kind: 'level'; readonly course: TroubleCourse; readonly step: EscalationStep }
  | { readonly kind: 'letter'; readonly notice: Notice };

/** One thing that is due: whose it is, and the last day (ISO) that its date may mean. */
export type DueItem = Due & { readonly place: string; readonly project?: Project; readonly due: string };

/** Everything of a city that has a day and is still open as its latest returns tell it, by its day; worked out once. */
export const dueItems = (archive: Archive, city: string): readonly DueItem[] =>
  byCity(archive).get(city) ?? [];

const byCity = onceFor((archive: Archive): ReadonlyMap<string, readonly DueItem[]> => {
  const known = citiesOf(archive).map(({ id }) => ({ id, month: scheduleMonth(archive, id) }));
  return new Map(known.map(({ id, month }) => [id, month === undefined ? [] : listDue(archive, id, month)]));
});

function listDue(archive: Archive, city: string, month: string): DueItem[] {
  const projects = archive.projects.filter((one) => one.city === city && !isSucceeded(archive, one));
  const items = [
    ...projects.flatMap((project) => dueOfProject(archive, project, month)),
    ...troubleCourses(archive)
      .filter(({ trouble }) => find(archive.places, trouble.place)?.city === city)
      .flatMap((course) => dueOfProblem(archive, course)),
    ...noticesOf(archive, city).map(
      (notice): DueItem => ({
        ...{ kind: 'letter', notice, place: notice.place, due: notice.answerBy },
        ...projectOf(archive, notice.subject.kind === 'project' ? notice.subject.id : undefined),
      }),
    ),
  ];
  return items.toSorted((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
}

/** What stands still has only its restart to be waited for; everything else has its nodes and its early procedures. */
function dueOfProject(archive: Archive, project: Project, month: string): DueItem[] {
  const item = (date: Dated | undefined, due: Due): DueItem[] => {
    const end = date?.value.span.end;
    return end ? [{ ...due, place: project.place, project, due: end }] : [];
  };
  const [stalled] = stalledProjects(archive, [project], month);
  if (stalled) {
    const { restart } = stalled;
    return restart ? item(restart, { kind: 'restart', stalled, date: restart }) : [];
  }
  const home = projectAddress(project);
  return [
    ...milestonesOf(archive, project.id, month).flatMap((node) => {
      const date = node.forecast ?? node.revised ?? node.first;
      const isOpen = node.actual === undefined && node.step.indicator !== 'procedure-done';
      return isOpen && date ? item(date, { kind: 'milestone', node, date }) : [];
    }),
    ...openProcedures(archive, project, month, home).flatMap((procedure) => {
      const { due, done, missing, promised, filled } = procedure;
      return [
        ...(due && !done ? item(due, { kind: 'procedure', procedure, date: due }) : []),
        ...(missing && promised && !filled
          ? item(promised, { kind: 'papers', procedure, date: promised })
          : []),
      ];
    }),
  ];
}

const openProcedures = (archive: Archive, project: Project, month: string, home: Address): Procedure[] =>
  procedureKinds(archive, [project], month)
    .flatMap((kind) => procedureOf(archive, project, { kind, month, home }) ?? [])
    .filter(({ inapplicable }) => !inapplicable);

/** An open problem has its term, and the day on which its age calls for the level after those that were held. */
function dueOfProblem(archive: Archive, course: TroubleCourse): DueItem[] {
  const { trouble, open, from, due, next } = course;
  if (!open) return [];
  const of = { place: trouble.place, ...projectOf(archive, trouble.project) };
  const term = trouble.due?.end;
  const step = due ?? next;
  return [
    ...(term ? [{ kind: 'problem' as const, course, ...of, due: term }] : []),
    ...(step
      ? [{ kind: 'level' as const, course, step, ...of, due: addWorkdays(archive, from, step.days) }]
      : []),
  ];
}

function projectOf(archive: Archive, id: string | undefined): { readonly project?: Project } {
  const project = id === undefined ? undefined : find(archive.projects, id);
  return project ? { project } : {};
}
