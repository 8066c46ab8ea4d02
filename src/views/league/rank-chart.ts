import type { Bound } from '../../charts/chart.ts';
import type { DotRangeRow } from '../../charts/dot-range/dot-range.ts';
import type { RankedRow } from '../../charts/ranked-bars/ranked-bars.ts';
import { isCounted } from '../../figures/claims/amount.ts';
import { periodWords } from '../../figures/issues/review-period.ts';
import type { GroupRace, Race, RaceRow } from '../../league/race.ts';
import type { RowFigures } from '../../league/race-figures.ts';
import { listWords } from '../../model/wording.ts';
import { columns } from '../columns.ts';
import { boundClaim, boundFigure, date, figureRun, name, quiet, text } from '../runs.ts';
import type { Chart, ChartData, Line } from '../view.ts';
import { valueRun } from './value-run.ts';

/**
 * The ranks of a group with the ranges that one project more or less would make of them; where nothing is counted, and so
 * there is no range, the values themselves in the order of the ranks.
 */
export function rankChart(race: Race, group: GroupRace, figures: ReadonlyMap<string, RowFigures>): Chart {
  const { indicator, standing } = group;
  const id = `chart-${indicator.id}-${standing.group === '' ? 'all' : race.city.id}-${groupSlug(race, group)}`;
  const ranged = group.rows.some(({ row }) => row.range !== undefined);
  return {
    id,
    headline: rankHeadline(group),
    subtitle: [
      name(race.city.name),
      text('，'),
      ...(standing.group === '' ? [] : [name(standing.group), text('，')]),
      date(periodWords(race.id)),
      text(
        ranged
          ? `；点是${indicator.name}的名次，线是同组任何一个项目变一次时可能的名次，越靠右越靠前`
          : `；条长是${indicator.name}，按名次从上到下，没有排名的在后`,
      ),
    ],
    chart: ranged ? rangeData(id, group, figures) : barData(id, group),
    table: {
      caption: [text(`${indicator.name}的名次`)],
      folds: 'scroll',
      columns: columns(
        '地区',
        ['名次', 'number'],
        ['最好', 'number'],
        ['最差', 'number'],
        [indicator.name, 'number'],
      ),
      rows: group.rows.map((one) => {
        const { place, row } = one;
        const own = figures.get(place.id) ?? {};
        const worst = own.worst ?? own.best;
        const reason: Line = [quiet(row.outside ?? '—')];
        return {
          cells: [
            [name(place.short)],
            own.rank ? [figureRun(own.rank)] : reason,
            own.best ? [figureRun(own.best)] : [quiet('—')],
            worst ? [figureRun(worst)] : [quiet('—')],
            [valueRun(one)],
          ],
        };
      }),
    },
  };
}

const groupSlug = (race: Race, group: GroupRace): number =>
  race.sets.flatMap(({ groups }) => groups).indexOf(group);

/** The number that a row shows, where it is one and says something. */
function boundOf({ shown, row }: RaceRow): Bound | undefined {
  if (shown === undefined || row.outside === '基数小') return undefined;
  if ('working' in shown) return boundFigure(shown);
  return isCounted(shown) ? boundClaim(shown, shown.value.unit) : undefined;
}

function rangeData(
  id: string,
  { indicator, standing, rows }: GroupRace,
  figures: ReadonlyMap<string, RowFigures>,
): ChartData {
  return {
    type: 'dotRange',
    data: {
      heading: {
        id,
        title: `${indicator.name}的名次和范围`,
        description: '每地一行，点为名次，线为名次可能的范围；没有排名的写明原因。数值列在表中。',
      },
      domain: [standing.ranked, 1],
      words: { range: '可能的名次' },
      rows: rows.map((row) => rankRow(row, figures.get(row.place.id) ?? {})),
    },
  };
}

function rankRow(one: RaceRow, { rank, best, worst }: RowFigures): DotRangeRow {
  const beside = boundOf(one);
  return {
    label: { text: one.place.short },
    ...(rank ? { value: boundFigure(rank) } : { absent: one.row.outside ?? '待核' }),
    ...(rank && best ? { low: boundFigure(worst ?? best), high: boundFigure(best) } : {}),
    ...(beside ? { beside } : {}),
  };
}

const barData = (id: string, { indicator, rows }: GroupRace): ChartData => ({
  type: 'rankedBars',
  data: {
    heading: {
      id,
      title: `各地的${indicator.name}`,
      description: '每地一条，按名次从上到下；没有排名的写明原因。数值列在表中。',
    },
    rows: rows.map(barRow),
  },
});

function barRow(one: RaceRow): RankedRow {
  const { outside } = one.row;
  const value = boundOf(one);
  const label = { text: one.place.short };
  if (!value) return { label, absent: outside ?? '待核' };
  return {
    label,
    ...(value.text.endsWith('%') ? { rate: value } : { count: value }),
    ...(outside ? { note: outside } : {}),
  };
}

/** Who is first, or that all are level. */
export function rankHeadline({ rows, indicator, standing }: GroupRace): Line {
  const first = rows.filter(({ row }) => row.rank === 1).map(({ place }) => place.short);
  if (first.length === standing.ranked) return [text(`${indicator.name}都相同，不分先后`)];
  return [text(`${listWords(first)}${indicator.name}${first.length > 1 ? '并列' : ''}领先`)];
}
