import { monthWords } from '../../figures/claims/days.ts';
import type { GroupRace, Race } from '../../league/race.ts';
import { rowFigures } from '../../league/race-figures.ts';
import type { Figure } from '../../model/figure.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Place } from '../../model/records.ts';
import { columns } from '../columns.ts';
import { absentRun, boundFigure, date, figureRun, name, text } from '../runs.ts';
import type { Chart, Line } from '../view.ts';
import { rankHeadline } from './rank-chart.ts';

/** How many lines a bump chart can hold. */
const MOST = 12;

/** A month of a group's race. */
interface RacedMonth {
  readonly race: Race;
  readonly group: GroupRace;
}

/**
 * How the ranks of a group moved on an indicator, from its first month with ranks to its last; undefined for fewer than two.
 * Who leads at the end stands out, or the place that the chart is about (then it needs two ranks of its own).
 */
export function bumpChart(
  races: readonly Race[],
  indicator: Indicator,
  group: string,
  index: number,
  about?: Place,
): Chart | undefined {
  const all = races.flatMap((race): RacedMonth[] => {
    const found = race.sets
      .flatMap(({ groups }) => groups)
      .find((one) => one.indicator.id === indicator.id && one.group === group);
    return found ? [{ race, group: found }] : [];
  });
  const isRanked = ({ group: one }: RacedMonth): boolean => one.standing.ranked > 0;
  if (all.filter(isRanked).length < 2) return undefined;
  const months = all.slice(all.findIndex(isRanked), all.findLastIndex(isRanked) + 1);
  const latest = months.at(-1)?.group;
  const over = months.length > 0 && months.at(-1) !== all.at(-1);
  const places = drawn(
    (latest?.rows ?? []).map(({ place }) => place),
    about,
  );
  const rankAt = (place: Place, { race, group: one }: RacedMonth) => {
    const row = one.rows.find((each) => each.place.id === place.id);
    return row && rowFigures(race, one, row).rank;
  };
  const first = (latest?.rows ?? []).filter(({ row }) => row.rank === 1).map(({ place }) => place.id);
  const level = first.length === latest?.standing.ranked;
  const id = `chart-bump-${indicator.id}-${index}`;
  const ends = about && endsOf(months, (month) => rankAt(about, month));
  if (about && !ends) return undefined;
  return {
    id,
    headline: about && ends ? pathHeadline(about, indicator, ends) : bumpHeadline(months, over),
    subtitle: [
      ...(group === '' ? [] : [name(group), text('，')]),
      text(`${indicator.name}逐月的名次；断开处没有名次${over ? '，此后各月都没有名次' : ''}`),
    ],
    chart: {
      type: 'bump',
      data: {
        heading: {
          id,
          title: `${indicator.name}逐月的名次`,
          description: '每地一条线，越靠上名次越靠前；断开处没有名次。名次列在表中。',
        },
        periods: months.map(({ race }) => ({ text: monthWords(race.month), kind: 'date' as const })),
        groupSize: Math.max(...months.map(({ group: one }) => one.standing.ranked)),
        absent: '没有名次',
        lines: places.map((place) => ({
          label: { text: place.short },
          highlight: about ? place.id === about.id : !level && first.includes(place.id),
          ranks: months.map((month) => {
            const rank = rankAt(place, month);
            return rank ? boundFigure(rank) : null;
          }),
        })),
      },
    },
    table: {
      caption: [text(`${indicator.name}逐月的名次`)],
      folds: 'scroll',
      columns: columns(['月份', 'short'], ...places.map(({ short }) => [short, 'number'] as const)),
      rows: months.map((month) => ({
        cells: [
          [date(monthWords(month.race.month))],
          ...places.map((place): Line => {
            const rank = rankAt(place, month);
            return [rank ? figureRun(rank) : absentRun('不适用')];
          }),
        ],
      })),
    },
  };
}

/** As many places as a chart can hold, the one that it is about among them. */
function drawn(places: readonly Place[], about: Place | undefined): readonly Place[] {
  const first = places.slice(0, MOST);
  return about && !first.includes(about) ? [...first.slice(0, -1), about] : first;
}

/** Who leads at the end; where there are no ranks since, up to when. */
function bumpHeadline(months: readonly RacedMonth[], over: boolean): Line {
  const last = months.at(-1);
  if (!last) return [text('各月都没有名次')];
  const lead = rankHeadline(last.group);
  return over ? [text('截至'), date(monthWords(last.race.month)), text('，'), ...lead] : lead;
}

/** A month and a rank in it. */
interface Ranked {
  readonly month: string;
  readonly rank: Figure;
}

/** The first and the last rank among months; undefined where there are fewer than two. */
function endsOf(
  months: readonly RacedMonth[],
  rankAt: (month: RacedMonth) => Figure | undefined,
): readonly [Ranked, Ranked] | undefined {
  const ranked = months.flatMap((one): Ranked[] => {
    const rank = rankAt(one);
    return rank ? [{ month: one.race.month, rank }] : [];
  });
  const [first, last] = [ranked[0], ranked.at(-1)];
  return first && last && first !== last ? [first, last] : undefined;
}

/** 缃湖开工率2024年1月第3位，2025年6月第1位. */
const pathHeadline = (
  place: Place,
  { name: word }: Indicator,
  [first, last]: readonly [Ranked, Ranked],
): Line => [
  name(place.short),
  text(`${word}`),
  date(monthWords(first.month)),
  text('第'),
  figureRun(first.rank),
  text('，'),
  date(monthWords(last.month)),
  text('第'),
  figureRun(last.rank),
];
