import { monthWords } from '../../figures/days.ts';
import type { DispatchDays } from '../../figures/dispatch/dispatch-days.ts';
import type { DueItem } from '../../figures/dispatch/due-items.ts';
import { type Turning, tenDaysList } from '../../figures/dispatch/ten-days-list.ts';
import { countTenDays } from '../../figures/dispatch/week-counts.ts';
import { cityScheduleAddress, scheduleAddress, tenDaysAddress } from '../../model/address.ts';
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
  subjectRun,
  text,
} from '../runs.ts';
import { LIGHT_WORDS } from '../schedule/light-line.ts';
import { workingTable } from '../schedule/working-table.ts';
import { emptyPage } from '../site-view.ts';
import type { Block, Line, PageView, Table } from '../view.ts';
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
    crumbs: [
      ...page.crumbs,
      { text: '挂图作战', address: scheduleAddress() },
      { text: city.name, address: cityScheduleAddress(city.id) },
    ],
    kicker: [placeRun(archive, city.id)],
    lede: [
      text('按到'),
      date(dayWords(day)),
      text('为止收到的报送（最近的是'),
      date(monthWords(month)),
      text(`的），说${tenDays.name}（`),
      date(dayWords(tenDays.from)),
      text('到'),
      date(dayWords(tenDays.to)),
      text('）和它以前几天要到期的事；再说到'),
      date(dayWords(judged)),
      text('评灯时，没有新的进展就要变黄、变红的灯。'),
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
  columns: columns(['到期', 'short'], '项目', ['地区', 'short'], '什么事', '依据'),
  rows: due.map((item) => ({
    cells: [
      [date(dayWords(item.due)), ...(item.due < from ? [quiet('（旬前）')] : [])],
      [item.project ? projectRun(archive, item.project.id, true) : quiet('—')],
      [placeRun(archive, item.place, true)],
      deedLine(item, false),
      evidenceLine(archive, item),
    ],
  })),
});

function turningBlocks(archive: Archive, turning: readonly Turning[]): Block[] {
  if (turning.length === 0) return [{ kind: 'paragraph', line: [text('没有。')] }];
  return [
    { kind: 'paragraph', line: [text('下一次报送要是和现在知道的一样，灯就变成这样；报了新的进展就不会。')] },
    { kind: 'table', table: turningTable(archive, turning) },
  ];
}

const turningTable = (archive: Archive, turning: readonly Turning[]): Table => ({
  caption: [text('要变的灯，变红的在前')],
  folds: 'cards',
  columns: columns(
    '项目或地区',
    ['地区', 'short'],
    '规则',
    ['现在', 'short'],
    ['会变成', 'short'],
    '依据',
    '怎样不变',
  ),
  rows: turning.map((one) => ({
    cells: [
      [subjectRun(archive, one.subject, true)],
      [placeRun(archive, one.place, true)],
      [text(one.now.rule.name)],
      [quiet(LIGHT_WORDS[one.now.light]), ...(one.now.light === '无' ? [quiet(`，${one.now.reason}`)] : [])],
      [text(LIGHT_WORDS[one.then.light])],
      groundsOf(archive, one),
      [text(WAY_OUT[one.now.rule.subject])],
    ],
  })),
});

/** What keeps a light from turning. */
const WAY_OUT: Readonly<Record<Turning['now']['rule']['subject'], string>> = {
  投资进度: '报本月完成的投资',
  形象进度: '报本月的完成比例',
  开工: '开工并报开工的时间',
  入统: '入统并报入统的时间',
};

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
