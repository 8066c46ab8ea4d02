import { choose } from '../figures/claims/choose.ts';
import { countRecords } from '../figures/counts/count-records.ts';
import { cityProjectsAddress, projectsAddress } from '../model/address.ts';
import { type Archive, citiesOf } from '../model/archive.ts';
import type { Place, Project } from '../model/records.ts';
import { stageRun } from './bulletin/progress.ts';
import { columns } from './columns.ts';
import { moneyLine, projectMoney } from './project-money.ts';
import { absentRun, asOf, countRun, name, placeRun, projectRun, text } from './runs.ts';
import { emptyPage } from './site-view.ts';
import type { Line, PageView, Section, Table } from './view.ts';

/** How many projects stand on one page; beyond that the page leads to those of the cities. */
const MOST = 200;

/** The 台账: every project, place by place, with what is known of it last; where they are many, the cities that have them. */
export function projectsView(archive: Archive): PageView {
  const page = emptyPage(archive, {
    kind: 'projects',
    address: projectsAddress(),
    title: '项目台账',
    description: '来源提到的全部项目：地区、总投资、阶段和截至时间，逐个有页。',
    heading: [text('项目台账')],
  });
  return {
    ...page,
    lede: [
      text('来源提到的'),
      countRun(countRecords(archive), 'projects'),
      text(`项目${pagedCities(archive).length > 0 ? '，按市分页' : ''}。${HOW}`),
    ],
    sections:
      pagedCities(archive).length > 0 ? [citiesSection(archive)] : placeSections(archive, archive.places),
  };
}

const HOW = '同一项目在不同来源里名称、投资可能不同，都保留在各自的页上；没有公布的写“未公布”。';

/** The cities whose projects have a page of their own: where the projects are too many for one page, all that have any. */
export const pagedCities = (archive: Archive): readonly Place[] =>
  archive.projects.length > MOST
    ? citiesOf(archive).filter(({ id }) => archive.projects.some(({ city }) => city === id))
    : [];

/** The 台账 of one city, place by place. */
export function cityProjectsView(archive: Archive, city: Place): PageView {
  const page = emptyPage(archive, {
    kind: 'projects',
    address: cityProjectsAddress(city.id),
    title: `${city.name} 项目台账`,
    description: `${city.name}各地的项目：总投资、阶段和截至时间，逐个有页。`,
    heading: [name(city.name), text('　项目台账')],
  });
  return {
    ...page,
    crumbs: [...page.crumbs, { text: '项目台账', address: projectsAddress() }],
    kicker: [placeRun(archive, city.id)],
    lede: [text('全市记录的'), countRun(countRecords(archive), `projects:${city.id}`), text(`项目。${HOW}`)],
    sections: placeSections(
      archive,
      archive.places.filter((place) => place.city === city.id),
    ),
  };
}

const citiesSection = (archive: Archive): Section => ({
  id: 'cities',
  title: '各市',
  blocks: [
    {
      kind: 'list',
      ordered: false,
      items: pagedCities(archive).map((city) => ({
        line: [
          name(city.name, cityProjectsAddress(city.id)),
          text('：'),
          countRun(countRecords(archive), `projects:${city.id}`),
          text('项目'),
        ],
      })),
    },
  ],
});

const placeSections = (archive: Archive, places: readonly Place[]): Section[] =>
  places
    .toSorted((a, b) => (a.city < b.city ? -1 : a.city > b.city ? 1 : a.order - b.order))
    .map((place) => ({ place, projects: archive.projects.filter((project) => project.place === place.id) }))
    .filter(({ projects }) => projects.length > 0)
    .map(({ place, projects }) => ({
      id: place.id,
      title: place.name,
      blocks: [{ kind: 'table', table: projectTable(archive, projects, [name(place.name), text('的项目')]) }],
    }));

/** Projects in a table: name, owner, sector, money, stage, as of when. */
export function projectTable(archive: Archive, projects: readonly Project[], caption: Line): Table {
  return {
    caption,
    folds: 'cards',
    columns: columns('项目', '建设单位', ['行业', 'short'], ['总投资', 'number'], '阶段', ['截至', 'short']),
    rows: projects.map((project) => ({ cells: projectCells(archive, project) })),
  };
}

function projectCells(archive: Archive, project: Project): Line[] {
  const subject = { kind: 'project', id: project.id } as const;
  const stage = choose(archive, { indicator: 'stage', subject }).chosen;
  return [
    [projectRun(archive, project.id)],
    [project.owner ? name(project.owner) : absentRun()],
    [project.sector ? text(project.sector) : absentRun()],
    moneyLine(archive, projectMoney(archive, project)),
    [stage ? stageRun(stage) : absentRun()],
    [stage ? asOf(stage) : absentRun()],
  ];
}
