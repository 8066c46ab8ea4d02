import { monthEnd } from '../figures/claims/days.ts';
import { monthReturn } from '../figures/claims/month-returns.ts';
import { countsStates, hasReached, projectStates } from '../figures/schedule/project-states.ts';
import type { Archive } from '../model/archive.ts';
import { type Indicator, inputsOf } from '../model/indicator.ts';
import type { Movement, Snapshot, StandingRow, Succession } from '../model/standing.ts';
import type { RaceEntry } from './derive-entry.ts';
import { deriveMovement } from './derive-movement.ts';
import { directionOf } from './rate-of.ts';
import { successions } from './successions.ts';

/** Where one contestant stands at the end of a month, on what. */
export interface MonthStand {
  readonly month: string;
  readonly row: StandingRow;
  readonly entry: RaceEntry;
}

type States = ReadonlyMap<string, boolean>;

/**
 * How a contestant moved between two months on an indicator. Projects came or went only where both lists are whole: else
 * nothing is told of them but that a list is not.
 */
export function movementBetween(
  archive: Archive,
  indicator: Indicator,
  before: MonthStand | undefined,
  now: MonthStand,
): Movement {
  const { splits, merges, renames } = successions(archive);
  const [then, here] = [before && statesOf(archive, indicator, before), statesOf(archive, indicator, now)];
  const partial = before !== undefined && (then === undefined || here === undefined);
  const told = (states: States | undefined): States => (partial || !states ? new Map() : states);
  const is = told(here);
  const was = renamed(told(then), is, renames);
  const isNew = ({ into }: Succession): boolean => before !== undefined && !was.has(into) && is.has(into);
  const turnover = { splits: splits.filter(isNew), merges: merges.filter(isNew) };
  const movement = deriveMovement(
    before && { ...snapshotOf(before, was), ...(partial && { partial }) },
    snapshotOf(now, is),
    { ...turnover, direction: directionOf(indicator) },
  );
  const { entered, left, split, merged } = movement.projects;
  if (!before || is.size === 0 || [entered, left, split, merged].every((some) => some.length === 0))
    return movement;
  const pairs = [...turnover.splits, ...turnover.merges];
  const stood = [...is.keys()].filter((id) => stoodThen(archive, indicator, before, { id, was, pairs }));
  return { ...movement, restated: { k: stood.length, n: is.size } };
}

const snapshotOf = ({ row, entry }: MonthStand, projects: States): Snapshot => ({
  ...(row.rank === undefined ? {} : { rank: row.rank }),
  ...(row.rate === undefined ? {} : { rate: row.rate }),
  projects,
  revised: entry.revised,
});

/** What only has another name since is the same project. */
function renamed(was: States, is: States, renames: readonly Succession[]): States {
  const into = new Map(renames.map((one) => [one.from, one.into]));
  return new Map(
    [...was].map(([id, state]) => {
      const now = into.get(id);
      return [now !== undefined && !is.has(id) && is.has(now) ? now : id, state];
    }),
  );
}

/** Whether a project of now's list had reached the state then; what came of others stands as any of those did. */
function stoodThen(
  archive: Archive,
  indicator: Indicator,
  { month }: MonthStand,
  { id, was, pairs }: { readonly id: string; readonly was: States; readonly pairs: readonly Succession[] },
): boolean {
  const known = was.get(id);
  if (known !== undefined) return known;
  const from = pairs.filter(({ into }) => into === id);
  if (from.length > 0) return from.some((pair) => was.get(pair.from) === true);
  return hasReached(archive, countedBy(indicator)[0] ?? '', id, monthEnd(month));
}

const countedBy = ({ formula }: Indicator): readonly string[] => (formula ? inputsOf(formula) : []);

/**
 * The projects that a place's rate is of, and whether each reached the state that it counts; empty for a rate that counts
 * no state, undefined where the list is not whole: neither said to be, nor as long as the count that it is of.
 */
function statesOf(
  archive: Archive,
  indicator: Indicator,
  { month, entry: { place, entry } }: MonthStand,
): States | undefined {
  const [numerator = '', base = ''] = countedBy(indicator);
  const states = projectStates(archive, { place: place.id, month, indicator: numerator, base });
  const complete = monthReturn(archive, place.id, month)?.returns.some((one) => one.complete) ?? false;
  const counts = entry.n !== undefined && countsStates(numerator);
  return !counts || complete || BigInt(states.size) === entry.n ? states : undefined;
}
