import { reviewPeriodOf } from '../../figures/issues/issue-period.ts';
import type { Archive } from '../../model/archive.ts';
import { BULLETIN_SECTIONS, type BulletinSection } from '../../model/bulletin-sections.ts';
import type { Issue } from '../../model/records.ts';
import type { Block, Section } from '../view.ts';
import { composeAppendix } from './appendix.ts';
import { composeComparison } from './comparison.ts';
import { composeProse } from './editors-prose.ts';
import { gatherIssue, type IssueRecords } from './issue-records.ts';
import { composeNextSteps } from './next-steps.ts';
import { composeObstacles } from './obstacles.ts';
import { composeOverview } from './overview.ts';
import { composeProgress } from './progress.ts';
import { issueLetterBlocks } from './race/issue-letters.ts';
import { lightBlocks } from './race/issue-lights.ts';
import { raceBlocks } from './race/race-blocks.ts';
import { composeReferences } from './references.ts';
import { REVIEW_COMPOSERS } from './review/compose-review.ts';

/** Section → the function that composes it from records alone. */
const COMPOSERS: Readonly<Record<BulletinSection, (records: IssueRecords) => Block[]>> = {
  总体情况: composeOverview,
  '各县（市、区）对比': (records) => [...composeComparison(records), ...raceBlocks(records)],
  重点项目进展: (records) => [...composeProgress(records), ...lightBlocks(records)],
  存在问题: (records) => [...composeObstacles(records), ...issueLetterBlocks(records)],
  下一步工作: composeNextSteps,
  附表: composeAppendix,
  数据来源: composeReferences,
};

const IDS: Readonly<Record<BulletinSection, string>> = {
  总体情况: 'overview',
  '各县（市、区）对比': 'comparison',
  重点项目进展: 'progress',
  存在问题: 'problems',
  下一步工作: 'next',
  附表: 'appendix',
  数据来源: 'references',
};

/** The sections of a bulletin: complete from records, with the editors' words added to them or in place of them. */
export function composeBulletin(archive: Archive, issue: Issue): Section[] {
  const records = gatherIssue(archive, issue);
  const period = reviewPeriodOf(issue);
  const composed = new Map(
    BULLETIN_SECTIONS.map((section) => [
      section,
      period ? REVIEW_COMPOSERS[section](records, period) : COMPOSERS[section](records),
    ]),
  );
  const all = [...composed.values()].flat();
  const named = (kind: 'table' | 'chart', name: string): Block | undefined =>
    all.find((block) => isNamed(block, kind, name));
  return BULLETIN_SECTIONS.filter((section) => isTold(issue, section)).map((section) => {
    const words = composeProse(archive, issue.sections[section] ?? [], issue.place, named);
    const own = composed.get(section) ?? [];
    const blocks =
      isSpecial(issue) && section !== '数据来源'
        ? words
        : issue.replaces.includes(section)
          ? [...words, ...own.filter(isDrawn)]
          : withWords(own, words);
    return { id: IDS[section], title: section, blocks };
  });
}

/** 专刊 and 专报 tell of one matter: only what the editors wrote, and where it comes from; they may name any table and chart. */
const isSpecial = ({ kind }: Issue): boolean => kind === '专刊' || kind === '专报';

const isTold = (issue: Issue, section: BulletinSection): boolean =>
  !isSpecial(issue) || section === '数据来源' || (issue.sections[section]?.length ?? 0) > 0;

/** Editors' words stand after the composed paragraph that opens a section, before everything else. */
function withWords(own: readonly Block[], words: readonly Block[]): Block[] {
  const at = own[0]?.kind === 'paragraph' ? 1 : 0;
  return [...own.slice(0, at), ...words, ...own.slice(at)];
}

/** Charts and tables stay when an editor's words replace the sentences. */
const isDrawn = (block: Block): boolean => block.kind === 'chart' || block.kind === 'table';

function isNamed(block: Block, kind: 'table' | 'chart', name: string): boolean {
  if (kind === 'chart') return block.kind === 'chart' && block.chart.chart.data.heading.title === name;
  const caption = block.kind === 'table' ? block.table.caption : [];
  return caption
    .map((run) => ('text' in run ? run.text : ''))
    .join('')
    .includes(name);
}
