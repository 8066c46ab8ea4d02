import type { AuditRule } from '../audit-rule.ts';
import { findEventSums } from '../labels/event-sums.ts';
import { findNearScopes } from '../labels/near-scopes.ts';
import { findSiblingScopes } from '../labels/sibling-scopes.ts';

/** The same label with different scopes, cohorts or bases. */
export const sameLabel: AuditRule = {
  id: 'same-label',
  name: '同名不同口径',
  explains:
    '名称一样或只差几个字、数却不同的陈述，多半数的不是同一批：同一来源里口径相近的个数，分次的活动与没有写明范围的总数，以及并列的地区同一期间按不同口径或批次报的同一指标。这些数不能直接比较，也不能相加。',
  find: (archive) => {
    const parts = [findNearScopes(archive), findEventSums(archive), findSiblingScopes(archive)];
    return {
      findings: parts.flatMap(({ findings }) => findings),
      compared: parts.reduce((sum, { compared }) => sum + compared, 0),
      agreed: parts.reduce((sum, { agreed }) => sum + agreed, 0),
    };
  },
};
