import { compareIssues, type IssueChanges } from '../../figures/issues/issue-changes.ts';
import { issueChangesAddress } from '../../model/address.ts';
import type { Archive } from '../../model/archive.ts';
import type { Figure } from '../../model/figure.ts';
import { onceFor } from '../../model/once.ts';
import type { Issue } from '../../model/records.ts';
import { composeIssueRecord } from './compose-issue-record.ts';

/** The kinds of issues of which each is the next one of a series. */
const SERIAL: readonly string[] = ['月度简报', '季度晾晒', '年度评比'];

/** The issue of the same place and kind for the period before; undefined for the first one, an extra one, or one on a single matter. */
export function issueBefore(archive: Archive, issue: Issue): Issue | undefined {
  if (!SERIAL.includes(issue.kind) || issue.running === undefined) return undefined;
  const end = (one: Issue): string => one.period.end ?? '';
  return archive.issues
    .filter((one) => one.place === issue.place && one.kind === issue.kind && one.running !== undefined)
    .filter((one) => end(one) < end(issue))
    .toSorted((a, b) => (end(a) < end(b) ? -1 : 1))
    .at(-1);
}

/** An issue with the one before it, and what changed between them. */
export interface Compared {
  readonly issue: Issue;
  readonly before: Issue;
  readonly changes: IssueChanges;
}

/** Every issue that has one before it, with what changed; worked out once for an archive. */
export const comparedIssues = onceFor((archive: Archive): readonly Compared[] =>
  archive.issues.flatMap((issue) => {
    const before = issueBefore(archive, issue);
    if (!before) return [];
    const [then, now] = [composeIssueRecord(archive, before), composeIssueRecord(archive, issue)];
    return [{ issue, before, changes: compareIssues(then, now, issueChangesAddress(issue.id)) }];
  }),
);

/** Every difference between two issues, for figures.json. */
export const changeFigures = (archive: Archive): Figure[] =>
  comparedIssues(archive).flatMap(({ changes: { numbers, ranks } }) => [
    ...numbers.flatMap(({ difference }) => difference ?? []),
    ...ranks.map(({ difference }) => difference),
  ]);
