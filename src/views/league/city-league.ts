import { monthWords } from '../../figures/claims/days.ts';
import { type Race, raceMonths, raceOf } from '../../league/race.ts';
import { cityLeagueAddress, leagueAddress, monthLeagueAddress } from '../../model/address.ts';
import type { Archive } from '../../model/archive.ts';
import type { Place } from '../../model/records.ts';
import { columns } from '../columns.ts';
import { date, name, placeRun, text } from '../runs.ts';
import { emptyPage } from '../site-view.ts';
import type { Block, Line, PageView, Section } from '../view.ts';
import { bumpChart } from './bump-chart.ts';
import { leadersLine } from './leaders-line.ts';
import { ratePanels } from './rate-panels.ts';
import { reviewsOf, reviewWord } from './review-league.ts';
import { schemesSection } from './scores/city-schemes.ts';

const RACED = '每个月按组比较；名次只在同组、同口径里排。点一个月，看各项指标、名次范围和变动的原因。';
const BANDED = '每个月按组比较，只分上游、中游、下游，不列名次。点一个月，看各项指标的数和分子分母。';
const UNRACED = '现有的来源没有这里按月的数，排不出逐月的名次；下面是来源讲到的考核办法。';

/** The race of a city over its months: how the ranks of each group moved, and a page for every month. */
export function cityLeagueView(archive: Archive, city: Place): PageView {
  const races = raceMonths(archive, city.id).map((month) => raceOf(archive, city, month));
  const page = emptyPage(archive, {
    kind: 'city-league',
    address: cityLeagueAddress(city.id),
    title: `${city.name}赛马`,
    description: `${city.name}各参评单位逐月的名次变化，和每个月的赛马。`,
    heading: [name(city.name), text('赛马')],
  });
  return {
    ...page,
    crumbs: [...page.crumbs, { text: '赛马', address: leagueAddress() }],
    kicker: [placeRun(archive, city.id)],
    lede: [text(races.length === 0 ? UNRACED : archive.site.ranks === '档次' ? BANDED : RACED)],
    sections: [
      ...indicatorSections(archive, races),
      ...(races.length === 0 ? [] : [...reviewSection(archive, city), monthSection(archive, races)]),
      ...schemesSection(archive, city),
    ],
  };
}

/** For every indicator of the first set: how the ranks of each group moved, then the rate of every contestant. */
function indicatorSections(archive: Archive, races: readonly Race[]): Section[] {
  const [set] = races[0]?.sets ?? [];
  const indicators = new Map((set?.groups ?? []).map(({ indicator }) => [indicator.id, indicator]));
  return [...indicators.values()].flatMap((indicator): Section[] => {
    const groups = (set?.groups ?? []).filter((one) => one.indicator.id === indicator.id);
    const charts = [
      ...(archive.site.ranks === '档次'
        ? []
        : groups.map(({ group }, index) => bumpChart(races, indicator, group, index))),
      ratePanels(races, indicator),
    ];
    const blocks = charts.flatMap((chart): Block[] => (chart ? [{ kind: 'chart', chart }] : []));
    return blocks.length > 0 ? [{ id: `bump-${indicator.id}`, title: indicator.name, blocks }] : [];
  });
}

/** A row for every month, the latest first: who led on the first indicator; without ranks the months alone. */
function monthSection(archive: Archive, races: readonly Race[]): Section {
  const banded = archive.site.ranks === '档次';
  return {
    id: 'months',
    title: '逐月',
    blocks: [
      {
        kind: 'table',
        table: {
          caption: [text('每个月的赛马')],
          folds: 'cards',
          columns: columns(['月份', 'short'], ...(banded ? [] : ['领先'])),
          rows: races.toReversed().map((race) => ({
            cells: [
              [date(monthWords(race.month), monthLeagueAddress(race.city.id, race.month))],
              ...(banded ? [] : [leadersLine(race)]),
            ],
          })),
        },
      },
    ],
  };
}

/** The quarters and years that are reviewed, the latest first. */
function reviewSection(archive: Archive, city: Place): Section[] {
  const items = reviewsOf(archive, city.id)
    .toReversed()
    .map((period) => ({
      line: [
        date(period.words, monthLeagueAddress(city.id, period.id)),
        text(reviewWord(period)),
      ] satisfies Line,
    }));
  return items.length === 0
    ? []
    : [{ id: 'reviews', title: '季度晾晒和年度评比', blocks: [{ kind: 'list', ordered: false, items }] }];
}
