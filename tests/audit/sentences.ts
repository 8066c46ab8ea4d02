import type { AuditRule } from '../../src/audit/audit-rule.ts';
import type { Archive } from '../../src/model/archive.ts';
import type { Finding } from '../../src/model/finding.ts';

/** A finding's sentence as a reader sees it, with its state in front: claims and figures by their text. */
export function sentenceOf(archive: Archive, finding: Finding): string {
  const texts = new Map([
    ...archive.claims.map(({ id, value }) => [id, value.text] as const),
    ...finding.figures.map(({ id, text }) => [id, text] as const),
  ]);
  const words = finding.parts.map((part) => {
    if (typeof part === 'string') return part;
    if ('date' in part) return part.date;
    if ('name' in part) return part.name;
    return texts.get('claim' in part ? part.claim : part.figure) ?? '？';
  });
  return `${finding.state}｜${words.join('')}`;
}

/** What one rule says of an archive. */
export const saidBy = (rule: AuditRule, archive: Archive): string[] =>
  rule.find(archive).findings.map((finding) => sentenceOf(archive, finding));

/** What one rule works out of an archive. */
export const workingsOf = (rule: AuditRule, archive: Archive): string[] =>
  rule.find(archive).findings.map(({ working }) => working);

/** How much a rule compared and how much of it agreed. */
export function countsOf(rule: AuditRule, archive: Archive): { compared: number; agreed: number } {
  const { compared, agreed } = rule.find(archive);
  return { compared, agreed };
}
