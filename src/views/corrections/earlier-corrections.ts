import type { Archive } from '../../model/archive.ts';
import { type Correction, toldOn } from '../../model/correction.ts';
import type { Issue } from '../../model/records.ts';
import { tag, text } from '../runs.ts';
import type { Section } from '../view.ts';
import { namedCorrectionLine } from './correction-lines.ts';

/** 勘误 in an issue: what was decided of earlier issues of its place since the one before it came out. */
export function earlierCorrections(archive: Archive, issue: Issue): Section[] {
  const items = correctionsSince(archive, issue).map((one) => ({
    line: namedCorrectionLine(archive, one, text(' '), tag(one.state)),
  }));
  return items.length === 0
    ? []
    : [{ id: 'earlier-errata', title: '勘误', blocks: [{ kind: 'list', ordered: false, items }] }];
}

/** The corrections to issues of the same place that became known after the issue before this one, up to its own day. */
export function correctionsSince(archive: Archive, issue: Issue): Correction[] {
  const own = archive.issues.filter(({ place }) => place === issue.place);
  const dayOf = ({ date }: Issue): string => date.end ?? '';
  const before = own
    .map(dayOf)
    .filter((day) => day < dayOf(issue))
    .sort()
    .at(-1);
  const ids = new Set(own.filter((one) => dayOf(one) < dayOf(issue)).map(({ id }) => id));
  return archive.corrections.filter(
    (one) => ids.has(one.issue) && toldOn(one) > (before ?? '') && toldOn(one) <= dayOf(issue),
  );
}
