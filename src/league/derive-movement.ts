import type { Fraction } from '../model/fraction.ts';
import type { Direction, Movement, MovementReason, ProjectChanges, Snapshot } from '../model/standing.ts';
import { deriveChanges, type Turnover } from './derive-changes.ts';
import { countStates, deriveRateSteps, shareOf } from './derive-rate-steps.ts';
import { compareIn } from './rate-of.ts';

const NOTHING: Turnover = { splits: [], merges: [], direction: '越高越好' };

/**
 * How a contestant moved since the period before (undefined where it had never raced), with what speaks for it: causes of
 * its own that push its rate that way, projects before progress, «别处变化» where its own rate does not explain it, and
 * «名单不全» where it does and the lists do not tell whether by progress or by projects.
 */
export function deriveMovement(
  before: Snapshot | undefined,
  now: Snapshot,
  turnover: Partial<Turnover> = {},
): Movement {
  const whole = { ...NOTHING, ...turnover };
  const projects = deriveChanges(before, now, whole);
  const [from, to] = [before?.rank, now.rank];
  const steps = from === undefined || to === undefined ? undefined : from - to;
  const revised = before?.revised || now.revised;
  return {
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(steps !== undefined && { steps }),
    why: [
      ...(revised ? (['报送修订'] as const) : []),
      ...entryReasons(before, now),
      ...(before && steps ? reasonsOf(before, now, projects, whole.direction, Math.sign(steps)) : []),
    ],
    projects,
  };
}

/** Who did not race, then or now. */
function entryReasons(before: Snapshot | undefined, now: Snapshot): MovementReason[] {
  if (now.rank === undefined)
    return before && before.rank === undefined ? ['上期未参评', '本期未参评'] : ['本期未参评'];
  if (before === undefined) return ['首次参评'];
  return before.rank === undefined ? ['上期未参评'] : [];
}

function reasonsOf(
  before: Snapshot,
  now: Snapshot,
  projects: ProjectChanges,
  direction: Direction,
  way: number,
): MovementReason[] {
  const push = (a: Fraction | undefined, b: Fraction | undefined): number =>
    a && b ? compareIn(direction)(a, b) : 0;
  const steps = deriveRateSteps(before, now, projects);
  const rates = [countStates(before.projects), ...steps].map(shareOf);
  const own = steps.filter((_, index) => push(rates[index], rates[index + 1]) === way);
  const [was, is] = [rateOfSnapshot(before), rateOfSnapshot(now)];
  if (!was || !is) return [];
  const net = push(was, is);
  if (before.partial) return [net === way ? '名单不全' : '别处变化'];
  if (net !== way) return [...own.map(({ cause }) => cause), '别处变化'];
  return own.length > 0 ? own.map(({ cause }) => cause) : [way > 0 ? '自身进展' : '自身回落'];
}

const rateOfSnapshot = ({ rate, projects }: Snapshot): Fraction | undefined =>
  rate ?? shareOf(countStates(projects));
