import { monthWords } from '../../figures/claims/days.ts';
import type { Figure } from '../../model/figure.ts';
import type { Place } from '../../model/records.ts';
import { columns } from '../columns.ts';
import { absentRun, boundFigure, date, figureRun, name, text } from '../runs.ts';
import type { Chart, Line } from '../view.ts';

/** How many lines a bump chart can hold. */
export const MOST = 12;

/** The ranks of a group in one month. */
export interface RankedMonth {
  readonly month: string;
  readonly ranked: number;
  /** The rank of a place, by its id; undefined where it has none. */
  readonly rankOf: (place: string) => Figure | undefined;
}

/** What a group was ranked on, month by month. */
export interface RankHistory {
  readonly id: string;
  readonly headline: Line;
  readonly city: Place | undefined;
  readonly group: string;
  readonly title: string;
  readonly months: readonly RankedMonth[];
  readonly places: readonly Place[];
  /** Those to be picked out. */
  readonly leaders: readonly string[];
  /** Whether there were months without any rank since. */
  readonly over: boolean;
}

/** A bump chart of the ranks of a group from month to month, a line for each, with the ranks as a table. */
export function rankHistory({
  id,
  headline,
  city,
  group,
  title,
  months,
  places: all,
  leaders,
  over,
}: RankHistory): Chart {
  const places = all.slice(0, MOST);
  return {
    id,
    headline,
    subtitle: [
      ...(city ? [name(city.name), text('，')] : []),
      ...(group === '' ? [] : [name(group), text('，')]),
      ...[date(monthWords(months[0]?.month ?? '')), text('至')],
      ...[date(monthWords(months.at(-1)?.month ?? '')), text('，')],
      text(`${title}；断开处没有名次${over ? '，此后各月都没有名次' : ''}`),
    ],
    chart: {
      type: 'bump',
      data: {
        heading: {
          id,
          title,
          description: '每地一条线，越靠上名次越靠前；断开处没有名次。名次列在表中。',
        },
        periods: months.map(({ month }) => ({ text: monthWords(month), kind: 'date' as const })),
        groupSize: Math.max(...months.map(({ ranked }) => ranked)),
        absent: '没有名次',
        lines: places.map((place) => ({
          label: { text: place.short },
          highlight: leaders.includes(place.id),
          ranks: months.map(({ rankOf }) => {
            const rank = rankOf(place.id);
            return rank ? boundFigure(rank) : null;
          }),
        })),
      },
    },
    table: {
      caption: [text(title)],
      folds: 'scroll',
      columns: columns(['月份', 'short'], ...places.map(({ short }) => [short, 'number'] as const)),
      rows: months.map(({ month, rankOf }) => ({
        cells: [
          [date(monthWords(month))],
          ...places.map((place): Line => {
            const rank = rankOf(place.id);
            return [rank ? figureRun(rank) : absentRun('不适用')];
          }),
        ],
      })),
    },
  };
}
