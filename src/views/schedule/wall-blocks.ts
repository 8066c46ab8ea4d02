import { isSucceeded } from '../../figures/schedule/in-course.ts';
import { schedulePlaces } from '../../figures/schedule/schedule-figures.ts';
import { isMonthly } from '../../figures/schedule/schedule-months.ts';
import { placeScheduleAddress } from '../../model/address.ts';
import type { Archive } from '../../model/archive.ts';
import type { Place, Project } from '../../model/records.ts';
import { absentRun, name, text } from '../runs.ts';
import type { Block } from '../view.ts';
import { missingIn } from './progress-tables.ts';
import { isOnWall, wallChart, wallHeadline } from './wall-chart.ts';

/** How many projects the walls of a city may hold; a city with more has walls for each of its places. */
const CITY_MOST = 24;

/** How many rows a wall chart may have: with its head it fits a page of paper. */
const CHART_MOST = 14;

const NOT_MONTHLY: Block = {
  kind: 'paragraph',
  line: [text('来源不是逐月的报送，没有数据截止的月份，画不出挂图；各项目印出的时间见项目的页。')],
};

/** The projects of a city that go on under their names, place by place. */
export function cityProjects(archive: Archive, city: Place): Project[] {
  const places = schedulePlaces(archive, city.id).map(({ id }) => id);
  return archive.projects
    .filter((project) => project.city === city.id && !isSucceeded(archive, project))
    .sort((a, b) => places.indexOf(a.place) - places.indexOf(b.place) || (a.id < b.id ? -1 : 1));
}

/** Whether there is anything to draw on the walls of a city. */
export const hasWall = (archive: Archive, city: Place, month: string): boolean =>
  isMonthly(archive, city.id) &&
  cityProjects(archive, city).some((project) => isOnWall(archive, project, month));

/** A place with the projects of it that a wall has to show. */
export interface WalledPlace {
  readonly place: Place;
  readonly projects: readonly Project[];
}

/** The places of a city that have walls of their own: none where the projects of the city fit on one. */
export function walledPlaces(archive: Archive, city: Place, month: string): WalledPlace[] {
  if (!isMonthly(archive, city.id)) return [];
  const shown = cityProjects(archive, city).filter((project) => isOnWall(archive, project, month));
  if (shown.length <= CITY_MOST) return [];
  const byPlace = Map.groupBy(shown, ({ place }) => place);
  return schedulePlaces(archive, city.id).flatMap((place) => {
    const projects = byPlace.get(place.id);
    return projects ? [{ place, projects }] : [];
  });
}

/** The way to the walls of the places, each with what is most urgent on it. */
export const placeLinks = (archive: Archive, walled: readonly WalledPlace[], month: string): Block[] => [
  { kind: 'paragraph', line: [text('项目多，按地区挂图；红灯、黄灯的项目列在下面。')] },
  {
    kind: 'list',
    ordered: false,
    items: walled.map(({ place, projects }) => ({
      line: [
        name(place.name, placeScheduleAddress(place.city, place.id)),
        text('：'),
        ...wallHeadline(archive, projects, month),
      ],
    })),
  },
];

/** The one wall of a city, or why there is none. */
export const cityWall = (
  archive: Archive,
  city: Place,
  projects: readonly Project[],
  month: string,
): Block[] => (isMonthly(archive, city.id) ? wallBlocks(archive, projects, month) : [NOT_MONTHLY]);

/** As many wall charts as are needed, with the projects of a place together where they fit. */
export function wallBlocks(archive: Archive, projects: readonly Project[], month: string): Block[] {
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
    for (let at = 0; at < some.length; at += CHART_MOST) {
      const part = some.slice(at, at + CHART_MOST);
      const last = charts.at(-1);
      if (last && last.length + part.length <= CHART_MOST) last.push(...part);
      else charts.push(part);
    }
  return charts;
}
