import type { AuditRule } from '../audit-rule.ts';
import { findProjectChanges } from '../changes/project-changes.ts';
import { findRelatedChanges } from '../changes/related-changes.ts';
import { findStageReturns } from '../changes/stage-returns.ts';

/** What is said of a project changes between dates: investment, capacity, size, phase. */
export const changedBetweenDates: AuditRule = {
  id: 'changed-between-dates',
  name: '前后变化',
  explains:
    '一个项目的投资、产能、面积等规模，前后几次报的应当相同，变了就列出；口径换了的也列出，并说明不能直接比较。建设阶段只应向前，退回去的也列出。已写明相关、名称相近而只在不同时间出现的两个项目，规模不同的同样对照。变化不一定是错，可能是调整，也可能是口径不同。',
  find: (archive) => {
    const parts = [findProjectChanges(archive), findStageReturns(archive), findRelatedChanges(archive)];
    return {
      findings: parts.flatMap(({ findings }) => findings),
      compared: parts.reduce((sum, { compared }) => sum + compared, 0),
      agreed: parts.reduce((sum, { agreed }) => sum + agreed, 0),
    };
  },
};
