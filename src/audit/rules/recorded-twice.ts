import type { Archive } from '../../model/archive.ts';
import type { Claim } from '../../model/claim.ts';
import type { Finding } from '../../model/finding.ts';
import type { AuditRule } from '../audit-rule.ts';
import { currentClaims, keyOf, subjectKey } from '../compared/claims-index.ts';
import { makeFinding } from '../told/make-finding.ts';
import { labelWords, subjectWords } from '../told/naming.ts';
import { findTwins } from '../twins/project-twins.ts';

const ID = 'recorded-twice';

/** A statement printed twice in one passage, and a project recorded twice or under two names. */
export const recordedTwice: AuditRule = {
  id: ID,
  name: '重复记录',
  explains:
    '同一来源的同一段里，对象、指标、口径和数都相同的话印了不止一次的；以及名称相近、建设单位或投资、产能相同的两张项目卡片。已经写明为相关项目的，只在数也相同时才列出。可能是同一件事记了两遍，也可能是来源漏印了区别。',
  find: (archive) => {
    const repeated = repeatedStatements(archive);
    const { findings, compared } = findTwins(archive);
    const agreed = compared - findings.length + repeated.apart;
    return {
      findings: [...repeated.groups.map((group) => tell(archive, group)), ...findings],
      compared: repeated.groups.length + repeated.apart + compared,
      agreed,
    };
  },
};

/** Statements that one source makes more than once: within one passage, and (only counted) in passages apart. */
function repeatedStatements(archive: Archive): { groups: (readonly Claim[])[]; apart: number } {
  const statements = currentClaims(archive).filter(({ value }) => value.kind === 'quantity');
  const same = [...Map.groupBy(statements, statementKey).values()].filter((group) => group.length > 1);
  const passages = same.map((group) => [...Map.groupBy(group, ({ locator }) => locator).values()]);
  return {
    groups: passages.flatMap((parts) => parts.filter((part) => part.length > 1)),
    apart: passages.filter((parts) => parts.every((part) => part.length === 1)).length,
  };
}

const statementKey = (claim: Claim): string =>
  keyOf(
    subjectKey(claim.subject),
    claim.indicator,
    claim.scope,
    claim.cohort,
    claim.period.text,
    claim.asOf.text,
    claim.nature,
    claim.source,
    claim.value.text,
  );

function tell(archive: Archive, group: readonly Claim[]): Finding {
  const [first] = group;
  return makeFinding(ID, {
    state: '重复',
    claims: group,
    pieces: [
      `来源在同一段里不止一次印出${first ? subjectWords(archive, first.subject) : ''}的${first ? labelWords(archive, first) : ''}，都是`,
      ...(first ? [first] : []),
      '。可能是同一件事重出，也可能是两件事漏印了区别，汇总时只算一次。',
    ],
    working: group.map((claim) => `${claim.value.text}（${claim.locator}）`).join(' = '),
  });
}
