import { liveProject } from './live-project.ts';
import { makeIdentities } from './make-identities.ts';
import { makePlaces } from './make-places.ts';
import { makeSuccessors } from './make-successors.ts';
import { type Window, windowOf } from './month.ts';
import type { City, Contestant } from './place.ts';
import type { Project } from './project.ts';

/** What the demo is made with. */
export interface Size {
  readonly projects: number;
  readonly months: number;
  readonly seed: string;
}

/** The invented province with the whole hidden truth about it. */
export interface Province {
  readonly seed: string;
  readonly window: Window;
  readonly cities: readonly City[];
  readonly contestants: readonly Contestant[];
  readonly projects: readonly Project[];
  /** Place or city → its projects. */
  readonly projectsOf: ReadonlyMap<string, readonly Project[]>;
}

/** Lets a province live: the same size gives the same province. */
export function makeProvince({ projects: count, months, seed }: Size): Province {
  const window = windowOf(months);
  const { cities, contestants } = makePlaces(count, window, seed);
  const lived = makeIdentities(contestants, count, seed).map((one) => liveProject(one, window, seed));
  const projects = makeSuccessors(lived, window, seed);
  const byPlace = Map.groupBy(projects, ({ place }) => place.id);
  const byCity = Map.groupBy(projects, ({ place }) => place.city.id);
  return {
    seed,
    window,
    cities,
    contestants,
    projects,
    projectsOf: new Map([...byPlace, ...byCity]),
  };
}
