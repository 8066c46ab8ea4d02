import type { TroubleCourse } from '../../figures/troubles/trouble-course.ts';
import type { Archive } from '../../model/archive.ts';
import type { TroubleMeeting } from '../../model/records.ts';
import { columns } from '../columns.ts';
import { placeRun, quiet, span, text } from '../runs.ts';
import type { Block, Line } from '../view.ts';
import { troubleRun } from './trouble-run.ts';

interface Held {
  readonly course: TroubleCourse;
  readonly meeting: TroubleMeeting;
}

const dayOf = ({ meeting }: Held): string => meeting.date.end ?? '';

/** 会商定了什么: the consultations with what they decided, the latest first; `latest` keeps the last month in which there were any. */
export function decisionBlocks(
  archive: Archive,
  courses: readonly TroubleCourse[],
  latest: boolean,
): Block[] {
  const held = courses
    .flatMap((course): Held[] => course.meetings.map((meeting) => ({ course, meeting })))
    .toSorted((a, b) => (dayOf(a) < dayOf(b) ? 1 : dayOf(a) > dayOf(b) ? -1 : 0));
  const month = held[0] ? dayOf(held[0]).slice(0, 7) : '';
  const shown = latest ? held.filter((one) => dayOf(one).startsWith(month)) : held;
  if (shown.length === 0) return [{ kind: 'paragraph', line: [text('还没有会商的记录。')] }];
  return [
    {
      kind: 'table',
      table: {
        caption: [text(latest ? '最近有会商的一个月里，各次会商的决定' : '历次会商的决定，最近的在前')],
        folds: 'cards',
        columns: columns('问题', ['日期', 'short'], ['层级', 'short'], '决定', ['后来', 'short']),
        rows: shown.map((one) => ({ cells: heldCells(archive, one) })),
      },
    },
    ...(latest && shown.length < held.length
      ? [{ kind: 'note' as const, line: [text('更早的会商在各市的页上。')] }]
      : []),
  ];
}

const heldCells = (archive: Archive, { course: { trouble, open }, meeting }: Held): Line[] => [
  [troubleRun(archive, trouble), quiet('（'), placeRun(archive, trouble.place, true), quiet('）')],
  [span(meeting.date)],
  [text(meeting.level)],
  [text(meeting.decision)],
  open || !trouble.solved ? [text('没有办结')] : [span(trouble.solved), text('办结')],
];
