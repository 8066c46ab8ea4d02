import { auditOutcomes, type RuleOutcome } from '../../audit/audit-archive.ts';
import type { AuditRule } from '../../audit/audit-rule.ts';
import { countAudit } from '../../audit/count-audit.ts';
import { AUDIT_RULES } from '../../audit/rules.ts';
import { qualityAddress } from '../../model/address.ts';
import type { Archive } from '../../model/archive.ts';
import { FINDING_STATES } from '../../model/finding.ts';
import { countRun, date, join, placeRun, text } from '../runs.ts';
import { emptyPage } from '../site-view.ts';
import type { Line, PageView, Section } from '../view.ts';
import { foundBlocks } from './found-blocks.ts';
import { qualityParts } from './quality-parts.ts';

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
    sections: [
      ...partsSection(archive),
      ...AUDIT_RULES.map((rule) => ruleSection(archive, rule, outcomes.get(rule.id))),
    ],
  };
}

function ruleSection(archive: Archive, rule: AuditRule, outcome: RuleOutcome | undefined): Section {
  const counts = countAudit(archive);
  const findings = outcome?.findings ?? [];
  const apart = findings.some(({ home }) => home !== undefined);
  const rest = apart ? '，其余的在各市的页上' : '，下面是其余的';
  const told: Line = [
    text(`${rule.explains.replace(/。$/, '')}。对照`),
    countRun(counts, `audit-compared:${rule.id}`),
    text('，一致'),
    countRun(counts, `audit-agreed:${rule.id}`),
    text(findings.length > 0 ? `${rest}。` : '，没有需要提示的。'),
  ];
  return {
    id: rule.id,
    title: rule.name,
    blocks: [{ kind: 'paragraph', line: told }, ...foundBlocks(archive, rule.id, qualityAddress())],
  };
}

/** The way to the pages of the cities and years; nothing where all that was found was printed. */
function partsSection(archive: Archive): Section[] {
  const cities = Map.groupBy(qualityParts(archive), ({ city }) => city);
  const items = [...cities].map(([city, parts]) => ({
    line: [
      placeRun(archive, city.id),
      text('：'),
      ...join(
        parts.map(({ year, address }) => [date(`${year}年`, address)]),
        '、',
      ),
    ],
  }));
  const lede = text('逐月报送的数互相对照的结果，按市、按年分页。');
  return items.length === 0
    ? []
    : [
        {
          id: 'parts',
          title: '各市的报送',
          blocks: [
            { kind: 'paragraph', line: [lede] },
            { kind: 'list', ordered: false, items },
          ],
        },
      ];
}
