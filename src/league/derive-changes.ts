import type { Direction, ProjectChanges, Snapshot, Succession } from '../model/standing.ts';

/** What happened between two periods beside the returns themselves. */
export interface Turnover {
  /** The pairs of this stretch of time alone, whichever contestants they concern. */
  readonly splits: readonly Succession[];
  readonly merges: readonly Succession[];
  /** With «越低越好» to reach the state is to fall back. */
  readonly direction: Direction;
}

/** Sorts every project that is not what it was into exactly one list, each by id; splits and mergers come before all else. */
export function deriveChanges(
  before: Snapshot | undefined,
  now: Snapshot,
  { splits, merges, direction }: Turnover,
): ProjectChanges {
  const was = before?.projects ?? new Map<string, boolean>();
  const is = now.projects;
  const all = [...new Set([...was.keys(), ...is.keys()])].sort();
  const touchedBy = (pairs: readonly Succession[]) => {
    const old = new Set(pairs.map(({ from }) => from));
    const young = new Set(pairs.map(({ into }) => into));
    return (id: string): boolean => (was.has(id) && old.has(id)) || (is.has(id) && young.has(id));
  };
  const split = all.filter(touchedBy(splits));
  const merged = all.filter((id) => !split.includes(id) && touchedBy(merges)(id));
  const rest = all.filter((id) => !split.includes(id) && !merged.includes(id));
  const changed = rest.filter((id) => was.has(id) && is.has(id) && was.get(id) !== is.get(id));
  const good = direction === '越高越好';
  return {
    entered: rest.filter((id) => !was.has(id)),
    left: rest.filter((id) => !is.has(id)),
    split,
    merged,
    progressed: changed.filter((id) => is.get(id) === good),
    fellBack: changed.filter((id) => is.get(id) !== good),
  };
}
