import { auditArchive } from '../audit/audit-archive.ts';
import { qualityAddress } from '../model/address.ts';
import { type Archive, find } from '../model/archive.ts';
import type { Finding, FindingPart } from '../model/finding.ts';
import { claimRun, figureRun, name, quiet, text } from './runs.ts';
import type { Line, Run } from './view.ts';

/** A finding as a line: its state, its sentence with every number bound, and the editors' answer. */
export function findingLine(archive: Archive, finding: Finding): Line {
  const answer = finding.answer;
  return [
    { kind: 'tag', text: finding.state },
    text('　'),
    ...finding.parts.map((part) => partRun(archive, finding, part)),
    ...(answer ? [quiet(' · 编者答复（'), text(answer.verdict), quiet('）：'), name(answer.text)] : []),
  ];
}

function partRun(archive: Archive, finding: Finding, part: FindingPart): Run {
  if (typeof part === 'string') return text(part);
  if ('claim' in part) {
    const claim = find(archive.claims, part.claim);
    return claim ? claimRun(claim) : text('');
  }
  const figure = finding.figures.find((one) => one.id === part.figure);
  return figure ? figureRun(figure) : text('');
}

/** The findings in which some claim of a set has a part, each leading to the page of the audit. */
export function findingsAbout(archive: Archive, claims: ReadonlySet<string>): Line[] {
  return auditArchive(archive)
    .filter((finding) => finding.claims.some((id) => claims.has(id)))
    .map((finding) => [
      ...findingLine(archive, finding),
      quiet(' · '),
      name('怎样核对的', `${qualityAddress()}#${finding.id}`),
    ]);
}
