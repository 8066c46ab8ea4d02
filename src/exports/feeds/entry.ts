import type { Address } from '../../model/address.ts';
import type { Line } from '../../views/view.ts';

/** Something that a feed tells, before it is written in one form or another. */
export interface Entry {
  /** What it is, by the ids of the records alone: it never changes, whatever is added and wherever the site lies. */
  readonly key: string;
  /** The day (ISO) of the record by which it is named, where that is not the day of its publication. */
  readonly named?: string;
  /** The page on which all of it stands. */
  readonly address: Address;
  /** The days (ISO) on which it was published and last changed, as the records have them. */
  readonly published: string;
  readonly updated: string;
  readonly title: Line;
  readonly summary: Line;
  /** What is told, a paragraph a line. */
  readonly content: readonly Line[];
  readonly tags: readonly string[];
  readonly picture?: Address;
}

/** How many entries a feed holds: the newest; a reader has kept the others, and the site shows all. */
const MOST = 100;

/** The newest entries of some, the latest first; those of one day keep their order. */
export const newest = (entries: readonly Entry[]): Entry[] =>
  entries
    .toSorted((a, b) => (a.published < b.published ? 1 : a.published > b.published ? -1 : 0))
    .slice(0, MOST);
