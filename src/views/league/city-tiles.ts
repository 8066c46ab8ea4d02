import type { Band, Tile } from '../../charts/tile-map/tile-map.ts';
import { isCounted } from '../../figures/claims/amount.ts';
import { monthWords } from '../../figures/claims/days.ts';
import { bands } from '../../league/bands.ts';
import type { RaceEntry } from '../../league/derive-entry.ts';
import { type CityRanks, rankCities } from '../../league/rank-cities.ts';
import { cityLeagueAddress } from '../../model/address.ts';
import type { Archive } from '../../model/archive.ts';
import type { Band as Third } from '../../model/standing.ts';
import { listWords } from '../../model/wording.ts';
import { columns } from '../columns.ts';
import { absentRun, boundClaim, boundFigure, claimRun, date, figureRun, name, quiet, text } from '../runs.ts';
import type { Block, Chart, Line } from '../view.ts';

/** From the palest tone to the darkest. */
const THIRDS: readonly Third[] = ['下游', '中游', '上游'];

/** With fewer squares the places say nothing. */
const FEWEST = 3;

/** The cities as squares toned by the third that their rate lies in; none where no three compare or have a square. */
export function cityTiles(archive: Archive): Block[] {
  const ranks = rankCities(archive);
  if (!ranks) return [];
  const thirds = bands(ranks.standing);
  const placed = ranks.entries.filter(({ place }) => place.square);
  if (placed.filter(({ place }) => thirds.has(place.id)).length < FEWEST) return [];
  const left = ranks.entries.filter(({ place }) => !place.square).map(({ place }) => place.short);
  return [
    { kind: 'chart', chart: tileChart(ranks, placed, thirds) },
    ...(left.length > 0
      ? [{ kind: 'note' as const, line: [text('没有写格位、不在图上的：'), name(left.join('、'))] }]
      : []),
  ];
}

function tileChart(
  ranks: CityRanks,
  placed: readonly RaceEntry[],
  thirds: ReadonlyMap<string, Third>,
): Chart {
  const { indicator, month } = ranks;
  const id = 'chart-tiles';
  return {
    id,
    headline: headlineOf(ranks, thirds),
    subtitle: [
      text('各市，'),
      date(monthWords(month)),
      ...scopeOf(ranks),
      text(`，${indicator.name}；填色越实越靠前，格子只示大致方位，不表示界线`),
    ],
    chart: {
      type: 'tileMap',
      data: {
        heading: {
          id,
          title: `各市的${indicator.name}`,
          description: '每市一格，位置只是示意，不表示界线；三级填色分上游、中游、下游。数值列在表中。',
        },
        tiles: placed.map((one) => tileOf(one, thirds.get(one.place.id))),
        bands: THIRDS.map((word) => ({ word })),
        absent: '没有排名',
      },
    },
    table: {
      caption: [text(`各市的${indicator.name}`)],
      folds: 'scroll',
      columns: columns('市', [indicator.name, 'number'], ['档次', 'short']),
      rows: ranks.entries.map((one) => {
        const { id: city } = one.place;
        const third = thirds.get(city);
        const outside = ranks.standing.rows.find((row) => row.id === city)?.outside;
        return {
          cells: [
            [name(one.place.name, cityLeagueAddress(city))],
            cityValue(one),
            [third ? text(third) : quiet(outside ?? '待核')],
          ],
        };
      }),
    },
  };
}

/** Who is in the upper third, in the order of the cities; or that nobody stands out, or too little for it to mean anything. */
function headlineOf({ indicator, standing, entries }: CityRanks, thirds: ReadonlyMap<string, Third>): Line {
  const first = entries
    .filter(({ place }) => thirds.get(place.id) === '上游')
    .map(({ place }) => place.short);
  if (standing.notes.includes('区分度不足'))
    return [text(`各市${indicator.name}相差不到一个项目，档次不必当真`)];
  if (first.length > 0) return [text(`${listWords(first)}${indicator.name}在上游`)];
  return [text(`各市${indicator.name}没有拉开上下游`)];
}

function tileOf({ place, shown }: RaceEntry, third: Third | undefined): Tile {
  const { column, row } = place.square ?? { column: 1, row: 1 };
  const value =
    shown === undefined
      ? undefined
      : 'working' in shown
        ? boundFigure(shown)
        : isCounted(shown)
          ? boundClaim(shown, shown.value.unit)
          : undefined;
  return {
    label: { text: place.short },
    column: column - 1,
    row: row - 1,
    band: third === undefined ? 'absent' : (THIRDS.indexOf(third) as Band),
    ...(value ? { value } : {}),
  };
}

/** The number of a city, or why there is none. */
export const cityValue = ({ shown, entry }: RaceEntry): Line =>
  shown === undefined ? [absentRun(entry.absent)] : ['working' in shown ? figureRun(shown) : claimRun(shown)];

/** The scope that the compared numbers share. */
function scopeOf({ standing, entries }: CityRanks): Line {
  const ranked = standing.rows.find(({ rank }) => rank !== undefined);
  const scope = entries.find(({ place }) => place.id === ranked?.id)?.shown?.scope ?? '';
  return scope === '' ? [] : [text('，'), name(scope), text('项目')];
}
