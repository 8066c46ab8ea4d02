import { auditOutcomes, type RuleOutcome } from '../audit/audit-archive.ts';
import type { AuditRule } from '../audit/audit-rule.ts';
import { countAudit } from '../audit/count-audit.ts';
import { AUDIT_RULES } from '../audit/rules.ts';
import { qualityAddress } from '../model/address.ts';
import { type Archive, find } from '../model/archive.ts';
import type { Figure } from '../model/figure.ts';
import { FINDING_STATES } from '../model/finding.ts';
import { columns } from './columns.ts';
import { findingLine } from './finding-lines.ts';
import { claimRun, countRun, figureRun, join, name, quiet, subjectRun, text } from './runs.ts';
import { emptyPage } from './site-view.ts';
import type { Block, Line, PageView, Section } from './view.ts';

/** 数据核对: what each rule compares, how much agreed, and every finding with its working. It advises and corrects nothing. */
export function qualityView(archive: Archive): PageView {
  const page = emptyPage(archive, {
    kind: 'quality',
    address: qualityAddress(),
    title: '数据核对',
    description: '来源公布的数彼此对得上、对不上的地方，按规则列出，逐条写明用到的数和算法。',
    heading: [text('数据核对')],
  });
  const counts = countAudit(archive);
  const states = FINDING_STATES.flatMap((state, index): Line[] =>
    counts.has(`audit-state-${index}`) ? [[text(state), countRun(counts, `audit-state-${index}`)]] : [],
  );
  const outcomes = new Map(auditOutcomes(archive).map((outcome) => [outcome.rule, outcome]));
  return {
    ...page,
    lede: [
      text('把来源公布的数互相对照，共有'),
      countRun(counts, 'audit-findings'),
      text('结果。核对只作提示，从不改数：对不上不等于谁写错了，往往是口径、时间或基数没有写明。'),
    ],
    meta: [{ term: '按状态', line: join(states, '、') }],
    sections: AUDIT_RULES.map((rule) => ruleSection(archive, rule, outcomes.get(rule.id))),
  };
}

function ruleSection(archive: Archive, rule: AuditRule, outcome: RuleOutcome | undefined): Section {
  const counts = countAudit(archive);
  const findings = outcome?.findings ?? [];
  const told: Line = [
    text(`${rule.explains.replace(/。$/, '')}。对照`),
    countRun(counts, `audit-compared:${rule.id}`),
    text('，一致'),
    countRun(counts, `audit-agreed:${rule.id}`),
    text(findings.length > 0 ? '，下面是其余的。' : '，没有需要提示的。'),
  ];
  const figures = [
    ...new Map(findings.flatMap((one) => one.figures).map((figure) => [figure.id, figure])).values(),
  ];
  const blocks: Block[] = [
    { kind: 'paragraph', line: told },
    ...(findings.length > 0 ? [list(archive, findings)] : []),
    ...(figures.length > 0 ? [inferredTable(archive, figures)] : []),
  ];
  return { id: rule.id, title: rule.name, blocks };
}

const list = (archive: Archive, findings: RuleOutcome['findings']): Block => ({
  kind: 'list',
  ordered: false,
  items: findings.map((finding) => ({
    anchor: finding.id,
    line: [
      ...findingLine(archive, finding),
      quiet(' · 编号'),
      name(finding.id, `${qualityAddress()}#${finding.id}`),
    ],
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

const inputsLine = (archive: Archive, figure: Figure): Line =>
  join(
    figure.working.inputs.flatMap((input) => {
      const claim = find(archive.claims, input.claim);
      return claim ? [[text(`${input.role} `), claimRun(claim)]] : [];
    }),
    '，',
  );
