import { type Archive, get } from '../model/archive.ts';
import type { Figure } from '../model/figure.ts';
import type { Finding } from '../model/finding.ts';
import { onceFor } from '../model/once.ts';
import { applyAnswers } from './apply-answers.ts';
import { auditHome } from './audit-home.ts';
import { AUDIT_RULES } from './rules.ts';

/** What came of one rule: its findings in their order, and how much it compared. */
export interface RuleOutcome {
  readonly rule: string;
  readonly findings: readonly Finding[];
  readonly compared: number;
  readonly agreed: number;
}

/** What every rule found in an archive, in the order of the rules; computed once for an archive. */
export const auditOutcomes = onceFor((archive: Archive): readonly RuleOutcome[] =>
  AUDIT_RULES.map(({ id, find }) => {
    const { findings, compared, agreed } = find(archive);
    const answered = applyAnswers(findings.toSorted(byClaims), archive.answers);
    return { rule: id, findings: answered.map((one) => atHome(archive, one)), compared, agreed };
  }),
);

/** Every finding on an archive: by rule, then by the claims that they are about. */
export const auditArchive = (archive: Archive): readonly Finding[] =>
  auditOutcomes(archive).flatMap(({ findings }) => findings);

/** The numbers that the rules computed, each once, for figures.json and for the pages that show their working. */
export const auditFigures = (archive: Archive): readonly Figure[] => [
  ...new Map(
    auditArchive(archive)
      .flatMap(({ figures }) => figures)
      .map((figure) => [figure.id, figure]),
  ).values(),
];

function atHome(archive: Archive, finding: Finding): Finding {
  const home = auditHome(
    archive,
    finding.claims.map((id) => get(archive.claims, id)),
  );
  return home === undefined ? finding : { ...finding, home };
}

function byClaims(a: Finding, b: Finding): number {
  const [one, other] = [`${a.claims.join(' ')} ${a.id}`, `${b.claims.join(' ')} ${b.id}`];
  return one < other ? -1 : one > other ? 1 : 0;
}
