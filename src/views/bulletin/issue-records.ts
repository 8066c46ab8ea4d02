import { claimsOfReturn } from '../../figures/claims/claims-of-return.ts';
import { returnsOf } from '../../figures/counts/count-records.ts';
import { isReview } from '../../figures/issues/issue-period.ts';
import { issueTroubles } from '../../figures/troubles/issue-troubles.ts';
import { type Archive, get } from '../../model/archive.ts';
import type { Claim } from '../../model/claim.ts';
import { onceFor } from '../../model/once.ts';
import type { Issue, Place, Project, Source, Trouble } from '../../model/records.ts';

/** What one issue is made of: the returns of its place and period, and everything that they speak of. */
export interface IssueRecords {
  readonly archive: Archive;
  readonly issue: Issue;
  readonly place: Place;
  /** The places below the issue's place, in their order. */
  readonly children: readonly Place[];
  /** Those that its figures are taken from: of a review only those of its last month, since states are not added up. */
  readonly returns: ReadonlySet<string>;
  /** The current claims of these returns. */
  readonly claims: readonly Claim[];
  readonly projects: readonly Project[];
  readonly sources: readonly Source[];
  readonly troubles: readonly Trouble[];
}

const gathered = onceFor((_archive: Archive) => new Map<string, IssueRecords>());

/** Gathers the records of an issue; once for an archive. */
export function gatherIssue(archive: Archive, issue: Issue): IssueRecords {
  const known = gathered(archive);
  const records = known.get(issue.id) ?? gather(archive, issue);
  known.set(issue.id, records);
  return records;
}

function gather(archive: Archive, issue: Issue): IssueRecords {
  const all = returnsOf(archive, issue.id);
  const returns = isReview(issue) ? latestOf(archive, all) : all;
  const claimsOf = (some: ReadonlySet<string>): Claim[] =>
    [...some].flatMap((id) => claimsOfReturn(archive, id));
  const claims = claimsOf(returns);
  const told = returns === all ? claims : claimsOf(all);
  const sourceIds = new Set(told.map((claim) => claim.source));
  const spokenOf = new Set(
    told.filter((claim) => claim.subject.kind === 'project').map((claim) => claim.subject.id),
  );
  const children = archive.places
    .filter((place) => place.parent === issue.place)
    .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
  const family = [issue.place, ...children.map((place) => place.id)];
  return {
    archive,
    issue,
    place: get(archive.places, issue.place),
    children,
    returns,
    claims,
    projects: archive.projects
      .filter((project) => spokenOf.has(project.id))
      .sort((a, b) => family.indexOf(a.place) - family.indexOf(b.place) || (a.id < b.id ? -1 : 1)),
    sources: archive.sources.filter((source) => sourceIds.has(source.id)),
    troubles: issueTroubles(archive, issue, { places: new Set(family), sources: sourceIds }),
  };
}

/** Those of some returns whose period ends last. */
function latestOf(archive: Archive, some: ReadonlySet<string>): ReadonlySet<string> {
  const endOf = (id: string): string => get(archive.returns, id).period.end ?? '';
  const last = [...some].map(endOf).sort().at(-1);
  return new Set([...some].filter((id) => endOf(id) === last));
}
