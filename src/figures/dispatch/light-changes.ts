import type { Archive } from '../../model/archive.ts';
import type { Project } from '../../model/records.ts';
import { addMonths } from '../claims/days.ts';
import { type Light, type LightState, severity, worst } from '../lights/light.ts';
import { lightsOf } from '../lights/lights.ts';
import { scheduleMonths } from '../schedule/schedule-months.ts';

/** What became of a project's light since the month before; 亮灯 where that month has no returns to compare with. */
export type ChangeWord = '亮灯' | '新亮' | '加重' | '仍亮' | '减轻' | '熄灭' | '无从判断';

/** A project that is lit in a month, or was in the month before. */
export interface LightChange {
  readonly project: Project;
  readonly change: ChangeWord;
  readonly before: Light | undefined;
  readonly now: Light;
  /** The lights of the month that are lit; where none is, those that were and what is said of them now. */
  readonly states: readonly LightState[];
}

/** The projects (of those given) whose lights are lit in a month or were in the month before, in the order given. */
export function lightChanges(archive: Archive, projects: readonly Project[], month: string): LightChange[] {
  return projects.flatMap((project): LightChange[] => {
    const last = addMonths(month, -1);
    const subject = { kind: 'project', id: project.id } as const;
    const compared = scheduleMonths(archive, project.city).includes(last);
    const earlier = compared ? lightsOf(archive, subject, last) : [];
    const states = lightsOf(archive, subject, month);
    const [before, now] = [worstOf(earlier), worstOf(states)];
    if (severity(before) === 0 && severity(now) === 0) return [];
    const lit = states.filter(isLit);
    const gone = states.filter(({ rule }) => earlier.some((one) => one.rule === rule && isLit(one)));
    const change = severity(now) > 0 ? grown(compared, before, now) : goneOut(gone);
    return [
      {
        ...{ project, change },
        // What another rule says in green does not tell how the light that was lit stands now.
        now: change === '无从判断' ? '无' : now,
        before: compared ? before : undefined,
        states: lit.length > 0 ? lit : gone,
      },
    ];
  });
}

function grown(compared: boolean, before: Light, now: Light): ChangeWord {
  if (!compared) return '亮灯';
  if (severity(before) === 0) return '新亮';
  return severity(now) > severity(before) ? '加重' : severity(now) < severity(before) ? '减轻' : '仍亮';
}

/** A light has gone out where its rule is green now; where the rule can say nothing, nobody knows. */
const goneOut = (gone: readonly LightState[]): ChangeWord =>
  gone.every(({ light }) => light === '绿') ? '熄灭' : '无从判断';

const isLit = ({ light }: LightState): boolean => severity(light) > 0;
const worstOf = (states: readonly LightState[]): Light => worst(states.map(({ light }) => light));
