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
import { composeReferences } from './references.ts';

/** Section → the function that composes it from records alone. */
const COMPOSERS: Readonly<Record<BulletinSection, (records: IssueRecords) => Block[]>> = {
  总体情况: composeOverview,
  '各县（市、区）对比': composeComparison,
  重点项目进展: composeProgress,
  存在问题: composeObstacles,
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
  const composed = new Map(
    BULLETIN_SECTIONS.map((section) => [section, COMPOSERS[section](records)] as const),
  );
  const all = [...composed.values()].flat();
  const named = (kind: 'table' | 'chart', name: string): Block | undefined =>
    all.find((block) => isNamed(block, kind, name));
  return BULLETIN_SECTIONS.map((section) => {
    const words = composeProse(archive, issue.sections[section] ?? [], issue.place, named);
    const own = composed.get(section) ?? [];
    const blocks = issue.replaces.includes(section)
      ? [...words, ...own.filter(isDrawn)]
      : withWords(own, words);
    return { id: IDS[section], title: section, blocks };
  });
}

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
