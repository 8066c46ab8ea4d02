import { countFigure, countsByKey } from '../figures/counts/count-figure.ts';
import type { Archive } from '../model/archive.ts';
import type { Figure } from '../model/figure.ts';
import { FINDING_STATES } from '../model/finding.ts';
import { onceFor } from '../model/once.ts';
import { auditArchive, auditOutcomes } from './audit-archive.ts';

/**
 * How much the audit compared and found, as figures by key: `audit-compared:<rule>`, `audit-agreed:<rule>`,
 * `audit-findings:<rule>`, `audit-state-<n>` (n is the state's place in FINDING_STATES) and `audit-findings`.
 */
export const countAudit = onceFor(
  (archive: Archive): ReadonlyMap<string, Figure> => countsByKey(countAll(archive)),
);

function countAll(archive: Archive): Figure[] {
  const findings = auditArchive(archive);
  const ids = (some: readonly { readonly id: string }[]): readonly string[] => some.map(({ id }) => id);
  const of = (key: string, unit: string, what: string, count: number, some: readonly string[] = []): Figure =>
    countFigure({ key, unit, what, count, ids: some, subject: { kind: 'place', id: '' } });
  return [
    of('audit-findings', '条', '核对结果', findings.length, ids(findings)),
    ...FINDING_STATES.flatMap((state, index) => {
      const some = findings.filter((finding) => finding.state === state);
      const what = `状态为“${state}”的核对结果`;
      return some.length > 0 ? [of(`audit-state-${index}`, '条', what, some.length, ids(some))] : [];
    }),
    ...auditOutcomes(archive).flatMap(({ rule, findings: some, compared, agreed }) => [
      of(`audit-findings:${rule}`, '条', '这条规则的核对结果', some.length, ids(some)),
      comparisons(of(`audit-compared:${rule}`, '次', '这条规则对照过的次数', compared)),
      comparisons(of(`audit-agreed:${rule}`, '次', '这条规则对照后一致的次数', agreed)),
    ]),
  ];
}

/** A count of comparisons, of which no list is kept. */
const comparisons = (figure: Figure): Figure => ({
  ...figure,
  working: { ...figure.working, rule: '对照计数', formula: `核对时逐次计数：${figure.scope}` },
});
