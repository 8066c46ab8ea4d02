import type { Archive } from '../model/archive.ts';
import type { Claim } from '../model/claim.ts';
import type { Place, Project } from '../model/records.ts';
import { claimsAbout } from './claims/current-claims.ts';

/** 包保: the duties that every project of a place has to have, as its mechanism defines them. */
export interface DutyRule {
  readonly mechanism: string;
  readonly place: string;
  readonly source: string;
  readonly locator: string;
  readonly says?: string;
  readonly duties: readonly string[];
}

/** A project's duties under the rule of its place: what is recorded of each, in the order of the rule. */
export interface DutyRow {
  readonly project: Project;
  readonly rule: DutyRule;
  readonly filled: readonly (Claim | undefined)[];
}

/** Every local definition of 包保, in the order of the mechanisms. */
export const dutyRules = (archive: Archive): DutyRule[] =>
  archive.mechanisms.flatMap(({ id, uses }) =>
    uses.filter(({ duties }) => duties.length > 0).map((use) => ({ mechanism: id, ...use })),
  );

/** The projects of a place of which some duty is recorded, each against the definition of the place or of its city. */
export function dutyRows(archive: Archive, place: Place): DutyRow[] {
  const rules = dutyRules(archive);
  const rule = rules.find((one) => one.place === place.id) ?? rules.find((one) => one.place === place.city);
  if (!rule) return [];
  return archive.projects
    .filter((project) => project.place === place.id)
    .map((project) => ({ project, rule, filled: rule.duties.map((duty) => dutyOf(archive, project, duty)) }))
    .filter(({ filled }) => filled.some((claim) => claim !== undefined));
}

/** The latest claim on one duty of a project. */
export const dutyOf = (archive: Archive, project: Project, duty: string): Claim | undefined =>
  claimsAbout(archive, { kind: 'project', id: project.id })
    .filter((claim) => claim.indicator === duty && claim.value.kind !== 'absent')
    .toSorted((a, b) => ((a.asOf.end ?? '') < (b.asOf.end ?? '') ? 1 : -1))[0];
