import type { Archive } from '../../model/archive.ts';
import type { Project } from '../../model/records.ts';
import { alike, coresOf, type NameCore } from './project-names.ts';

/** Two project cards with names alike, and how much: from 0.8 to 1. */
export interface NearNames {
  readonly a: Project;
  readonly b: Project;
  readonly likeness: number;
}

const ALIKE = 0.8;
const SHORTEST = 4;
/** A pair of characters that stands in more names than this tells none of them apart. */
const COMMON = 40;

/** The projects of one city whose names are alike, without comparing every name with every other. */
export function nearNames(archive: Archive): NearNames[] {
  const projects = archive.projects.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const cores = new Map(projects.map((project) => [project, coresOf(archive, project)]));
  const likely = new Map<Project, Map<Project, number>>();
  for (const holders of holdersOf(cores).values()) {
    if (holders.length > COMMON) continue;
    for (const [index, a] of holders.entries())
      for (const b of holders.slice(index + 1)) if (a.city === b.city) countPair(likely, a, b);
  }
  return [...likely].flatMap(([a, others]) =>
    [...others].flatMap(([b, shared]) => {
      if (shared < 2) return [];
      const likeness = nearest(cores.get(a) ?? [], cores.get(b) ?? []);
      return likeness >= ALIKE ? [{ a, b, likeness }] : [];
    }),
  );
}

/** Pair of characters → the projects in whose names it stands, in their order. */
function holdersOf(cores: ReadonlyMap<Project, readonly NameCore[]>): ReadonlyMap<string, Project[]> {
  const holders = new Map<string, Project[]>();
  for (const [project, names] of cores)
    for (const bigram of new Set(names.flatMap(({ bigrams }) => [...bigrams]))) {
      const some = holders.get(bigram);
      if (some) some.push(project);
      else holders.set(bigram, [project]);
    }
  return holders;
}

function countPair(likely: Map<Project, Map<Project, number>>, a: Project, b: Project): void {
  const others = likely.get(a) ?? new Map<Project, number>();
  likely.set(a, others);
  others.set(b, (others.get(b) ?? 0) + 1);
}

const nearest = (one: readonly NameCore[], other: readonly NameCore[]): number =>
  Math.max(0, ...one.flatMap((a) => other.map((b) => likenessOf(a, b))));

/** Names with different numbers or phases in them are not alike at all: they tell two projects apart. */
function likenessOf(a: NameCore, b: NameCore): number {
  if (a.core.length < SHORTEST || b.core.length < SHORTEST || a.phases !== b.phases) return 0;
  const apart = a.numbers !== b.numbers && a.numbers !== '' && b.numbers !== '';
  return apart ? 0 : alike(a, b);
}
