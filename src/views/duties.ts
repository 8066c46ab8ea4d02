import { claimsOn } from '../figures/claims/current-claims.ts';
import { type DutyRow, dutyRows, dutyRules } from '../figures/duties.ts';
import { cityDutiesAddress, dutiesAddress, mechanismAddress, mechanismsAddress } from '../model/address.ts';
import { type Archive, citiesOf, find, get } from '../model/archive.ts';
import type { Place } from '../model/records.ts';
import { columns } from './columns.ts';
import { sideBySide } from './comparisons/side-by-side.ts';
import { absentRun, claimRun, name, placeRun, projectRun, quiet, sourceShortRun, text } from './runs.ts';
import { emptyPage } from './site-view.ts';
import type { Block, PageView, Section, Table } from './view.ts';

const GROUP = '包保';

/** 包保: what each place asks for, how many projects it says are looked after, and who looks after each, by office and post. */
export function dutiesView(archive: Archive): PageView {
  const page = emptyPage(archive, {
    kind: 'duties',
    address: dutiesAddress(),
    title: '包保',
    description: '各地包保的定义：每个项目要配哪几样，配齐了没有；只写职务和单位，不写姓名。',
    heading: [text('包保')],
  });
  const sections: Section[] = [
    { id: 'rules', title: '各地的定义', blocks: [{ kind: 'table', table: ruleTable(archive) }] },
    { id: 'counts', title: '包保了多少项目', blocks: countBlocks(archive) },
    { id: 'projects', title: '逐个项目', blocks: projectBlocks(archive) },
  ];
  return {
    ...page,
    crumbs: [...page.crumbs, { text: '工作机制', address: mechanismsAddress() }],
    lede: [
      text(
        '同叫“五个一”，各地要配的并不一样。配没配齐，按各地自己的定义看。这里只写职务和单位，不写姓名和电话。',
      ),
    ],
    sections: sections.filter(({ blocks }) => blocks.length > 0),
  };
}

/** A row for each local definition, a column for each duty. */
function ruleTable(archive: Archive): Table {
  const rules = dutyRules(archive);
  const duties = archive.indicators.filter(({ id }) => rules.some((rule) => rule.duties.includes(id)));
  return {
    caption: [text('每个项目要配的几样')],
    folds: 'cards',
    columns: columns('地区', '机制', ...duties.map(({ name: word }) => [word, 'short'] as const), [
      '来源',
      'short',
    ]),
    rows: rules.map((rule) => ({
      cells: [
        [placeRun(archive, rule.place)],
        [name(get(archive.mechanisms, rule.mechanism).name, mechanismAddress(rule.mechanism))],
        ...duties.map(({ id }) => [rule.duties.includes(id) ? text('要配') : quiet('—')]),
        [sourceShortRun(archive, rule.source)],
      ],
    })),
  };
}

/** The counts that sources print of projects looked after; whose leaders and which projects differs. */
function countBlocks(archive: Archive): Block[] {
  const claims = archive.indicators
    .filter(({ group }) => group === GROUP)
    .flatMap(({ id }) => claimsOn(archive, id))
    .filter(({ value }) => value.kind === 'quantity');
  if (claims.length === 0) return [];
  return [
    {
      kind: 'table',
      table: sideBySide(archive, claims, {
        caption: [text('来源印出的个数；哪一级领导、怎样选项目各不相同，不比多少')],
        named: true,
      }),
    },
  ];
}

/** How many projects stand on one page; beyond that the page leads to those of the cities. */
const MOST = 100;

/** The cities whose projects have a page of their own here: where there are too many for one page, all that have any. */
export function dutyCities(archive: Archive): readonly Place[] {
  const known = archive.places
    .map((place) => ({ place, rows: dutyRows(archive, place) }))
    .filter(({ rows }) => rows.length > 0);
  const many = known.reduce((sum, { rows }) => sum + rows.length, 0) > MOST;
  return many ? citiesOf(archive).filter(({ id }) => known.some(({ place }) => place.city === id)) : [];
}

/** 包保 in one city: place by place, who looks after each project. */
export function cityDutiesView(archive: Archive, city: Place): PageView {
  const page = emptyPage(archive, {
    kind: 'duties',
    address: cityDutiesAddress(city.id),
    title: `${city.name} 包保`,
    description: `${city.name}逐个项目的包保：配齐了没有；只写职务和单位，不写姓名。`,
    heading: [name(city.name), text('　包保')],
  });
  const places = archive.places.filter((place) => place.city === city.id);
  return {
    ...page,
    crumbs: [...page.crumbs, { text: '包保', address: dutiesAddress() }],
    kicker: [placeRun(archive, city.id)],
    lede: [text('配没配齐，按各地自己的定义看。这里只写职务和单位，不写姓名和电话。')],
    sections: [{ id: 'projects', title: '逐个项目', blocks: placeTables(archive, places) }],
  };
}

/** Place by place, every project of which some duty is recorded; where they are many, the pages of the cities. */
function projectBlocks(archive: Archive): Block[] {
  const cities = dutyCities(archive);
  if (cities.length > 0)
    return [
      {
        kind: 'list',
        ordered: false,
        items: cities.map((city) => ({ line: [name(city.name, cityDutiesAddress(city.id))] })),
      },
    ];
  const tables = placeTables(archive, archive.places);
  return tables.length > 0
    ? tables
    : [
        {
          kind: 'paragraph',
          line: [text('来源没有逐个项目印出由谁包保，配没配齐无从核对。')],
        },
      ];
}

const placeTables = (archive: Archive, places: readonly Place[]): Block[] =>
  places
    .map((place) => ({ place, rows: dutyRows(archive, place) }))
    .filter(({ rows }) => rows.length > 0)
    .map(({ place, rows }) => ({ kind: 'table', table: dutyTable(archive, place.name, rows) }));

function dutyTable(archive: Archive, place: string, rows: readonly DutyRow[]): Table {
  const duties = rows[0]?.rule.duties ?? [];
  return {
    caption: [name(place)],
    folds: 'cards',
    columns: columns('项目', ...duties.map((duty) => find(archive.indicators, duty)?.name ?? duty), [
      '配齐',
      'short',
    ]),
    rows: rows.map(({ project, filled }) => ({
      cells: [
        [projectRun(archive, project.id, true)],
        ...filled.map((claim) => [claim ? claimRun(claim) : absentRun('未报送')]),
        [filled.includes(undefined) ? text('缺项') : text('配齐')],
      ],
    })),
  };
}
