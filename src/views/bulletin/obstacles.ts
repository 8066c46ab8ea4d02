import { countRecords } from '../../figures/counts/count-records.ts';
import { isOverdue, type ProblemCount, problemKey } from '../../figures/issues/issue-counts.ts';
import { cityProblemsAddress } from '../../model/address.ts';
import { find } from '../../model/archive.ts';
import type { Trouble } from '../../model/records.ts';
import { columns } from '../columns.ts';
import { troubleRun } from '../problems/trouble-run.ts';
import {
  absentRun,
  asOf,
  countRun,
  name,
  placeRun,
  projectRun,
  quiet,
  sourceShortRun,
  span,
  strong,
  text,
} from '../runs.ts';
import type { Block, Line, Run, Table } from '../view.ts';
import type { IssueRecords } from './issue-records.ts';

/** 存在问题: of a register that is kept what is open and what was closed, by date; of a printed page what it names, as of then. */
export function composeObstacles(records: IssueRecords): Block[] {
  const { troubles } = records;
  const dated = troubles.filter(({ raised }) => raised);
  const named = troubles.filter(({ raised }) => !raised);
  if (troubles.length === 0) return [{ kind: 'paragraph', line: [text('本期来源没有写明问题。')] }];
  return [...datedBlocks(records, dated), ...namedBlocks(records, named)];
}

function namedBlocks(records: IssueRecords, named: readonly Trouble[]): Block[] {
  if (named.length === 0) return [];
  return [
    {
      kind: 'list',
      ordered: false,
      items: named.map((trouble) => ({ line: troubleLine(records, trouble) })),
    },
    { kind: 'note', line: [text('状态只到来源的日期为止；后来怎样，没有新的来源就不推断。')] },
  ];
}

function datedBlocks(records: IssueRecords, dated: readonly Trouble[]): Block[] {
  const { archive, place } = records;
  if (dated.length === 0) return [];
  const isLate = (one: Trouble): boolean => isOverdue(one, records.issue);
  const open = dated
    .filter(({ solved }) => !solved)
    .toSorted((a, b) => Number(isLate(b)) - Number(isLate(a)));
  const closed = dated.filter(({ solved }) => solved);
  return [
    { kind: 'paragraph', line: countLine(records) },
    ...(open.length > 0 ? [{ kind: 'table' as const, table: openTable(records, open) }] : []),
    ...(closed.length > 0 ? [{ kind: 'table' as const, table: closedTable(records, closed) }] : []),
    {
      kind: 'note',
      line: [
        text('每个问题的经过、天数和该到哪一级会商，见'),
        name('本市的问题台账', cityProblemsAddress(find(archive.places, place.id)?.city ?? place.id)),
        text('。'),
      ],
    },
  ];
}

/** 本期末没有办结的问题12个，其中超过期限的5个；本期办结3个。 */
function countLine({ archive, issue }: IssueRecords): Line {
  const counts = countRecords(archive);
  const count = (what: ProblemCount): Run | undefined =>
    counts.has(problemKey(issue.id, what)) ? countRun(counts, problemKey(issue.id, what)) : undefined;
  const [open, overdue, closed] = [count('open'), count('overdue'), count('closed')];
  return [
    ...(open ? [text('本期末没有办结的问题'), open] : [text('本期末没有未办结的问题')]),
    ...(overdue ? [text('，其中超过期限的'), overdue] : open ? [text('，都没有超过期限')] : []),
    ...(closed ? [text('；本期办结'), closed] : [text('；本期没有办结的')]),
    text('。'),
  ];
}

const openTable = (records: IssueRecords, open: readonly Trouble[]): Table =>
  troubleTable(records, open, {
    caption: '没有办结的问题，超过期限的在前',
    due: (trouble) => dueCell(records, trouble),
    last: ['会商', (trouble) => [meetingRun(trouble)]],
  });

const closedTable = (records: IssueRecords, closed: readonly Trouble[]): Table =>
  troubleTable(records, closed, {
    caption: '本期办结的问题',
    due: ({ due }) => [due ? span(due) : absentRun()],
    last: ['办结', ({ solved }) => [solved ? span(solved) : absentRun()]],
  });

/** What a table of problems says beside what every one says: its caption, the term, and the last date or level. */
interface TroubleColumns {
  readonly caption: string;
  readonly due: (trouble: Trouble) => Line;
  readonly last: readonly [word: string, cell: (trouble: Trouble) => Line];
}

const troubleTable = (
  records: IssueRecords,
  troubles: readonly Trouble[],
  { caption, due, last: [word, cell] }: TroubleColumns,
): Table => ({
  caption: [text(caption)],
  folds: 'cards',
  columns: columns('问题', ['地区', 'short'], ['提出', 'short'], ['期限', 'short'], [word, 'short'], '措施'),
  rows: troubles.map((trouble) => ({
    cells: [
      nameCell(records, trouble),
      [placeRun(records.archive, trouble.place, true)],
      trouble.raised ? [span(trouble.raised)] : [absentRun()],
      due(trouble),
      cell(trouble),
      remedyCell(trouble),
    ],
  })),
});

const nameCell = ({ archive }: IssueRecords, trouble: Trouble): Line => [
  troubleRun(archive, trouble),
  quiet(`（${trouble.type}）`),
];

function dueCell({ issue }: IssueRecords, trouble: Trouble): Line {
  if (!trouble.due) return [absentRun()];
  return [span(trouble.due), ...(isOverdue(trouble, issue) ? [quiet('，已超过')] : [])];
}

/** The highest level that had met about a problem. */
function meetingRun({ meetings }: Trouble): Run {
  const last = meetings?.at(-1);
  return last ? text(last.level) : quiet('还没有');
}

const remedyCell = ({ remedy }: Trouble): Line => [remedy ? text(remedy) : absentRun()];

/** One obstacle in a sentence. */
export function troubleLine({ archive }: Pick<IssueRecords, 'archive'>, trouble: Trouble): Line {
  return [
    strong(trouble.name),
    quiet('（'),
    text(trouble.type),
    text('，'),
    placeRun(archive, trouble.place, true),
    ...(trouble.project ? [text('，'), projectRun(archive, trouble.project, true)] : []),
    quiet('）'),
    ...(trouble.remedy ? [text(`：${trouble.remedy.replace(/。$/, '')}。`)] : [text('。')]),
    quiet(`${trouble.state}，`),
    asOf(trouble),
    quiet('，'),
    sourceShortRun(archive, trouble.source),
  ];
}
