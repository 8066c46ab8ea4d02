import { monthWords } from '../../figures/claims/days.ts';
import { dailyHome, dailyMonths, daySums } from '../../figures/dispatch/daily-figures.ts';
import {
  bulletinMonths,
  figuresOfBulletin,
  type MonthBulletin,
  monthBulletin,
} from '../../figures/dispatch/month-bulletin.ts';
import { moneyCurve } from '../../figures/schedule/money-curve.ts';
import { monthScheduleAddress } from '../../model/address.ts';
import type { Archive } from '../../model/archive.ts';
import type { Place } from '../../model/records.ts';
import { absentRun, date, figureRun, join, name, placeRun, quiet, text } from '../runs.ts';
import { workingTable } from '../schedule/working-table.ts';
import { emptyPage } from '../site-view.ts';
import type { Block, KeyFigure, PageView, Section } from '../view.ts';
import { DAILY_NOTE, dailyBlocks } from './daily-blocks.ts';
import { dispatchFrame } from './dispatch-frame.ts';
import { dispatchMeta } from './dispatch-links.ts';
import { haltBlocks, letterBlocks, standingTable } from './month-blocks.ts';
import { lightChangeBlocks } from './month-lights.ts';

/** 月通报: a city in a month: places against the curve, lights that changed, who was silent, letters, halts. */
export function monthBulletinView(archive: Archive, city: Place, month: string): PageView {
  const page = emptyPage(archive, {
    kind: 'month-bulletin',
    address: monthScheduleAddress(city.id, month),
    title: `${city.name}月通报 ${monthWords(month)}`,
    description: `${city.name}一个月的投资进度、灯的变化、没有报送的地区和拟出的提示函。`,
    heading: [name(city.name), text('月通报　'), date(monthWords(month))],
  });
  const bulletin = monthBulletin(archive, city, month);
  const sections: Section[] = [
    {
      id: 'places',
      title: '各地的投资进度',
      blocks: [
        ...shareBlocks(archive, bulletin),
        { kind: 'table', table: standingTable(archive, bulletin, month) },
        ...silentBlocks(archive, bulletin),
      ],
    },
    { id: 'lights', title: '项目的灯', blocks: lightChangeBlocks(archive, bulletin, month) },
    { id: 'letters', title: '提示函', blocks: letterBlocks(archive, city, bulletin) },
    { id: 'halts', title: '停滞、缓建和复工', blocks: haltBlocks(archive, bulletin) },
    ...dailySections(archive, city, month),
    { id: 'workings', title: '计算过程', blocks: workingBlocks(archive, city, month, bulletin) },
    { id: 'months', title: '各月', blocks: [monthLinks(archive, city, month)] },
  ];
  return {
    ...page,
    ...dispatchFrame(archive, city, page),
    lede: [
      text('按现在有的'),
      date(monthWords(month)),
      text('的报送；迟报和更正的已经算上。灯按公开的规则算，缺一个数就不亮灯。'),
    ],
    meta: [...neighbours(archive, city, month), ...dispatchMeta(archive, city.id)],
    keys: keysOf(bulletin),
    sections,
  };
}

function keysOf({ standings, counts }: MonthBulletin): KeyFigure[] {
  const [own] = standings;
  const count = (word: Parameters<typeof counts.get>[0], term: string): KeyFigure[] => {
    const figure = counts.get(word);
    return figure ? [{ term, value: figureRun(figure), note: [] }] : [];
  };
  return [
    ...(own?.rate ? [{ term: '全市投资完成率', value: figureRun(own.rate), note: [] }] : []),
    ...(own?.gap ? [{ term: `全市${own.gap.working.rule}`, value: figureRun(own.gap), note: [] }] : []),
    ...count('红灯', '亮红灯的项目'),
    ...count('黄灯', '亮黄灯的项目'),
    ...count('没有报送', '没有报送的地区'),
  ];
}

const shareBlocks = (archive: Archive, { share }: MonthBulletin): Block[] =>
  share
    ? [
        {
          kind: 'paragraph',
          line: [
            text(`按序时曲线“${moneyCurve(archive)?.name ?? ''}”，到月末应完成全年计划的`),
            figureRun(share),
            text('。'),
          ],
        },
      ]
    : [];

function silentBlocks(archive: Archive, { silent, counts }: MonthBulletin): Block[] {
  const figure = counts.get('没有报送');
  if (!figure) return [{ kind: 'paragraph', line: [quiet('各地都有报送。')] }];
  return [
    {
      kind: 'paragraph',
      line: [
        text('没有报送的地区有'),
        figureRun(figure),
        text('：'),
        ...join(
          silent.map(({ id }) => [placeRun(archive, id)]),
          '、',
        ),
        text('。'),
      ],
    },
  ];
}

/** The days of a month that is not the latest with daily figures; those of the latest have a page of their own. */
const dailySections = (archive: Archive, city: Place, month: string): Section[] =>
  isDailyHere(archive, city, month)
    ? [{ id: 'daily', title: '每日调度', blocks: [...dailyBlocks(archive, city, month), DAILY_NOTE] }]
    : [];

const isDailyHere = (archive: Archive, city: Place, month: string): boolean =>
  dailyMonths(archive, city.id).includes(month) &&
  dailyHome(archive, city.id, month) === monthScheduleAddress(city.id, month);

function workingBlocks(archive: Archive, city: Place, month: string, bulletin: MonthBulletin): Block[] {
  const days = isDailyHere(archive, city, month)
    ? daySums(archive, city.id, month).flatMap(({ projects, staff, invested }) => [projects, staff, invested])
    : [];
  const figures = [...figuresOfBulletin(bulletin), ...days].filter((figure) => figure !== undefined);
  return figures.length > 0
    ? [{ kind: 'table', table: workingTable(archive, figures, '这一页的数怎么算') }]
    : [{ kind: 'paragraph', line: [text('这个月的数：'), absentRun('未报送'), text('，没有算。')] }];
}

/** The bulletins before and after. */
function neighbours(archive: Archive, city: Place, month: string): PageView['meta'] {
  const months = bulletinMonths(archive, city.id);
  const at = months.indexOf(month);
  const of = (other: string | undefined, term: string): PageView['meta'] =>
    other === undefined
      ? []
      : [{ term, line: [date(monthWords(other), monthScheduleAddress(city.id, other))] }];
  return [...of(months[at - 1], '上一期'), ...of(months[at + 1], '下一期')];
}

/** Every month that the city has a bulletin for, the page itself as plain words. */
function monthLinks(archive: Archive, city: Place, month: string): Block {
  const months = bulletinMonths(archive, city.id).toReversed();
  return {
    kind: 'paragraph',
    line: join(
      months.map((one) => [
        one === month ? date(monthWords(one)) : date(monthWords(one), monthScheduleAddress(city.id, one)),
      ]),
      '　',
    ),
  };
}
