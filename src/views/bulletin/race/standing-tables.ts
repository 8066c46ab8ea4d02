import { bands } from '../../../league/bands.ts';
import { type GroupRace, leadingGroups, type Race, type RaceRow } from '../../../league/race.ts';
import { rowFigures } from '../../../league/race-figures.ts';
import { monthLeagueAddress } from '../../../model/address.ts';
import type { Archive } from '../../../model/archive.ts';
import { columns } from '../../columns.ts';
import { movementLine, reasonLine } from '../../league/movement-line.ts';
import { rankChart } from '../../league/rank-chart.ts';
import { inputLine, valueRun } from '../../league/value-run.ts';
import { absentRun, figureRun, name, placeRun, quiet, text } from '../../runs.ts';
import type { Block, Line, Table } from '../../view.ts';

/** Where the places of a race stand: the ranks on its leading indicator as charts, then group by group on every indicator of its set. */
export function standingBlocks(archive: Archive, race: Race): Block[] {
  const leading = leadingGroups(race);
  const set = race.sets.find(({ groups }) => groups.some((one) => leading.includes(one)));
  if (!set || leading.length === 0) return [];
  const ranked = archive.site.ranks === '名次' ? leading.filter(({ standing }) => standing.ranked > 0) : [];
  return [
    ...ranked.map((group): Block => {
      const figures = new Map(group.rows.map((row) => [row.place.id, rowFigures(race, group, row)]));
      return { kind: 'chart', chart: rankChart(race, group, figures) };
    }),
    ...leading.map((group): Block => {
      const groups = set.groups.filter((one) => one.group === group.group);
      return { kind: 'table', table: standingTable(archive, race, group, groups) };
    }),
    {
      kind: 'note',
      line: [
        text(archive.site.ranks === '档次' ? BANDED : RANKED),
        name('当期的赛马', monthLeagueAddress(race.city.id, race.id)),
        text('。'),
      ],
    },
  ];
}

const RANKED = '名次只在同组、同口径里排；各项的分子分母、名次范围和变动的原因见';
const BANDED = '只在同组、同口径里分上游、中游、下游，同一档里按地区的次序排列；各项的分子分母见';

/** One group on all indicators of a set, in the order of the leading one: value and rank, and how that rank moved. */
function standingTable(archive: Archive, race: Race, first: GroupRace, groups: readonly GroupRace[]): Table {
  const moves = race.before !== undefined && archive.site.ranks === '名次';
  const since = race.id === race.month ? '与上月比' : '与上期比';
  return {
    caption: [
      name(first.group === '' ? '不分组' : first.group),
      text(archive.site.ranks === '档次' ? '，各项的数和档次' : '，各项的数和名次'),
    ],
    folds: 'cards',
    columns: columns(
      '地区',
      ...groups.map(({ indicator }) => [indicator.name, 'short'] as const),
      ...(moves ? [`${first.indicator.name}${since}`, '原因'] : []),
    ),
    rows: first.rows.map((row) => ({
      cells: [
        [placeRun(archive, row.place.id)],
        ...groups.map((group) => cellOf(archive, race, group, row.place.id)),
        ...(moves
          ? [movementLine(row, rowFigures(race, first, row), figureRun), reasonLine(archive, row)]
          : []),
      ],
    })),
  };
}

/** 60.6% 第2位, or why there is no number or no rank: 4个 / 4个 基数小. */
function cellOf(archive: Archive, race: Race, group: GroupRace, place: string): Line {
  const row = group.rows.find((one) => one.place.id === place);
  if (!row) return [absentRun('不适用')];
  const value = row.row.outside === '基数小' ? inputLine(row) : [valueRun(row)];
  return [...value, ...rankLine(archive, race, group, row)];
}

function rankLine(archive: Archive, race: Race, group: GroupRace, row: RaceRow): Line {
  const banded = archive.site.ranks === '档次';
  const band = banded ? bands(group.standing).get(row.place.id) : undefined;
  if (band) return [quiet(`　${band}`)];
  const rank = banded ? undefined : rowFigures(race, group, row).rank;
  if (rank) return [quiet('　第'), figureRun(rank), ...(row.row.tied ? [quiet('（并列）')] : [])];
  return row.shown === undefined || !row.row.outside ? [] : [quiet(`　${row.row.outside}`)];
}
