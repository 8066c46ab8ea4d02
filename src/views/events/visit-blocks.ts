import { countRecords } from '../../figures/counts/count-records.ts';
import { countEvents, eventKey } from '../../figures/events/event-counts.ts';
import { type VisitCheck, visitChecks } from '../../figures/events/visit-checks.ts';
import type { Archive } from '../../model/archive.ts';
import type { Event } from '../../model/event.ts';
import { columns } from '../columns.ts';
import { absentRun, asOf, claimRun, countRun, figureRun, projectRun, quiet, text } from '../runs.ts';
import type { Block, Line } from '../view.ts';

/** What to bear in mind about the two numbers. */
export const laterNote: Block = {
  kind: 'note',
  line: [
    text(
      '所见的旁边，是踏查以前最近一次报送的完成比例；两个数的日期不同，中间的施工也在相差里，相差大的再核对。',
    ),
  ],
};

/** How many projects of a place were visited at all, beside how many of its projects are on record. */
export function coverageBlocks(archive: Archive, place: string): Block[] {
  const visited = countEvents(archive).get(`visited:${place}`);
  if (!visited) return [];
  const line: Line = [
    text('历次踏查一共看过'),
    figureRun(visited),
    text('项目；记录在这里的项目有'),
    countRun(countRecords(archive), `projects:${place}`),
    text('。'),
  ];
  return [{ kind: 'list', ordered: false, items: [{ anchor: visited.id, line }] }];
}

/** 踏查: what was seen of each project beside what was reported by then; those that are far apart stand first. */
export function visitBlocks(archive: Archive, event: Event): Block[] {
  const counts = countEvents(archive);
  const checks = visitChecks(archive, event);
  const [seen, far] = [`visit-projects:${eventKey(event)}`, `visit-far:${eventKey(event)}`];
  const told = [
    { key: seen, line: [text('这次看了'), countRun(counts, seen), text('项目')] },
    { key: far, line: [text('所见与报送相差超过十个百分点的'), countRun(counts, far), text('，列在最前')] },
  ];
  return [
    {
      kind: 'list',
      ordered: false,
      items: told
        .filter(({ key }) => counts.has(key))
        .map(({ key, line }) => ({ anchor: counts.get(key)?.id ?? '', line })),
    },
    {
      kind: 'table',
      table: {
        caption: [text('踏查所见与当时已经报送的完成比例')],
        folds: 'cards',
        columns: columns(
          '项目',
          ['所见', 'number'],
          ['报送', 'number'],
          ['报送截至', 'short'],
          ['相差', 'number'],
          '比较',
        ),
        rows: checks.map((check) => ({
          ...(check.difference ? { anchor: check.difference.id } : {}),
          cells: visitCells(archive, check),
        })),
      },
    },
  ];
}

const visitCells = (archive: Archive, check: VisitCheck): Line[] => [
  [projectRun(archive, check.project, true)],
  [check.seen ? claimRun(check.seen) : absentRun()],
  [check.reported ? claimRun(check.reported) : absentRun('未报送')],
  check.reported ? [asOf(check.reported)] : [quiet('—')],
  [check.difference ? figureRun(check.difference) : quiet('—')],
  judgement(check),
];

/** Which of the two is the larger; a wide difference is marked. */
function judgement({ difference, less, far }: VisitCheck): Line {
  if (!difference) return [quiet('没有两个数可比')];
  if (/^0(\.0+)?$/.test(difference.value)) return [text('一致')];
  return [
    ...(far ? [{ kind: 'tag' as const, text: '相差大' }, text(' ')] : []),
    text(less ? '所见少于报送' : '所见多于报送'),
  ];
}

/** What a visit saw of one project, in a line. */
export const checkLine = (check: VisitCheck): Line => [
  text('所见'),
  check.seen ? claimRun(check.seen) : absentRun(),
  text('，当时已经报送'),
  ...(check.reported
    ? [claimRun(check.reported), quiet('（截至'), asOf(check.reported), quiet('）')]
    : [absentRun('未报送')]),
  ...(check.difference ? [text('，相差'), figureRun(check.difference), text('：')] : [text('：')]),
  ...judgement(check),
];
