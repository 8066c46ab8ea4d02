import { isSucceeded } from '../../figures/in-course.ts';
import { placeProgress } from '../../figures/progress.ts';
import { quartersOf } from '../../figures/quarters.ts';
import { cityScheduleFigures, schedulePlaces, shownFigures } from '../../figures/schedule-figures.ts';
import { isMonthly, schedulePeriod } from '../../figures/schedule-months.ts';
import { cityNoticesAddress, cityScheduleAddress, scheduleAddress } from '../../model/address.ts';
import type { Archive } from '../../model/archive.ts';
import type { Place, Project } from '../../model/records.ts';
import { dispatchMeta } from '../dispatch/dispatch-links.ts';
import { absentRun, join, name, placeRun, span, text } from '../runs.ts';
import { emptyPage } from '../site-view.ts';
import type { Block, PageView, Section } from '../view.ts';
import { moneyChart } from './money-chart.ts';
import { placeBullets } from './place-bullets.ts';
import { procedureMatrix } from './procedure-tables.ts';
import { isKnown, isLit, lightTable, litProjects, missingIn, placeTable } from './progress-tables.ts';
import { quarterTable } from './quarter-table.ts';
import { isOnWall, wallChart } from './wall-chart.ts';
import { watchSections } from './watch-blocks.ts';
import { workingTable } from './working-table.ts';

const NOT_MONTHLY: Block = {
  kind: 'paragraph',
  line: [text('来源不是逐月的报送，没有数据截止的月份，画不出挂图；各项目印出的时间见项目的页。')],
};

/** How many rows a wall chart may have: with its head it fits a page of paper. */
const MOST = 14;

/** 挂图作战: the schedule of a city in its latest month: wall charts, money, lights, and the lists to act on. */
export function cityScheduleView(archive: Archive, city: Place, month: string): PageView {
  const page = emptyPage(archive, {
    kind: 'city-schedule',
    address: cityScheduleAddress(city.id),
    title: `${city.name}挂图作战`,
    description: `${city.name}各项目的计划、进展和灯，各地的投资进度，要盯的名单。`,
    heading: [name(city.name), text('挂图作战')],
  });
  const projects = projectsInOrder(archive, city);
  const period = schedulePeriod(archive, city.id);
  const figures = cityScheduleFigures(archive, city);
  const sections: Section[] = [
    {
      id: 'wall',
      title: '挂图',
      blocks: isMonthly(archive, city.id) ? wallBlocks(archive, projects, month) : [NOT_MONTHLY],
    },
    { id: 'places', title: '各地的投资进度', blocks: placeBlocks(archive, city, month) },
    { id: 'lights', title: '亮灯', blocks: lightBlocks(archive, projects, month) },
    { id: 'procedures', title: '前期手续', blocks: procedureBlocks(archive, projects, month) },
    ...watchSections(archive, projects, month),
    {
      id: 'workings',
      title: '计算过程',
      blocks:
        figures.length > 0
          ? [
              {
                kind: 'table',
                table: workingTable(archive, figures, '这一页的数怎么算；项目的数在各项目的页上'),
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
    ],
    sections: sections.filter(({ blocks }) => blocks.length > 0),
  };
}

/** The projects of a city, place by place. */
function projectsInOrder(archive: Archive, city: Place): Project[] {
  const places = schedulePlaces(archive, city.id).map(({ id }) => id);
  return archive.projects
    .filter((project) => project.city === city.id && !isSucceeded(archive, project))
    .sort((a, b) => places.indexOf(a.place) - places.indexOf(b.place) || (a.id < b.id ? -1 : 1));
}

/** As many wall charts as are needed, with the projects of a place together where they fit. */
function wallBlocks(archive: Archive, projects: readonly Project[], month: string): Block[] {
  const shown = projects.filter((project) => isOnWall(archive, project, month));
  if (shown.length === 0)
    return [
      {
        kind: 'paragraph',
        line: [text('各项目的计划开工、完工时间：'), absentRun(missingIn(archive)), text('，画不出挂图。')],
      },
    ];
  const charts = packed(shown).map(
    (some, index): Block => ({
      kind: 'chart',
      chart: wallChart(archive, { id: `chart-wall-${index}`, projects: some, month }),
    }),
  );
  return shown.length < projects.length
    ? [...charts, { kind: 'note', line: [text('没有报过工期、或者已经完工的项目不在图上。')] }]
    : charts;
}

function packed(projects: readonly Project[]): Project[][] {
  const charts: Project[][] = [];
  for (const some of Map.groupBy(projects, ({ place }) => place).values())
    for (let at = 0; at < some.length; at += MOST) {
      const part = some.slice(at, at + MOST);
      const last = charts.at(-1);
      if (last && last.length + part.length <= MOST) last.push(...part);
      else charts.push(part);
    }
  return charts;
}

function placeBlocks(archive: Archive, city: Place, month: string): Block[] {
  const home = cityScheduleAddress(city.id);
  const progress = placeProgress(archive, city.id, month);
  const figures = shownFigures(archive, progress, home);
  const chart = moneyChart(archive, { id: 'chart-money', name: city.name, progress, figures });
  const bullets = placeBullets(archive, city, month, home);
  const quarters = quartersOf(archive, progress, home);
  const hasMoney = ({ id }: Place): boolean => {
    const { plan, invested } = placeProgress(archive, id, month);
    return (plan ?? invested) !== undefined;
  };
  const places = schedulePlaces(archive, city.id);
  const known = places.filter(hasMoney);
  const unknown = places.filter((place) => !hasMoney(place));
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
    { kind: 'table', table: placeTable(archive, known, month, home) },
    ...(unknown.length > 0 ? [withoutMoney(archive, unknown)] : []),
    ...(quarters.quarters.length > 0
      ? [{ kind: 'table' as const, table: quarterTable(quarters, progress, `${city.short}的季度计划`) }]
      : []),
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

/** The lit projects in full; those that keep to their time behind a fold; of those that nothing is known of, that it is so. */
function lightBlocks(archive: Archive, projects: readonly Project[], month: string): Block[] {
  const all = litProjects(archive, projects, month);
  const lit = all.filter(isLit);
  const calm = all.filter((one) => !isLit(one) && isKnown(one));
  const dark = all.filter((one) => !isLit(one) && !isKnown(one));
  const missing = missingIn(archive);
  return [
    ...(lit.length > 0
      ? [{ kind: 'table' as const, table: lightTable(archive, lit, month, '亮红灯、黄灯的项目，红灯在前') }]
      : [
          {
            kind: 'paragraph' as const,
            line: [calm.length > 0 ? text('没有项目亮红灯或者黄灯。') : text('没有项目亮灯。')],
          },
        ]),
    ...(calm.length > 0
      ? [
          {
            kind: 'fold' as const,
            summary: [text('绿灯的项目')],
            tables: [lightTable(archive, calm, month, '绿灯的项目')],
          },
        ]
      : []),
    ...(dark.length > 0
      ? [
          {
            kind: 'note' as const,
            line: [
              text(`${lit.length + calm.length > 0 ? '其余' : ''}项目的逐月投资、计划开工和入统时间：`),
              absentRun(missing),
              text('，不亮灯。'),
            ],
          },
        ]
      : []),
  ];
}

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
