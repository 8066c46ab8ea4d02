import type { ReviewPeriod } from '../../../figures/issues/review-period.ts';
import type { BulletinSection } from '../../../model/bulletin-sections.ts';
import { rolledTables } from '../../league/rolled-blocks.ts';
import type { Block } from '../../view.ts';
import type { IssueRecords } from '../issue-records.ts';
import { composeObstacles } from '../obstacles.ts';
import { issueLetterBlocks } from '../race/issue-letters.ts';
import { lightBlocks } from '../race/issue-lights.ts';
import { issueRace } from '../race/issue-race.ts';
import { composeReferences } from '../references.ts';
import { composeReviewComparison } from './review-comparison.ts';
import { composeReviewOverview } from './review-overview.ts';
import { composeReviewNext, composeReviewProgress } from './review-projects.ts';

/** Section → the function that composes it for 季度晾晒 and 年度评比. */
export const REVIEW_COMPOSERS: Readonly<
  Record<BulletinSection, (records: IssueRecords, period: ReviewPeriod) => Block[]>
> = {
  总体情况: composeReviewOverview,
  '各县（市、区）对比': ({ archive, issue, place }, period) =>
    composeReviewComparison(archive, issueRace(archive, issue, place), period),
  重点项目进展: (records, period) => [...composeReviewProgress(records, period), ...lightBlocks(records)],
  存在问题: (records) => [...composeObstacles(records), ...issueLetterBlocks(records)],
  下一步工作: composeReviewNext,
  附表: composeReviewAppendix,
  数据来源: composeReferences,
};

/** 附表 of a review: what the months come to, place by place. */
function composeReviewAppendix({ archive, issue, place }: IssueRecords, period: ReviewPeriod): Block[] {
  const race = issueRace(archive, issue, place);
  const tables = race ? rolledTables(archive, race, period) : [];
  return tables.length === 0
    ? [{ kind: 'paragraph', line: [{ kind: 'text', text: '本期没有逐月的报送，没有可以汇总的数。' }] }]
    : tables.map((table): Block => ({ kind: 'table', table }));
}
