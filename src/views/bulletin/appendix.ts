import type { Claim } from '../../model/claim.ts';
import { ordinalWord } from '../../model/wording.ts';
import { CLAIM_COLUMNS, claimCells, groupClaims } from '../claim-lines.ts';
import { subjectRun, text } from '../runs.ts';
import type { Block, Table } from '../view.ts';
import type { IssueRecords } from './issue-records.ts';

/** 附表: every figure of the issue about places and campaigns; those of projects stand on the projects' pages. */
export function composeAppendix(records: IssueRecords): Block[] {
  const { archive, claims } = records;
  const counted = claims.filter((claim) => claim.subject.kind !== 'project' && claim.value.kind !== 'word');
  const tables = [...groupClaims(archive, counted)].map(([group, some], index) =>
    groupTable(records, `附表${ordinalWord(index + 1)}　${group}`, some),
  );
  return [
    ...tables.map((table) => ({ kind: 'table' as const, table })),
    { kind: 'note', line: [text('各项目的全部数据见项目页；每个数点开就是它的出处。')] },
  ];
}

function groupTable(records: IssueRecords, caption: string, claims: readonly Claim[]): Table {
  return {
    caption: [text(caption)],
    folds: 'cards',
    columns: [{ label: '对象', align: 'text' }, ...CLAIM_COLUMNS],
    rows: claims.map((claim) => ({
      cells: [[subjectRun(records.archive, claim.subject, true)], ...claimCells(records.archive, claim)],
    })),
  };
}
