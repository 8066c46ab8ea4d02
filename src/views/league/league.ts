import { monthWords } from '../../figures/claims/days.ts';
import { citiesOn, raceMonths, raceOf } from '../../league/race.ts';
import { cityLeagueAddress, leagueAddress, monthLeagueAddress, schemeAddress } from '../../model/address.ts';
import { type Archive, citiesOf, find } from '../../model/archive.ts';
import { type Indicator, inputsOf } from '../../model/indicator.ts';
import type { KeptScheme, RaceSet } from '../../model/rules.ts';
import { columns } from '../columns.ts';
import { absentRun, date, indicatorRun, join, name, placeRun, quiet, sourceShortRun, text } from '../runs.ts';
import { emptyPage } from '../site-view.ts';
import type { Block, Card, Line, PageView, Section } from '../view.ts';
import { cityTiles } from './city-tiles.ts';
import { leadersLine } from './leaders-line.ts';

const RANKED = '同组、同口径的才比；名次按精确的分数排。没有报送的不排名次，也不排在最后。';
const BANDED = '同组、同口径的才比；只分上游、中游、下游，不列名次。没有报送的不分档。';

/** 赛马: the cities that race month by month, what they race on, and the schemes of those who printed no rules. */
export function leagueView(archive: Archive): PageView {
  const page = emptyPage(archive, {
    kind: 'league',
    address: leagueAddress(),
    title: '赛马',
    description: '各地逐月的比较：分组、按精确分数排名次、写明范围和变动的原因；规则没有公布的，照实写。',
    heading: [text('赛马')],
  });
  const sections: Section[] = [
    { id: 'cities', title: '各地', blocks: [...cityTiles(archive), ...cityBlocks(archive)] },
    { id: 'sets', title: '比什么', blocks: setBlocks(archive) },
    { id: 'schemes', title: '考核办法', blocks: schemeBlocks(archive) },
  ];
  return {
    ...page,
    lede: [text(archive.site.ranks === '档次' ? BANDED : RANKED)],
    sections: sections.filter(({ blocks }) => blocks.length > 0),
  };
}

function cityBlocks(archive: Archive): Block[] {
  const items = citiesOf(archive).flatMap((city): Card[] => {
    const latest = raceMonths(archive, city.id).at(-1);
    return latest === undefined
      ? []
      : [
          {
            kicker: [text('最近　'), date(monthWords(latest))],
            title: [name(city.name)],
            address: cityLeagueAddress(city.id),
            line: [
              ...(archive.site.ranks === '档次'
                ? []
                : [...leadersLine(raceOf(archive, city, latest)), text('　')]),
              name('看这个月', monthLeagueAddress(city.id, latest)),
            ],
          },
        ];
  });
  return items.length === 0
    ? [{ kind: 'paragraph', line: [text('现有的来源没有按月的数，排不出逐月的名次。')] }]
    : [{ kind: 'cards', items }];
}

/** What is raced on, set by set: how each rate comes about, and which cities have numbers for it. */
const setBlocks = (archive: Archive): Block[] =>
  archive.rules.races.length === 0
    ? []
    : [
        {
          kind: 'facts',
          items: archive.rules.races.map((set) => ({
            term: [name(set.name)],
            line: [text(set.summary)],
          })),
        },
        {
          kind: 'table',
          table: {
            caption: [text('各套指标，各比各的，不相加')],
            folds: 'cards',
            columns: columns(['项目', 'short'], '指标', '怎样算', '有数的地区'),
            rows: archive.rules.races.flatMap((set) =>
              set.indicators
                .flatMap((id) => find(archive.indicators, id) ?? [])
                .map((indicator) => ({ cells: setCells(archive, set, indicator) })),
            ),
          },
        },
      ];

function setCells(archive: Archive, set: RaceSet, indicator: Indicator): Line[] {
  const cities = citiesOn(archive, indicator.id);
  const inputs = indicator.formula ? inputsOf(indicator.formula) : [];
  return [
    [text(set.of)],
    [indicatorRun(archive, indicator.id)],
    inputs.length > 0
      ? join(
          inputs.map((id) => [indicatorRun(archive, id)]),
          ' ÷ ',
        )
      : [quiet('报送的数')],
    cities.length > 0
      ? join(
          cities.map(({ id }) => [placeRun(archive, id, true)]),
          '、',
        )
      : [absentRun(archive.site.standing === '非官方汇编' ? '未公布' : '未报送')],
  ];
}

const schemeBlocks = (archive: Archive): Block[] =>
  archive.rules.schemes.length === 0
    ? []
    : [
        {
          kind: 'table',
          table: {
            caption: [text('各地的考核办法')],
            folds: 'cards',
            columns: columns('办法', '地区', '说明', ['规则', 'short'], ['来源', 'short']),
            rows: archive.rules.schemes.map((scheme) => ({ cells: schemeCells(archive, scheme) })),
          },
        },
      ];

const schemeCells = (archive: Archive, scheme: KeptScheme) => [
  [name(scheme.name, schemeAddress(scheme.id))],
  [scheme.place === undefined ? quiet('全部') : placeRun(archive, scheme.place, true)],
  [text(scheme.summary)],
  [scheme.published ? text('已公布') : quiet('规则未公布')],
  [scheme.source === undefined ? quiet('—') : sourceShortRun(archive, scheme.source)],
];
