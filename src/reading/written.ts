import type { At } from '../model/at.ts';

/** What somebody wrote, with its place; nothing here is trusted yet. Plain JSON, so that it can be cached. */
export type Written = WrittenScalar | WrittenMap | WrittenList;

/** A value as its source text: 60.0 stays «60.0», 0220582 keeps its zero. */
export interface WrittenScalar {
  readonly kind: 'scalar';
  readonly text: string;
  readonly at: At;
}

export interface WrittenMap {
  readonly kind: 'map';
  readonly entries: readonly WrittenEntry[];
  readonly at: At;
}

export interface WrittenEntry {
  readonly key: string;
  readonly keyAt: At;
  readonly value: Written;
}

export interface WrittenList {
  readonly kind: 'list';
  readonly items: readonly Written[];
  readonly at: At;
}

/** The value under a key, or undefined. */
export const valueUnder = (map: WrittenMap, key: string): Written | undefined =>
  map.entries.find((entry) => entry.key === key)?.value;

/** The scalar text under a key, or undefined when it is absent, empty or not a scalar. */
export function textOf(map: WrittenMap, key: string): string | undefined {
  const value = valueUnder(map, key);
  return value?.kind === 'scalar' && value.text !== '' ? value.text : undefined;
}

/** The value as plain data, for the schemas: maps become objects, scalars strings. */
export function plainOf(written: Written): unknown {
  if (written.kind === 'scalar') return written.text;
  if (written.kind === 'list') return written.items.map(plainOf);
  return Object.fromEntries(written.entries.map((entry) => [entry.key, plainOf(entry.value)]));
}

/** Where each top-level value of a map stands, by key. */
export const placesOf = (map: WrittenMap): Readonly<Record<string, At>> =>
  Object.fromEntries(map.entries.map((entry) => [entry.key, entry.value.at]));
