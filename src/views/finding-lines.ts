import { auditArchive } from '../audit/audit-archive.ts';
import { findingAddress } from '../model/address.ts';
import { type Archive, find } from '../model/archive.ts';
import type { Claim } from '../model/claim.ts';
import type { Finding, FindingPart } from '../model/finding.ts';
import { dayWords } from '../model/wording.ts';
import { claimRun, date, figureRun, name, quiet, text } from './runs.ts';
import type { Block, Line, Run, Section } from './view.ts';

/** A finding as a line: its state, its sentence with every number bound, and the editors' answer. */
export function findingLine(archive: Archive, finding: Finding): Line {
  const answer = finding.answer;
  return [
    { kind: 'tag', text: finding.state },
    text('　'),
    ...finding.parts.map((part) => partRun(archive, finding, part)),
    ...(answer
      ? [
          quiet(' · 答复（'),
          text(answer.verdict),
          quiet(`，${answer.by}，`),
          date(dayWords(answer.date)),
          quiet('）：'),
          text(answer.text),
        ]
      : []),
  ];
}

function partRun(archive: Archive, finding: Finding, part: FindingPart): Run {
  if (typeof part === 'string') return text(part);
  if ('date' in part) return date(part.date);
  if ('name' in part) return name(part.name);
  if ('claim' in part) {
    const claim = find(archive.claims, part.claim);
    return claim ? claimRun(claim) : text('');
  }
  const figure = finding.figures.find((one) => one.id === part.figure);
  return figure ? figureRun(figure) : text('');
}

/** The section 数据核对 of a page: the findings in which some of its claims have a part; without blocks where there is none. */
export function findingSection(archive: Archive, claims: readonly Claim[]): Section {
  const lines = findingsAbout(archive, new Set(claims.map(({ id }) => id)));
  const blocks: Block[] =
    lines.length === 0 ? [] : [{ kind: 'list', ordered: false, items: lines.map((line) => ({ line })) }];
  return { id: 'quality', title: '数据核对', blocks };
}

/** The findings in which some claim of a set has a part, each leading to the page of the audit. */
export function findingsAbout(archive: Archive, claims: ReadonlySet<string>): Line[] {
  return auditArchive(archive)
    .filter((finding) => finding.claims.some((id) => claims.has(id)))
    .map((finding) => [
      ...findingLine(archive, finding),
      quiet(' · '),
      name('怎样核对的', findingAddress(finding)),
    ]);
}
