import { isCounted } from '../../figures/amount.ts';
import { periodWords } from '../../figures/review-period.ts';
import type { GroupRace, Race, RaceRow } from '../../league/race.ts';
import type { RowFigures } from '../../league/race-figures.ts';
import { listWords } from '../../model/wording.ts';
import { columns } from '../columns.ts';
import { absentRun, boundClaim, boundFigure, claimRun, date, figureRun, name, quiet, text } from '../runs.ts';
import type { Chart, Line } from '../view.ts';

/** The ranks of a group with the ranges that one project more or less would make of them. */
export function rankChart(race: Race, group: GroupRace, figures: ReadonlyMap<string, RowFigures>): Chart {
  const { indicator, standing } = group;
  const id = `chart-${indicator.id}-${standing.group === '' ? 'all' : race.city.id}-${groupSlug(race, group)}`;
  return {
    id,
    headline: rankHeadline(group),
    subtitle: [
      name(race.city.name),
      text('，'),
      ...(standing.group === '' ? [] : [name(standing.group), text('，')]),
      date(periodWords(race.id)),
      text(`；点是${indicator.name}的名次，线是同组任何一个项目变一次时可能的名次，越靠右越靠前`),
    ],
    chart: {
      type: 'dotRange',
      data: {
        heading: {
          id,
          title: `${indicator.name}的名次和范围`,
          description: '每地一行，点为名次，线为名次可能的范围；没有排名的写明原因。数值列在表中。',
        },
        domain: [standing.ranked, 1],
        words: { range: '可能的名次' },
        rows: group.rows.map((row) => dotRow(row, figures.get(row.place.id) ?? {})),
      },
    },
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
      rows: group.rows.map(({ place, row, shown }) => {
        const own = figures.get(place.id) ?? {};
        const worst = own.worst ?? own.best;
        const reason: Line = [quiet(row.outside ?? '—')];
        return {
          cells: [
            [name(place.short)],
            own.rank ? [figureRun(own.rank)] : reason,
            own.best ? [figureRun(own.best)] : [quiet('—')],
            worst ? [figureRun(worst)] : [quiet('—')],
            [shown === undefined ? absentRun() : 'working' in shown ? figureRun(shown) : claimRun(shown)],
          ],
        };
      }),
    },
  };
}

const groupSlug = (race: Race, group: GroupRace): number =>
  race.sets.flatMap(({ groups }) => groups).indexOf(group);

function dotRow({ place, row, shown }: RaceRow, { rank, best, worst }: RowFigures) {
  const note =
    shown === undefined
      ? {}
      : 'working' in shown
        ? { note: ['', boundFigure(shown)] as const }
        : isCounted(shown)
          ? { note: ['', boundClaim(shown, shown.value.unit)] as const }
          : {};
  return {
    label: { text: place.short },
    ...(rank
      ? {
          value: boundFigure(rank),
          ...(best ? { low: boundFigure(worst ?? best), high: boundFigure(best) } : {}),
        }
      : { absent: row.outside ?? '待核' }),
    ...note,
  };
}

/** Who is first, or that all are level. */
export function rankHeadline({ rows, indicator, standing }: GroupRace): Line {
  const first = rows.filter(({ row }) => row.rank === 1).map(({ place }) => place.short);
  if (first.length === standing.ranked) return [text(`${indicator.name}都相同，不分先后`)];
  return [text(`${listWords(first)}${indicator.name}${first.length > 1 ? '并列' : ''}领先`)];
}
