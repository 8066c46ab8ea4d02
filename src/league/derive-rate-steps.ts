import { type Fraction, fraction } from '../model/fraction.ts';
import type { ProjectChanges, RateCause, Snapshot } from '../model/standing.ts';

/** One step on the way from the rate before to the rate now: the cause, its projects, and the rate after it. */
export interface RateStep {
  readonly cause: RateCause;
  readonly projects: readonly string[];
  /** Count and base after the step, in projects. */
  readonly k: number;
  readonly n: number;
}

const ORDER: readonly (readonly [RateCause, keyof ProjectChanges])[] = [
  ['项目增加', 'entered'],
  ['拆分', 'split'],
  ['合并', 'merged'],
  ['项目减少', 'left'],
  ['自身进展', 'progressed'],
  ['自身回落', 'fellBack'],
];

/**
 * Leads from the projects before to the projects now, cause by cause: first who came, was split, was merged and went, then
 * progress and falling back. A cause without projects is no step; the last step ends at the count and base of now.
 */
export function deriveRateSteps(
  before: Snapshot | undefined,
  now: Snapshot,
  changes: ProjectChanges,
): RateStep[] {
  const states = new Map(before?.projects);
  return ORDER.flatMap(([cause, list]) => {
    const projects = changes[list];
    if (projects.length === 0) return [];
    for (const id of projects) settle(states, id, now.projects.get(id));
    return [{ cause, projects, ...countStates(states) }];
  });
}

/** How many of the projects reached the state, and how many there are. */
export function countStates(states: ReadonlyMap<string, boolean>): {
  readonly k: number;
  readonly n: number;
} {
  return { k: [...states.values()].filter(Boolean).length, n: states.size };
}

/** The exact share of a count; undefined where there is nothing to be a share of. */
export const shareOf = ({ k, n }: { readonly k: number; readonly n: number }): Fraction | undefined =>
  n > 0 ? fraction(BigInt(k), BigInt(n)) : undefined;

function settle(states: Map<string, boolean>, id: string, state: boolean | undefined): void {
  if (state === undefined) states.delete(id);
  else states.set(id, state);
}
