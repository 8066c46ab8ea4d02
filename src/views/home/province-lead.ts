import { monthWords } from '../../figures/claims/days.ts';
import { type CityRanks, rankCities } from '../../league/rank-cities.ts';
import { leagueAddress } from '../../model/address.ts';
import type { Archive } from '../../model/archive.ts';
import { namedCorrectionLine } from '../corrections/correction-lines.ts';
import { latestFirst } from '../corrections/latest-first.ts';
import { cityTiles, cityValue } from '../league/city-tiles.ts';
import { date, name, text } from '../runs.ts';
import type { Block, Line, PageView, Section } from '../view.ts';
import { cityMonths } from './city-months.ts';

/** How many corrections the front page tells. */
const CORRECTIONS = 3;

/**
 * The cities beside each other in the latest month as the front page begins with them: who is ahead, then what each city's
 * month came to; undefined where no three cities compare.
 */
export function provinceLead(
  archive: Archive,
): Pick<PageView, 'kicker' | 'heading' | 'lede' | 'meta' | 'sections'> | undefined {
  const ranks = rankCities(archive);
  const tiles = cityTiles(archive);
  const chart = tiles.find((block) => block.kind === 'chart');
  if (!ranks || !chart) return undefined;
  return {
    kicker: [text('最近一个月　'), date(monthWords(ranks.month))],
    heading: chart.chart.headline,
    lede: spreadLine(archive, ranks),
    meta: [{ term: '赛马', line: [name('各市、各组逐月的比较', leagueAddress())] }],
    sections: [
      { id: 'race', title: '各市对比', blocks: tiles },
      { id: 'month', title: '各市本月', blocks: cityMonths(archive, ranks.month) },
      correctionSection(archive),
    ],
  };
}

/** From the first to the last of those that are ranked; only what is compared where the site shows no ranks. */
function spreadLine(archive: Archive, { indicator, standing, entries }: CityRanks): Line {
  const ranked = standing.rows.filter(({ rank }) => rank !== undefined);
  const told = (id: string | undefined): Line => {
    const one = entries.find(({ place }) => place.id === id);
    return one ? [name(one.place.short), ...cityValue(one)] : [];
  };
  if (archive.site.ranks === '档次' || ranked.length < 2)
    return [text(`各市同一口径的${indicator.name}，分上游、中游、下游。`)];
  return [
    text(`同一口径的${indicator.name}，领先的`),
    ...told(ranked[0]?.id),
    text('，靠后的'),
    ...told(ranked.at(-1)?.id),
    text('。'),
  ];
}

function correctionSection(archive: Archive): Section {
  const items = archive.corrections
    .toSorted(latestFirst)
    .slice(0, CORRECTIONS)
    .map((one) => ({ line: namedCorrectionLine(archive, one) }));
  const blocks: Block[] = items.length === 0 ? [] : [{ kind: 'list', ordered: false, items }];
  return { id: 'corrections', title: '最近的勘误', blocks };
}
