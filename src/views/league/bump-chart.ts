import { monthWords } from '../../figures/claims/days.ts';
import type { GroupRace, Race } from '../../league/race.ts';
import { rowFigures } from '../../league/race-figures.ts';
import type { Figure } from '../../model/figure.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Place } from '../../model/records.ts';
import { date, figureRun, name, text } from '../runs.ts';
import type { Chart, Line } from '../view.ts';
import { rankHeadline } from './rank-chart.ts';
import { MOST, rankHistory } from './rank-history.ts';

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
  const rankAt = (place: string, { race, group: one }: RacedMonth): Figure | undefined => {
    const row = one.rows.find((each) => each.place.id === place);
    return row && rowFigures(race, one, row).rank;
  };
  const ends = about && endsOf(months, (month) => rankAt(about.id, month));
  if (about && !ends) return undefined;
  return rankHistory({
    id: `chart-bump-${indicator.id}-${index}`,
    headline: about && ends ? pathHeadline(about, indicator, ends) : bumpHeadline(months, over),
    city: races[0]?.city,
    group,
    title: `${indicator.name}逐月的名次`,
    over,
    places: drawn(
      (latest?.rows ?? []).map(({ place }) => place),
      about,
    ),
    leaders: about ? [about.id] : leadersOf(latest),
    months: months.map((month) => ({
      month: month.race.month,
      ranked: month.group.standing.ranked,
      rankOf: (place) => rankAt(place, month),
    })),
  });
}

/** Those in front at the end; none where all are level. */
function leadersOf(latest: GroupRace | undefined): readonly string[] {
  const first = (latest?.rows ?? []).filter(({ row }) => row.rank === 1).map(({ place }) => place.id);
  return first.length === latest?.standing.ranked ? [] : first;
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
