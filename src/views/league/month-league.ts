import { monthWords } from '../../figures/days.ts';
import { type GroupRace, type Race, raceMonths, raceOf } from '../../league/race.ts';
import { cityLeagueAddress, leagueAddress, monthLeagueAddress } from '../../model/address.ts';
import type { Archive } from '../../model/archive.ts';
import type { Place } from '../../model/records.ts';
import { listWords } from '../../model/wording.ts';
import { date, join, name, placeRun, text } from '../runs.ts';
import { emptyPage } from '../site-view.ts';
import type { Block, Line, PageView, Section } from '../view.ts';
import { rankHeadline } from './rank-chart.ts';
import { groupBlocks } from './standing-blocks.ts';

/** The race of a city in one month: indicator by indicator, group by group, with who is silent. */
export function monthLeagueView(archive: Archive, city: Place, month: string): PageView {
  const race = raceOf(archive, city, month);
  const page = emptyPage(archive, {
    kind: 'month-league',
    address: monthLeagueAddress(city.id, month),
    title: `${city.name}赛马 ${monthWords(month)}`,
    description: `${city.name}各参评单位的名次、范围和变动：按组比较，没有报送的不排名次。`,
    heading: [name(city.name), text('赛马　'), date(monthWords(month))],
  });
  return {
    ...page,
    crumbs: [
      ...page.crumbs,
      { text: '赛马', address: leagueAddress() },
      { text: city.name, address: cityLeagueAddress(city.id) },
    ],
    kicker: [placeRun(archive, city.id)],
    lede: ledeOf(archive, race),
    meta: neighbours(archive, city, month),
    sections: sectionsOf(archive, race),
  };
}

/** The leader of every group on the first indicator, then who sent nothing. */
function ledeOf(archive: Archive, race: Race): Line {
  const groups = race.sets[0]?.groups ?? [];
  const first = groups.filter(({ indicator }) => indicator.id === groups[0]?.indicator.id);
  const told = first
    .filter(({ standing }) => standing.ranked > 0 && archive.site.ranks === '名次')
    .map(
      (group): Line => [
        ...(group.group === '' ? [] : [name(group.group), text('：')]),
        ...rankHeadline(group),
      ],
    );
  const silent = first.flatMap(({ rows }) =>
    rows
      .filter(({ row }) => row.outside === '未报送' || row.outside === '未公布')
      .map(({ place }) => place.short),
  );
  return [
    ...(told.length > 0 ? [...join(told, '；'), text('。')] : [text(NONE[archive.site.ranks])]),
    ...(silent.length > 0 ? [text(`没有数的：${listWords(silent)}，不排名次，也不影响别人的名次。`)] : []),
  ];
}

const NONE = { 名次: '本月各组都排不出名次，数照样列在下面。', 档次: '只分档，不列名次。' } as const;

function neighbours(archive: Archive, city: Place, month: string): PageView['meta'] {
  const months = raceMonths(archive, city.id);
  const at = months.indexOf(month);
  const of = (other: string | undefined, term: string) =>
    other === undefined
      ? []
      : [{ term, line: [name(monthWords(other), monthLeagueAddress(city.id, other))] }];
  return [...of(months[at - 1], '上一期'), ...of(months[at + 1], '下一期')];
}

const HOW: readonly string[] = [
  '只在组内比；同组不足三个能参评的，不排名次。',
  '按精确的分数排，不按印出的百分数排；相同的并列，后面的名次顺延。',
  '基数太小的只列个数。没有报送的不排名次，也不排在最后。',
  '名次范围：同组里任何一个项目的状态变一次，名次会落在哪里。范围宽的，名次不必当真。',
];

function sectionsOf(archive: Archive, race: Race): Section[] {
  return race.sets.map(({ set, groups }, index): Section => {
    const indicators = [...Map.groupBy(groups, ({ indicator }) => indicator.id).values()];
    return {
      id: set.id,
      title: set.name,
      blocks: [
        { kind: 'paragraph', line: [text(set.summary)] },
        ...(index === 0 ? [howBlock(archive)] : []),
        ...indicators.flatMap((some): Block[] => [
          {
            kind: 'heading',
            line: [text(some[0]?.indicator.name ?? '')],
            anchor: `${set.id}-${some[0]?.indicator.id}`,
          },
          ...(some.every(isSilent) ? [SILENT] : some.flatMap((group) => groupBlocks(archive, race, group))),
        ]),
      ],
    };
  });
}

const isSilent = ({ rows }: GroupRace): boolean => rows.every(({ shown }) => shown === undefined);

const SILENT: Block = { kind: 'paragraph', line: [text('这个月没有一个参评单位有这个指标的数，不排名次。')] };

const BANDS = '这个网站只分上游、中游、下游三档，不列名次；同一档里按地区的次序排列。';

const howBlock = ({ site }: Archive): Block => ({
  kind: 'aside',
  title: '怎么排',
  lines: (site.ranks === '档次' ? [...HOW.slice(0, 3), BANDS] : HOW).map((words) => [text(words)]),
});
