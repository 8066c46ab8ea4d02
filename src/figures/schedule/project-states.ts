import type { Archive } from '../../model/archive.ts';
import { stationOf } from '../../model/stage.ts';
import { candidates } from '../claims/choose.ts';
import { monthEnd } from '../claims/days.ts';
import { monthReturn } from '../claims/month-returns.ts';

const STARTED = 2;

/** What it means for a project to be counted by an indicator, by the end of a day. */
const REACHED: Readonly<Record<string, (archive: Archive, project: string, day: string) => boolean>> = {
  'started-projects': hasStarted,
  'in-statistics': hasEntered,
};

/** Whether a project had started (or gone beyond) by a day: what stalls later has started all the same. */
export function hasStarted(archive: Archive, project: string, day: string): boolean {
  return candidates(archive, {
    indicator: 'stage',
    subject: { kind: 'project', id: project },
    asOf: day,
  }).some((claim) => stationOf(claim.value.text) >= STARTED);
}

/** Whether a project had entered the statistics by a day. */
export function hasEntered(archive: Archive, project: string, day: string): boolean {
  return candidates(archive, {
    indicator: 'entry-date',
    subject: { kind: 'project', id: project },
    nature: '实际',
    asOf: day,
  }).some(({ value }) => value.kind === 'date' && (value.span.end ?? '9999') <= day);
}

/** Whether an indicator counts projects in a state of which their claims tell. */
export const countsStates = (indicator: string): boolean => REACHED[indicator] !== undefined;

/** Whether a project is counted by an indicator by the end of a day; false for one that counts no state. */
export const hasReached = (archive: Archive, indicator: string, project: string, day: string): boolean =>
  REACHED[indicator]?.(archive, project, day) ?? false;

/** Which projects are asked for: those that a place lists for a month and, where `base` counts a state, that have reached it. */
interface StateQuery {
  readonly place: string;
  readonly month: string;
  readonly indicator: string;
  readonly base?: string;
}

/**
 * The projects that a place lists for a month, and whether each had reached the state that an indicator counts; empty for
 * an indicator that counts no state.
 */
export function projectStates(
  archive: Archive,
  { place, month, indicator, base }: StateQuery,
): ReadonlyMap<string, boolean> {
  const reached = REACHED[indicator];
  const within = REACHED[base ?? ''];
  const listed = monthReturn(archive, place, month)?.claims.filter(
    ({ subject }) => subject.kind === 'project',
  );
  if (!reached || !listed) return new Map();
  const day = monthEnd(month);
  return new Map(
    [...new Set(listed.map(({ subject }) => subject.id))]
      .filter((id) => within === undefined || within(archive, id, day))
      .map((id) => [id, reached(archive, id, day)]),
  );
}
