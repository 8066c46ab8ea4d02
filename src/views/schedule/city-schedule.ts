import { placeProgress } from '../../figures/schedule/progress.ts';
import { quartersOf } from '../../figures/schedule/quarters.ts';
import {
  cityScheduleFigures,
  schedulePlaces,
  shownFigures,
  shownMonths,
} from '../../figures/schedule/schedule-figures.ts';
import { schedulePeriod } from '../../figures/schedule/schedule-months.ts';
import {
  cityNoticesAddress,
  cityScheduleAddress,
  scheduleAddress,
  wallPdfAddress,
} from '../../model/address.ts';
import type { Archive } from '../../model/archive.ts';
import type { Place, Project } from '../../model/records.ts';
import { dispatchMeta } from '../dispatch/dispatch-links.ts';
import { absentRun, join, name, placeRun, span, text } from '../runs.ts';
import { emptyPage } from '../site-view.ts';
import type { Block, PageView, Section } from '../view.ts';
import { lightBlocks } from './light-blocks.ts';
import { moneyChart } from './money-chart.ts';
import { monthTable, placeMonths } from './month-table.ts';
import { placeBullets } from './place-bullets.ts';
import { procedureMatrix } from './procedure-tables.ts';
import { missingIn, placeTable } from './progress-tables.ts';
import { quarterTable } from './quarter-table.ts';
import { cityProjects, cityWall, hasWall, placeLinks, walledPlaces } from './wall-blocks.ts';
import { watchSections } from './watch-blocks.ts';
import { workingTable } from './working-table.ts';

/** 挂图作战: the schedule of a city in its latest month: wall charts, money, lights, and the lists to act on. */
export function cityScheduleView(archive: Archive, city: Place, month: string): PageView {
  const page = emptyPage(archive, {
    kind: 'city-schedule',
    address: cityScheduleAddress(city.id),
    title: `${city.name}挂图作战`,
    description: `${city.name}各项目的计划、进展和灯，各地的投资进度，要盯的名单。`,
    heading: [name(city.name), text('挂图作战')],
  });
  const projects = cityProjects(archive, city);
  const walled = walledPlaces(archive, city, month);
  const period = schedulePeriod(archive, city.id);
  const figures = cityScheduleFigures(archive, city);
  const sections: Section[] = [
    {
      id: 'wall',
      title: '挂图',
      blocks:
        walled.length > 0 ? placeLinks(archive, walled, month) : cityWall(archive, city, projects, month),
    },
    { id: 'places', title: '各地的投资进度', blocks: placeBlocks(archive, city, month) },
    { id: 'lights', title: '亮灯', blocks: lightBlocks(archive, projects, month, walled.length > 0) },
    { id: 'procedures', title: '前期手续', blocks: procedureBlocks(archive, projects, month) },
    ...watchSections(archive, projects, month),
    {
      id: 'workings',
      title: '计算过程',
      blocks:
        figures.length > 0
          ? [
              {
                kind: 'fold',
                summary: [text('这一页的数怎么算')],
                tables: [workingTable(archive, figures, '这一页的数怎么算；项目的数在各项目的页上')],
              },
            ]
          : [],
    },
  ];
  return {
    ...page,
    crumbs: [...page.crumbs, { text: '挂图作战', address: scheduleAddress() }],
    kicker: [placeRun(archive, city.id)],
    lede: [
      text('按'),
      ...(period ? [span(period)] : []),
      text('的报送。灯按公开的规则算，缺一个数就不亮灯，不猜；每盏灯写明原因。'),
    ],
    meta: [
      ...dispatchMeta(archive, city.id),
      { term: '规则', line: [name('怎么亮灯', `${scheduleAddress()}#lights`)] },
      ...(archive.site.standing === '非官方汇编'
        ? []
        : [{ term: '提示函', line: [name('本市的提示函', cityNoticesAddress(city.id))] }]),
      ...(hasWall(archive, city, month)
        ? [{ term: '文件', line: [name('挂图的打印版 PDF', wallPdfAddress(city.id))] }]
        : []),
    ],
    sections: sections.filter(({ blocks }) => blocks.length > 0),
  };
}

function placeBlocks(archive: Archive, city: Place, month: string): Block[] {
  const home = cityScheduleAddress(city.id);
  const progress = placeProgress(archive, city.id, month);
  const figures = shownFigures(archive, progress, home);
  const chart = moneyChart(archive, { id: 'chart-money', name: city.name, progress, figures });
  const bullets = placeBullets(archive, city, month, home);
  const quarters = quartersOf(archive, progress, home);
  const months = shownMonths(archive, progress, home);
  const hasMoney = ({ id }: Place): boolean => {
    const { plan, invested } = placeProgress(archive, id, month);
    return (plan ?? invested) !== undefined;
  };
  const places = schedulePlaces(archive, city.id);
  const known = places.filter(hasMoney);
  const unknown = places.filter((place) => !hasMoney(place));
  const below = known.filter(({ id }) => id !== city.id);
  const monthsOfPlaces = placeMonths(archive, below, month, home);
  if (known.length === 0)
    return [
      {
        kind: 'paragraph',
        line: [
          text('各地年度计划投资和完成投资的逐月数：'),
          absentRun(missingIn(archive)),
          text('，不亮灯。'),
        ],
      },
    ];
  return [
    ...(chart ? [{ kind: 'chart' as const, chart }] : []),
    ...(bullets ? [{ kind: 'chart' as const, chart: bullets }] : []),
    { kind: 'table', table: placeTable(archive, known, month, { home, charted: bullets !== undefined }) },
    ...(unknown.length > 0 ? [withoutMoney(archive, unknown)] : []),
    ...(quarters.quarters.length > 0
      ? [{ kind: 'table' as const, table: quarterTable(quarters, progress, `${city.short}的季度计划`) }]
      : []),
    ...(months.length > 0
      ? [{ kind: 'table' as const, table: monthTable(months, `${city.short}的月度计划`) }]
      : []),
    ...(monthsOfPlaces ? [{ kind: 'table' as const, table: monthsOfPlaces }] : []),
  ];
}

/** The places that gave neither a plan nor money, in one line. */
const withoutMoney = (archive: Archive, places: readonly Place[]): Block => ({
  kind: 'note',
  line: [
    ...join(
      places.map(({ id }) => [placeRun(archive, id, true)]),
      '、',
    ),
    text('的年度计划投资、完成投资：'),
    absentRun(missingIn(archive)),
    text('，不亮灯。'),
  ],
});

function procedureBlocks(archive: Archive, projects: readonly Project[], month: string): Block[] {
  const table = procedureMatrix(archive, projects, month);
  return table.rows.length === 0
    ? [
        {
          kind: 'paragraph',
          line: [text('没有开工的项目逐项手续的受理、应办结和办结时间：'), absentRun(missingIn(archive))],
        },
      ]
    : [{ kind: 'table', table }];
}
