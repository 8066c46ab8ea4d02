import { type Archive, find } from '../../model/archive.ts';
import type { Claim } from '../../model/claim.ts';
import type { Event } from '../../model/event.ts';
import type { Project } from '../../model/records.ts';
import { STATIONS, stationOf } from '../../model/stage.ts';
import { choose } from '../claims/choose.ts';
import { hasStarted } from '../schedule/project-states.ts';

/** What can have become of a project that was started at an event, in the order in which it is told. */
export const OUTCOMES = ['还没有开工', '停滞、缓建', '没有新的报送', '在建', '已经投产'] as const;

/** Later than any day of the records: the archive itself ends where it is known. */
const FOR_GOOD = '9999-12-31';

/** A project that was started at an event, with what is known of it last. */
export interface AfterStart {
  readonly project: Project;
  readonly outcome: (typeof OUTCOMES)[number];
  readonly stage?: Claim;
  readonly progress?: Claim;
}

/** What became of the projects of an event, as far as the archive is known; those that did not start come first. */
export function afterStart(archive: Archive, event: Event): AfterStart[] {
  return event.projects
    .flatMap((id) => find(archive.projects, id) ?? [])
    .map((project) => stateOf(archive, project))
    .toSorted((a, b) => OUTCOMES.indexOf(a.outcome) - OUTCOMES.indexOf(b.outcome));
}

function stateOf(archive: Archive, project: Project): AfterStart {
  const subject = { kind: 'project', id: project.id } as const;
  const said = (indicator: string) => choose(archive, { indicator, subject, nature: '实际' }).chosen;
  const [stage, progress] = [said('stage'), said('visible-progress')];
  const outcome = outcomeOf(stage, hasStarted(archive, project.id, FOR_GOOD));
  return { project, outcome, ...(stage && { stage }), ...(progress && { progress }) };
}

/** Without any stage nothing is known; a halt is a halt only of what had begun. */
function outcomeOf(stage: Claim | undefined, begun: boolean): AfterStart['outcome'] {
  if (!stage) return '没有新的报送';
  if (!begun) return '还没有开工';
  const station = stationOf(stage.value.text);
  if (station < 0) return '停滞、缓建';
  return station === STATIONS.length - 1 ? '已经投产' : '在建';
}
