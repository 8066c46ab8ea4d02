import { monthReturn } from '../figures/claims/month-returns.ts';
import type { Archive } from '../model/archive.ts';
import type { Place } from '../model/records.ts';
import type { Snapshot, Succession } from '../model/standing.ts';
import { deriveChanges } from './derive-changes.ts';
import { contestantsOf } from './race.ts';
import { successions } from './successions.ts';

/** What became of the lists of a city's places between two months; ids of projects, each in one list of those that came or went. */
export interface ListChanges {
  /** The places whose returns of both months say that they list everything: the others are not told of. */
  readonly places: readonly Place[];
  readonly others: readonly Place[];
  readonly was: readonly string[];
  readonly is: readonly string[];
  readonly entered: readonly string[];
  readonly left: readonly string[];
  readonly splitFrom: readonly string[];
  readonly splitInto: readonly string[];
  readonly mergedFrom: readonly string[];
  readonly mergedInto: readonly string[];
}

/** Compares the complete lists of two months; undefined where no place gave both. A project that was only renamed stays. */
export function listChanges(
  archive: Archive,
  city: string,
  { before, now }: { readonly before: string; readonly now: string },
): ListChanges | undefined {
  const all = contestantsOf(archive, city);
  const places = all.filter(
    ({ id }) =>
      completeList(archive, id, before) !== undefined && completeList(archive, id, now) !== undefined,
  );
  if (places.length === 0) return undefined;
  const listed = (month: string): string[] =>
    [...new Set(places.flatMap(({ id }) => completeList(archive, id, month) ?? []))].sort();
  const [was, is] = [listed(before), listed(now)];
  const { splits, merges, renames } = successions(archive);
  const gone = new Set(was.filter((id) => !is.includes(id)));
  const young = new Set(is.filter((id) => !was.includes(id)));
  const happened = ({ from, into }: Succession): boolean => gone.has(from) && young.has(into);
  const renamed = new Set(renames.filter(happened).flatMap(({ from, into }) => [from, into]));
  const changes = deriveChanges(snapshotOf(was), snapshotOf(is), {
    splits: splits.filter(({ into }) => young.has(into)),
    merges: merges.filter(({ into }) => young.has(into)),
    direction: '越高越好',
  });
  const kept = (ids: readonly string[]): string[] => ids.filter((id) => !renamed.has(id));
  const among = (ids: readonly string[], some: ReadonlySet<string>): string[] =>
    ids.filter((id) => some.has(id));
  return {
    ...{ places, others: all.filter((place) => !places.includes(place)), was, is },
    ...{ entered: kept(changes.entered), left: kept(changes.left) },
    ...{ splitFrom: among(changes.split, gone), splitInto: among(changes.split, young) },
    ...{ mergedFrom: among(changes.merged, gone), mergedInto: among(changes.merged, young) },
  };
}

const snapshotOf = (ids: readonly string[]): Snapshot => ({ projects: new Map(ids.map((id) => [id, true])) });

/** The projects of a place's return of a month, where it says that they are all of them. */
function completeList(archive: Archive, place: string, month: string): string[] | undefined {
  const sent = monthReturn(archive, place, month);
  if (!sent?.returns.some(({ complete }) => complete)) return undefined;
  return sent.claims.filter(({ subject }) => subject.kind === 'project').map(({ subject }) => subject.id);
}
