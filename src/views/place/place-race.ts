import { monthWords } from '../../figures/claims/days.ts';
import { bands } from '../../league/bands.ts';
import { type GroupRace, type Race, type RaceRow, raceMonths, raceOf } from '../../league/race.ts';
import { isSilent, rowFigures } from '../../league/race-figures.ts';
import { cityLeagueAddress, monthLeagueAddress } from '../../model/address.ts';
import { type Archive, get } from '../../model/archive.ts';
import type { Place } from '../../model/records.ts';
import { columns } from '../columns.ts';
import { bumpChart } from '../league/bump-chart.ts';
import { movementLine, reasonLine } from '../league/movement-line.ts';
import { raceLede } from '../league/race-sections.ts';
import { rangeLine, rankLine } from '../league/standing-blocks.ts';
import { inputLine, valueRun } from '../league/value-run.ts';
import { date, figureRun, name, quiet, text } from '../runs.ts';
import type { Block, Line, Table } from '../view.ts';

/**
 * 赛马 of a place: how its ranks went month by month, and where it stands in the latest month; of a city, who leads in it.
 * Nothing where no month was raced.
 */
export function placeRace(archive: Archive, place: Place): Block[] {
  const city = get(archive.places, place.city);
  const months = raceMonths(archive, city.id);
  const latest = months.at(-1);
  if (latest === undefined) return [];
  if (place.id === city.id) return leadBlocks(archive, city, raceOf(archive, city, latest));
  const races = months.map((month) => raceOf(archive, city, month));
  const last = raceOf(archive, city, latest);
  return [
    ...(archive.site.ranks === '档次' ? [] : bumpBlocks(races, place)),
    { kind: 'table', table: latestTable(archive, last, place) },
    linksBlock(city, latest),
  ];
}

const linksBlock = (city: Place, month: string): Block => ({
  kind: 'note',
  line: [
    text('同组各地的数和名次见'),
    date(monthWords(month), monthLeagueAddress(city.id, month)),
    text('的赛马；逐月的名次和考核办法见'),
    name(`${city.name}赛马`, cityLeagueAddress(city.id)),
    text('。'),
  ],
});

const leadBlocks = (archive: Archive, city: Place, race: Race): Block[] => [
  { kind: 'paragraph', line: [date(monthWords(race.month)), text('，'), ...raceLede(archive, race)] },
  linksBlock(city, race.month),
];

/** The group of a place on each indicator that anybody told a number of, in the order of the sets, with its row. */
const ownRows = (race: Race, place: Place): { readonly group: GroupRace; readonly row: RaceRow }[] =>
  race.sets
    .flatMap(({ groups }) => groups.filter(({ indicator }) => !isSilent(groups, indicator.id)))
    .flatMap((group) => group.rows.filter((one) => one.place.id === place.id).map((row) => ({ group, row })));

/** A chart for each indicator on which the place had a rank in two months or more. */
const bumpBlocks = (races: readonly Race[], place: Place): Block[] =>
  ownRows(races.at(-1) as Race, place).flatMap(({ group }, index): Block[] => {
    const chart = bumpChart(races, group.indicator, group.group, index, place);
    return chart ? [{ kind: 'chart', chart }] : [];
  });

function latestTable(archive: Archive, race: Race, place: Place): Table {
  const rows = ownRows(race, place);
  const banded = archive.site.ranks === '档次';
  const group = rows[0]?.group.group ?? '';
  const since = !banded && race.before !== undefined;
  return {
    caption: [
      date(monthWords(race.month)),
      text('的赛马'),
      ...(group === '' ? [] : [text('，'), name(group)]),
    ],
    folds: 'cards',
    columns: columns(
      '指标',
      ['数', 'number'],
      '由来',
      [banded ? '档次' : '名次', 'short'],
      ...(banded ? [] : [['名次范围', 'short'] as const]),
      ...(since ? (['与上月比', '原因'] as const) : []),
    ),
    rows: rows.map(({ group, row }) => {
      const figures = rowFigures(race, group, row);
      const standing = banded ? bandLine(group, row) : rankLine(row, figures, figureRun);
      return {
        cells: [
          [text(group.indicator.name)],
          [valueRun(row)],
          inputLine(row),
          standing,
          ...(banded ? [] : [rangeLine(figures, figureRun)]),
          ...(since ? [movementLine(row, figures, figureRun), reasonLine(archive, row)] : []),
        ],
      };
    }),
  };
}

/** The third in which a place stands, or why it stands in none. */
const bandLine = ({ standing }: GroupRace, { place, row }: RaceRow): Line => {
  const band = bands(standing).get(place.id);
  return band ? [text(band)] : [quiet(row.outside ?? '待核')];
};
