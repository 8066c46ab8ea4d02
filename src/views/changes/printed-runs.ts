import { type Printed, printedText, type RankChange } from '../../figures/issues/issue-changes.ts';
import { claimAddress, figureAddress, printedAddress } from '../../model/address.ts';
import { type Archive, frozenOf } from '../../model/archive.ts';
import type { RecordedClaim } from '../../model/issue-record.ts';
import type { Issue } from '../../model/records.ts';
import type { Run } from '../view.ts';
import type { Compared } from './issue-before.ts';

/** A number as an issue printed it, leading to where it is shown: of a frozen issue to its row there. */
export function printedRun(archive: Archive, issue: Issue, printed: Printed): Run {
  if (printed.kind === 'claim') return recordedRun(archive, issue, printed.claim);
  const { figure } = printed;
  const run = { ...({ kind: 'figure' } as const), id: figure.id, text: printedText(printed) };
  return frozenOf(archive, issue.id)
    ? { ...run, issue: issue.id, address: printedAddress(issue.id, figure.id) }
    : { ...run, address: figureAddress(figure) };
}

export function recordedRun(
  archive: Archive,
  issue: Issue,
  { id, text: words, source, home }: RecordedClaim,
): Run {
  const run = { ...({ kind: 'claim' } as const), id, text: words };
  return frozenOf(archive, issue.id)
    ? { ...run, issue: issue.id, address: printedAddress(issue.id, id) }
    : { ...run, address: claimAddress({ id, source: source.id, ...(home === undefined ? {} : { home }) }) };
}

/** The ranks before and after, as the two issues printed them. */
export const rankRuns = (
  archive: Archive,
  compared: Compared,
  { before, after }: RankChange,
): readonly [Run, Run] => [
  printedRun(archive, compared.before, { kind: 'figure', figure: before.figure }),
  printedRun(archive, compared.issue, { kind: 'figure', figure: after.figure }),
];
