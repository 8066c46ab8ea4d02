import { auditOutcomes } from '../../audit/audit-archive.ts';
import { type Address, findingAddress, qualityAddress } from '../../model/address.ts';
import { type Archive, find } from '../../model/archive.ts';
import type { Figure } from '../../model/figure.ts';
import type { Finding } from '../../model/finding.ts';
import { columns } from '../columns.ts';
import { findingLine } from '../finding-lines.ts';
import { claimRun, figureRun, join, name, quiet, subjectRun, text } from '../runs.ts';
import type { Block, Line } from '../view.ts';

/** What a rule found that stands on a page, each finding at its anchor; then the numbers inferred for it that do. */
export function foundBlocks(archive: Archive, rule: string, page: Address): Block[] {
  const all = auditOutcomes(archive).find((outcome) => outcome.rule === rule)?.findings ?? [];
  const findings = all.filter(({ home = qualityAddress() }) => home === page);
  const figures = [
    ...new Map(
      all
        .flatMap((one) => one.figures.filter(({ home }) => home === page))
        .map((figure) => [figure.id, figure]),
    ).values(),
  ];
  return [
    ...(findings.length > 0 ? [list(archive, findings)] : []),
    ...(figures.length > 0 ? [inferredTable(archive, figures)] : []),
  ];
}

const list = (archive: Archive, findings: readonly Finding[]): Block => ({
  kind: 'list',
  ordered: false,
  items: findings.map((finding) => ({
    anchor: finding.id,
    line: [...findingLine(archive, finding), quiet(' · 编号'), name(finding.id, findingAddress(finding))],
  })),
});

/** The numbers that the rule inferred, each at its anchor with the claims that it used. */
const inferredTable = (archive: Archive, figures: readonly Figure[]): Block => ({
  kind: 'table',
  table: {
    caption: [text('推算的数')],
    folds: 'cards',
    columns: columns('对象', ['推算', 'number'], '算法', '用到的数'),
    rows: figures.map((figure) => ({
      anchor: figure.id,
      cells: [
        [subjectRun(archive, figure.subject, true)],
        [figureRun(figure)],
        [name(figure.working.formula)],
        inputsLine(archive, figure),
      ],
    })),
  },
});

/** The claims of a working; a dash where it rests on more than could be listed. */
function inputsLine(archive: Archive, figure: Figure): Line {
  const inputs = figure.working.inputs.flatMap((input) => {
    const claim = find(archive.claims, input.claim);
    return claim ? [[text(`${input.role} `), claimRun(claim)]] : [];
  });
  return inputs.length > 0 ? join(inputs, '，') : [quiet('—')];
}
