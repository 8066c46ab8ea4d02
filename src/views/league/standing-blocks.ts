import { bands } from '../../league/bands.ts';
import type { GroupRace, Race, RaceRow } from '../../league/race.ts';
import { type RowFigures, rowFigures } from '../../league/race-figures.ts';
import type { Archive } from '../../model/archive.ts';
import type { Figure } from '../../model/figure.ts';
import type { OutsideReason, StandingNote } from '../../model/standing.ts';
import { columns } from '../columns.ts';
import { absentRun, anchoredRun, join, name, placeRun, quiet, text } from '../runs.ts';
import type { Block, Line, Run, Table } from '../view.ts';
import { movementLine, reasonLine } from './movement-line.ts';
import { rankChart } from './rank-chart.ts';
import { inputLine, valueRun } from './value-run.ts';

const NOTES: Readonly<Record<StandingNote, string>> = {
  区分度不足: '区分度不足：最好与最差的差距还不到一个项目，先后说明不了什么。',
  组内不足三个: '这一组能参评的不足三个，不排名次。',
  口径不同: '口径或批次不同的，不与别人一起排。',
};

/**
 * One group on one indicator: what to bear in mind, the chart of ranks with their ranges, the table of those that have
 * a number, and in one line those that have none.
 */
export function groupBlocks(archive: Archive, race: Race, group: GroupRace): Block[] {
  const { standing } = group;
  const counted = { ...group, rows: group.rows.filter(hasNumber) };
  const figures = new Map(group.rows.map((row) => [row.place.id, rowFigures(race, group, row)]));
  const missing = withoutNumbers(group, archive, figures);
  if (counted.rows.length === 0) return missing;
  const notes = standing.notes.map((note): Block => ({ kind: 'note', line: [text(NOTES[note])] }));
  if (archive.site.ranks === '档次')
    return [...notes, { kind: 'table', table: bandTable(archive, counted, figures) }, ...missing];
  return [
    ...notes,
    ...(standing.ranked > 0 ? [{ kind: 'chart' as const, chart: rankChart(race, group, figures) }] : []),
    { kind: 'table', table: rankTable(archive, race, counted, figures) },
    ...missing,
  ];
}

/** Those without a number in one line, by reason, each with how long it has been silent. */
function withoutNumbers(
  group: GroupRace,
  archive: Archive,
  figures: ReadonlyMap<string, RowFigures>,
): Block[] {
  const rows = group.rows.filter((row) => !hasNumber(row));
  if (rows.length === 0) return [];
  const reasons = [...Map.groupBy(rows, ({ row, entry }) => row.outside ?? entry.absent ?? '待核')].map(
    ([reason, some]): Line => [
      ...join(
        some.map(({ place }) => silentPlace(archive, place.id, figures.get(place.id) ?? {})),
        '、',
      ),
      text('：'),
      reasonRun(reason),
    ],
  );
  const all = rows.length === group.rows.length;
  const lead = all
    ? [name(groupName(group)), text(`都没有${group.indicator.name}，不排名次：`)]
    : [text('没有数，不排名次：')];
  return [{ kind: 'note', line: [...lead, ...join(reasons, '；'), text('。')] }];
}

const hasNumber = ({ shown }: RaceRow): boolean => shown !== undefined;

const silentPlace = (archive: Archive, place: string, { silent }: RowFigures): Line => [
  placeRun(archive, place, true),
  ...(silent ? [quiet('（已'), anchoredRun(silent), quiet('）')] : []),
];

/** Why somebody has no rank: an absence, or in words what keeps a number from being ranked. */
const reasonRun = (reason: OutsideReason): Run =>
  reason === '基数小' || reason === '口径不同' || reason === '组内不足三个'
    ? quiet(reason)
    : absentRun(reason);

const groupName = ({ group }: GroupRace): string => (group === '' ? '不分组' : group);

/** A group of which nobody is ranked has no ranges and no movements to tell, one of amounts no ranges. */
function rankTable(
  archive: Archive,
  race: Race,
  group: GroupRace,
  figures: ReadonlyMap<string, RowFigures>,
): Table {
  const ranges = group.rows.some(({ row }) => row.range !== undefined);
  const moves = race.before !== undefined && group.standing.ranked > 0;
  return {
    caption: [name(groupName(group)), text(`，${group.indicator.name}`)],
    folds: 'cards',
    columns: columns(
      '地区',
      ['名次', 'short'],
      [group.indicator.name, 'number'],
      '由来',
      ...(ranges ? [['名次范围', 'short'] as const] : []),
      ...(moves ? [race.id === race.month ? '与上月比' : '与上期比', '原因'] : []),
    ),
    rows: group.rows.map((row) => {
      const own = figures.get(row.place.id) ?? {};
      return {
        cells: [
          [placeRun(archive, row.place.id)],
          rankLine(row, own),
          [valueRun(row)],
          inputLine(row),
          ...(ranges ? [rangeLine(own)] : []),
          ...(moves ? [movementLine(row, own), reasonLine(archive, row, own)] : []),
        ],
      };
    }),
  };
}

/** Thirds instead of ranks, where the site is set to show no ranks. */
function bandTable(archive: Archive, group: GroupRace, figures: ReadonlyMap<string, RowFigures>): Table {
  const byId = bands(group.standing);
  return {
    caption: [name(groupName(group)), text(`，${group.indicator.name}`)],
    folds: 'cards',
    columns: columns('地区', ['档次', 'short'], [group.indicator.name, 'number'], '由来'),
    rows: group.rows.map((row) => ({
      cells: [
        [placeRun(archive, row.place.id)],
        byId.has(row.place.id)
          ? [text(byId.get(row.place.id) ?? '')]
          : rankLine(row, figures.get(row.place.id) ?? {}),
        [valueRun(row)],
        inputLine(row),
      ],
    })),
  };
}

/** 第2位（并列）, or why there is no rank: 未报送, and for how long; bound as `run` binds it, on its own page as an anchor. */
export function rankLine({ row }: RaceRow, { rank, silent }: RowFigures, run: Bind = anchoredRun): Line {
  if (rank) return [text('第'), run(rank), ...(row.tied ? [text('（并列）')] : [])];
  return [reasonRun(row.outside ?? '待核'), ...(silent ? [quiet('，已'), run(silent)] : [])];
}

/** 第2位至第4位, one rank where no other is possible, a dash where none is. */
export const rangeLine = ({ best, worst }: RowFigures, run: Bind = anchoredRun): Line =>
  best ? [text('第'), run(best), ...(worst ? [text('至第'), run(worst)] : [])] : [quiet('—')];

/** How a figure is bound where it stands. */
type Bind = (figure: Figure) => Run;
