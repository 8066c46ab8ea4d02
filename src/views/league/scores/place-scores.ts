import { monthWords } from '../../../figures/claims/days.ts';
import { monthScores, scoreMonths } from '../../../league/month-scores.ts';
import { rowScoreFigures } from '../../../league/row-score-figures.ts';
import {
  cityLeagueAddress,
  leagueAddress,
  placeScoresAddress,
  scoresAddress,
} from '../../../model/address.ts';
import type { Archive } from '../../../model/archive.ts';
import { onceFor } from '../../../model/once.ts';
import type { Place } from '../../../model/records.ts';
import { date, name, placeRun, text } from '../../runs.ts';
import { emptyPage } from '../../site-view.ts';
import type { PageView } from '../../view.ts';
import { originTables } from './origin-tables.ts';

/** The places of a city that have points by some scheme in a month, each with a page that tells where they come from. */
export function scoredPlaces(archive: Archive, city: Place, month: string): readonly Place[] {
  const kept = keptPlaces(archive);
  const key = `${city.id} ${month}`;
  const known = kept.get(key);
  if (known) return known;
  const rows = monthScores(archive, city, month).schemes.flatMap(({ scheme, groups }) =>
    scheme.published ? groups.flatMap((group) => group.rows) : [],
  );
  const places = [...new Set(rows.filter(({ score }) => score.share).map(({ place }) => place))];
  kept.set(key, places);
  return places;
}

const keptPlaces = onceFor((_archive: Archive) => new Map<string, readonly Place[]>());

/** Where every point of one place in one month comes from, scheme by scheme. */
export function placeScoresView(archive: Archive, city: Place, month: string, place: Place): PageView {
  const scores = monthScores(archive, city, month);
  const page = emptyPage(archive, {
    kind: 'place-scores',
    address: placeScoresAddress(city.id, month, place.id),
    title: `${place.name}每一分的由来 ${monthWords(month)}`,
    description: `${place.name}按考核办法的每一分：实际值、怎样得来、各项之和与名次。`,
    heading: [name(place.name), text('每一分的由来　'), date(monthWords(month))],
  });
  const sections = scores.schemes.map((one) => ({
    id: one.scheme.id,
    title: one.scheme.name,
    named: true as const,
    blocks: one.groups
      .flatMap(({ rows }) => rows.filter((row) => row.place.id === place.id))
      .flatMap((row) => originTables(archive, one, row, rowScoreFigures(archive, scores, one, row)))
      .map((table) => ({ kind: 'table' as const, table })),
  }));
  return {
    ...page,
    crumbs: [
      ...page.crumbs,
      { text: '赛马', address: leagueAddress() },
      { text: city.name, address: cityLeagueAddress(city.id) },
      { text: '考核得分', address: scoresAddress(city.id, month) },
    ],
    kicker: [placeRun(archive, place.id)],
    lede: [text('实际值取当月的报送，按精确的分数计，显示时才舍入。缺的数写明原因，不当作没有。')],
    meta: neighbours(archive, city, month, place),
    sections: sections.filter(({ blocks }) => blocks.length > 0),
  };
}

function neighbours(archive: Archive, city: Place, month: string, place: Place): PageView['meta'] {
  const months = scoreMonths(archive, city).filter((one) => scoredPlaces(archive, city, one).includes(place));
  const at = months.indexOf(month);
  const of = (other: string | undefined, term: string) =>
    other === undefined
      ? []
      : [{ term, line: [date(monthWords(other), placeScoresAddress(city.id, other, place.id))] }];
  return [...of(months[at - 1], '上一期'), ...of(months[at + 1], '下一期')];
}
