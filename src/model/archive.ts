import type { Claim } from './claim.ts';
import type { Correction } from './correction.ts';
import type { Event } from './event.ts';
import type { Answer } from './finding.ts';
import type { Frozen } from './frozen.ts';
import type { Funnel } from './funnel.ts';
import type { Indicator } from './indicator.ts';
import type { Letter } from './letter.ts';
import type { Lookalike } from './lookalike.ts';
import type { Mechanism } from './mechanism.ts';
import { onceFor } from './once.ts';
import type { Campaign, Issue, Place, Project, Return, Site, Source, Trouble } from './records.ts';
import type { Rules } from './rules.ts';
import type { Slogan } from './slogan.ts';

/** Everything that the content says, settled: references are ids, claims carry their identity. */
export interface Archive {
  readonly site: Site;
  readonly places: readonly Place[];
  readonly projects: readonly Project[];
  readonly campaigns: readonly Campaign[];
  readonly troubles: readonly Trouble[];
  readonly events: readonly Event[];
  readonly mechanisms: readonly Mechanism[];
  readonly slogans: readonly Slogan[];
  readonly sources: readonly Source[];
  readonly indicators: readonly Indicator[];
  readonly funnels: readonly Funnel[];
  readonly lookalikes: readonly Lookalike[];
  readonly rules: Rules;
  readonly returns: readonly Return[];
  readonly claims: readonly Claim[];
  readonly issues: readonly Issue[];
  /** The issues that were frozen, as they were signed out. */
  readonly frozen: readonly Frozen[];
  /** 勘误 to issues that were signed out. */
  readonly corrections: readonly Correction[];
  /** 提示函 that were signed out. */
  readonly letters: readonly Letter[];
  /** What the editors say to findings of the audit. */
  readonly answers: readonly Answer[];
}

/** The cities of an archive, in the order of the records: the places that belong to themselves. */
export const citiesOf = onceFor(({ places }: Archive): readonly Place[] =>
  places.filter((place) => place.id === place.city),
);

/** Finds a record by its id; undefined when it is not there. */
export const find = <T extends { readonly id: string }>(records: readonly T[], id: string): T | undefined =>
  indexOf(records).get(id);

const indexes = new WeakMap<readonly object[], Map<string, unknown>>();

function indexOf<T extends { readonly id: string }>(records: readonly T[]): Map<string, T> {
  let index = indexes.get(records) as Map<string, T> | undefined;
  if (!index) {
    index = new Map(records.map((record) => [record.id, record]));
    indexes.set(records, index);
  }
  return index;
}

/** An issue as it was signed out; undefined for one that is not frozen. */
export const frozenOf = ({ frozen }: Archive, issue: string): Frozen | undefined =>
  frozen.find((one) => one.issue === issue);

/** Finds a record that must be there, because the checks passed. */
export function get<T extends { readonly id: string }>(records: readonly T[], id: string): T {
  const record = find(records, id);
  if (!record) throw new Error(`no record ${id}`);
  return record;
}
