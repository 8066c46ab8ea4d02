import { monthWords } from '../../figures/claims/days.ts';
import type { DispatchDays } from '../../figures/dispatch/dispatch-days.ts';
import type { DueItem } from '../../figures/dispatch/due-items.ts';
import { type Turning, tenDaysList } from '../../figures/dispatch/ten-days-list.ts';
import { countTenDays } from '../../figures/dispatch/week-counts.ts';
import { tenDaysAddress } from '../../model/address.ts';
import type { Archive } from '../../model/archive.ts';
import type { Place } from '../../model/records.ts';
import { dayWords } from '../../model/wording.ts';
import { columns } from '../columns.ts';
import {
  claimRun,
  date,
  figureRun,
  indicatorRun,
  join,
  name,
  placeRun,
  projectRun,
  quiet,
  text,
} from '../runs.ts';
import { LIGHT_WORDS } from '../schedule/light-line.ts';
import { workingTable } from '../schedule/working-table.ts';
import { emptyPage } from '../site-view.ts';
import type { Block, Line, PageView, Table } from '../view.ts';
import { dispatchFrame } from './dispatch-frame.ts';
import { dispatchMeta, scheduleMeta } from './dispatch-links.ts';
import { deedLine, evidenceLine } from './reason-line.ts';

/** 旬预警: what falls due in a city until the end of the ten days after the last return, and the lights that will turn. */
export function tenDaysView(archive: Archive, city: Place, days: DispatchDays): PageView {
  const page = emptyPage(archive, {
    kind: 'ten-days',
    address: tenDaysAddress(city.id),
    title: `${city.name}旬预警`,
    description: `${city.name}下一旬要到期的事，和再不动就要变黄、变红的灯。`,
    heading: [name(city.name), text('旬预警')],
  });
  const { due, turning } = tenDaysList(archive, city, days);
  const counts = countTenDays(archive, city, days);
  const { day, tenDays, month, judged } = days;
  return {
    ...page,
    ...dispatchFrame(archive, city, page),
    lede: [
      text('按到'),
      date(dayWords(day)),
      text('为止收到的报送（最近的是'),
      date(monthWords(month)),
      text(`的）：一是${tenDays.name}（`),
      date(dayWords(tenDays.from)),
      text('到'),
      date(dayWords(tenDays.to)),
      text('）和之前几天要到期的事，二是到'),
      date(dayWords(judged)),
      text('评灯时没有新的进展就要变黄、变红的灯。'),
    ],
    meta: [...dispatchMeta(archive, city.id, '旬预警'), ...scheduleMeta(city.id)],
    keys: [
      { term: '要到期的事', value: figureRun(counts.due), note: [quiet('到旬末为止')] },
      { term: '要变的灯', value: figureRun(counts.turning), note: [quiet('到下次评灯')] },
    ],
    sections: [
      { id: 'due', title: '要到期的事', blocks: dueBlocks(archive, due, tenDays.from) },
      { id: 'turning', title: '再不动就要变的灯', blocks: turningBlocks(archive, turning) },
      {
        id: 'workings',
        title: '计算过程',
        blocks: [
          {
            kind: 'table',
            table: workingTable(archive, Object.values(counts), '这一页的个数怎么数；其他的数在各自的页上'),
          },
        ],
      },
    ],
  };
}

function dueBlocks(archive: Archive, due: readonly DueItem[], from: string): Block[] {
  if (due.length === 0) return [{ kind: 'paragraph', line: [text('没有。')] }];
  return [{ kind: 'table', table: dueTable(archive, due, from) }];
}

const dueTable = (archive: Archive, due: readonly DueItem[], from: string): Table => ({
  caption: [text('要到期的事，先到期的在前')],
  folds: 'cards',
  columns: columns(['到期', 'short'], '项目', '什么事', '依据'),
  rows: due.map((item) => ({
    cells: [
      [date(dayWords(item.due)), ...(item.due < from ? [quiet('（旬前）')] : [])],
      whereLine(archive, item.place, item.project?.id),
      deedLine(item, false),
      evidenceLine(archive, item),
    ],
  })),
});

/** A project with its place, or a place as a whole. */
const whereLine = (archive: Archive, place: string, project?: string): Line =>
  project === undefined
    ? [placeRun(archive, place, true), quiet('（全地区）')]
    : [projectRun(archive, project, true), quiet('（'), placeRun(archive, place, true), quiet('）')];

function turningBlocks(archive: Archive, turning: readonly Turning[]): Block[] {
  if (turning.length === 0) return [{ kind: 'paragraph', line: [text('没有。')] }];
  return [
    {
      kind: 'paragraph',
      line: [
        text(
          '下一次报送要是和现在知道的一样，灯就变成这样。报了本月完成的投资、开工或者入统的时间，就按新的算。',
        ),
      ],
    },
    { kind: 'table', table: turningTable(archive, turning) },
  ];
}

const turningTable = (archive: Archive, turning: readonly Turning[]): Table => ({
  caption: [text('要变的灯，变红的在前')],
  folds: 'cards',
  columns: columns('项目或地区', '规则', ['现在', 'short'], ['会变成', 'short'], '依据'),
  rows: turning.map((one) => ({
    cells: [
      whereLine(archive, one.place, one.subject.kind === 'project' ? one.subject.id : undefined),
      [text(one.now.rule.name)],
      [quiet(LIGHT_WORDS[one.now.light]), ...(one.now.light === '无' ? [quiet(`，${one.now.reason}`)] : [])],
      [text(LIGHT_WORDS[one.then.light])],
      groundsOf(archive, one),
    ],
  })),
});

/** The claims on which the light rests, each with what it is called. */
const groundsOf = (archive: Archive, { then }: Turning): Line =>
  join(
    then.inputs.map((claim) => [
      ...(claim.nature === '计划' && claim.value.kind === 'date' ? [quiet('计划')] : []),
      indicatorRun(archive, claim.indicator),
      quiet(' '),
      claimRun(claim),
    ]),
    '，',
  );
