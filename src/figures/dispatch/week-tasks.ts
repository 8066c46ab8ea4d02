import { projectAddress } from '../../model/address.ts';
import type { Archive } from '../../model/archive.ts';
import type { Claim, Subject } from '../../model/claim.ts';
import type { Place, Project } from '../../model/records.ts';
import { dutyOf } from '../duties.ts';
import { type LightState, severity } from '../lights/light.ts';
import { lightsOf } from '../lights/lights.ts';
import { isSucceeded } from '../schedule/in-course.ts';
import { schedulePlaces } from '../schedule/schedule-figures.ts';
import { type Stalled, stalledProjects } from '../schedule/stalled-projects.ts';
import { type Lasting, silentProjects } from '../schedule/watch-lists.ts';
import type { DispatchDays } from './dispatch-days.ts';
import { type Due, dueItems } from './due-items.ts';

/** Why something has to be done: a day, a silence, lights that are lit, or a halt that was not told of anew for a quarter. */
export type Reason =
  | Due
  | { readonly kind: 'silent'; readonly silence: Lasting }
  | { readonly kind: 'lights'; readonly lights: readonly LightState[] }
  | { readonly kind: 'renewal'; readonly stalled: Stalled };

/** Who has to act: a duty with the claim that fills it, by office and post; 主要领导 of the place; nobody recorded. */
export interface Actor {
  readonly duty: (typeof DUTIES)[number] | '主要领导' | undefined;
  readonly post?: Claim;
}

/** One thing to be done in a week. */
export interface WeekTask {
  readonly reason: Reason;
  readonly actor: Actor;
  readonly place: string;
  readonly project?: Project;
  /** The last day for it; what has none is to be done within the week. */
  readonly due?: string;
  /** Whether that day lies before the week. */
  readonly late: boolean;
}

const DUTIES = ['duty-secretary', 'duty-officer', 'duty-unit', 'duty-team', 'duty-leader'] as const;

/** The actors in the order in which they are told: from the secretary up, then what nobody is recorded for. */
export const ACTORS: readonly Actor['duty'][] = [...DUTIES, '主要领导', undefined];

/** Whoever tells how things stand; whoever carries a thing out: the first of them that is recorded of a project. */
const TELLERS: readonly Actor['duty'][] = DUTIES;
const DOERS: readonly Actor['duty'][] = [
  'duty-unit',
  'duty-team',
  'duty-secretary',
  'duty-officer',
  'duty-leader',
];

/** What is to be done in a city in its week, by actor, place and project; what is late before what is due. */
export function weekTasks(archive: Archive, city: Place, days: DispatchDays): WeekTask[] {
  const places = schedulePlaces(archive, city.id).map(({ id }) => id);
  const tasks = [...undatedTasks(archive, city, days.month), ...datedTasks(archive, city, days)];
  const order = ({ actor, place, project, late }: WeekTask): readonly (number | string)[] => [
    ACTORS.indexOf(actor.duty),
    places.indexOf(place),
    actor.post?.value.text ?? '',
    project?.id ?? '',
    late ? 0 : 1,
  ];
  return tasks
    .map((task) => ({ task, key: order(task) }))
    .toSorted((a, b) => compareKeys(a.key, b.key))
    .map(({ task }) => task);
}

function compareKeys(a: readonly (number | string)[], b: readonly (number | string)[]): number {
  const at = a.findIndex((part, index) => part !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) < (b[at] ?? 0) ? -1 : 1;
}

/** What has no day of its own: silences to be ended, lights to be explained, halts to be told of anew. */
function undatedTasks(archive: Archive, city: Place, month: string): WeekTask[] {
  const projects = archive.projects.filter((one) => one.city === city.id && !isSucceeded(archive, one));
  const silent = silentProjects(archive, projects, month, projectAddress).map(
    (silence) => ({ project: silence.project, reason: { kind: 'silent', silence }, by: TELLERS }) as const,
  );
  const lit = projects.flatMap((project) => {
    const lights = litNow(archive, { kind: 'project', id: project.id }, month);
    return lights.length === 0 ? [] : [{ project, reason: { kind: 'lights', lights }, by: TELLERS } as const];
  });
  const halted = stalledProjects(archive, projects, month)
    .filter(({ renewed }) => !renewed)
    .map(
      (stalled) => ({ project: stalled.project, reason: { kind: 'renewal', stalled }, by: TELLERS }) as const,
    );
  const places = schedulePlaces(archive, city.id).flatMap(({ id }): WeekTask[] => {
    const lights = litNow(archive, { kind: 'place', id }, month);
    const actor = { duty: undefined };
    return lights.length === 0 ? [] : [{ reason: { kind: 'lights', lights }, actor, place: id, late: false }];
  });
  const own = [...silent, ...lit, ...halted].map(({ project, reason, by }) => ({
    ...{ project, reason, place: project.place, late: false },
    actor: actorOf(archive, project, by),
  }));
  return [...own, ...places];
}

/** The lights of a project or a place that are lit in a month. */
const litNow = (archive: Archive, subject: Subject, month: string): LightState[] =>
  lightsOf(archive, subject, month).filter(({ light }) => severity(light) > 0);

/** What has a day before the end of the week; a letter whose day is past may have been answered, and is not told of again. */
function datedTasks(archive: Archive, city: Place, { month, day, week }: DispatchDays): WeekTask[] {
  return dueItems(archive, city.id)
    .filter(({ kind, due }) => due <= week.to && (kind !== 'letter' || due > day))
    .filter((item) => !isToldByLight(archive, item, month) && !isToldByRenewal(item))
    .map((item) => {
      const { project, place, due } = item;
      return {
        ...{ reason: item, place, due, late: due < week.from },
        ...(project ? { project } : {}),
        actor: item.kind === 'level' ? holderOf(archive, item) : actorOf(archive, project, byOf(item)),
      };
    });
}

const byOf = ({ kind }: Due): readonly Actor['duty'][] =>
  kind === 'milestone' || kind === 'restart' ? TELLERS : DOERS;

/** Node → the light that looks at it. */
const LIGHT_OF: Readonly<Record<string, string>> = { 'start-date': '开工', 'entry-date': '入统' };

/** A start or an entry that is late and lit is told of once, with its light. */
const isToldByLight = (archive: Archive, item: ReturnType<typeof dueItems>[number], month: string): boolean =>
  item.kind === 'milestone' &&
  item.project !== undefined &&
  litNow(archive, { kind: 'project', id: item.project.id }, month).some(
    ({ rule }) => rule.subject === LIGHT_OF[item.node.step.indicator],
  );

/** A restart that has to be told of anew in any case is not asked for twice. */
const isToldByRenewal = (item: Due): boolean => item.kind === 'restart' && !item.stalled.renewed;

/** A consultation is called by who sits on its level: the unit, the leader who looks after the project, the head of the place. */
function holderOf(
  archive: Archive,
  item: Extract<ReturnType<typeof dueItems>[number], { kind: 'level' }>,
): Actor {
  const { step, project } = item;
  if (step.level === '主要领导') return { duty: '主要领导' };
  return actorOf(archive, project, step.level === '包保领导' ? ['duty-leader'] : DOERS);
}

function actorOf(archive: Archive, project: Project | undefined, by: readonly Actor['duty'][]): Actor {
  for (const duty of by) {
    const post = project && duty && duty !== '主要领导' ? dutyOf(archive, project, duty) : undefined;
    if (post) return { duty, post };
  }
  return { duty: undefined };
}
