import { monthWords } from '../../../figures/claims/days.ts';
import {
  type GroupScores,
  type MonthScores,
  monthScores,
  type SchemeScores,
  scoreMonths,
} from '../../../league/month-scores.ts';
import { type RowScoreFigures, rowScoreFigures } from '../../../league/row-score-figures.ts';
import { familyOf, schemesOf } from '../../../league/schemes-in-force.ts';
import {
  cityLeagueAddress,
  leagueAddress,
  schemeAddress,
  scoreHistoryAddress,
  scoresAddress,
} from '../../../model/address.ts';
import type { Archive } from '../../../model/archive.ts';
import type { Place } from '../../../model/records.ts';
import type { KeptScheme } from '../../../model/rules.ts';
import { columns } from '../../columns.ts';
import { absentRun, date, figureRun, name, ordinal, placeRun, quiet, text } from '../../runs.ts';
import { emptyPage } from '../../site-view.ts';
import type { Block, Chart, Line, PageView, Section } from '../../view.ts';
import { rankHistory } from '../rank-history.ts';
import { scoreHeadline } from './score-chart.ts';

/** The schemes by which somebody of a city has points in some month, each by its first version. */
export const scoredSchemes = (archive: Archive, city: Place): KeptScheme[] =>
  scoreMonths(archive, city).length === 0
    ? []
    : schemesOf(archive, city.id).filter(
        (scheme) => scheme.published && familyOf(archive, scheme) === scheme.id,
      );

/** One month of a group: its scores, and the numbers in which they are told. */
interface ScoredMonth {
  readonly month: string;
  readonly one: SchemeScores;
  readonly group: GroupScores;
  readonly figures: ReadonlyMap<string, RowScoreFigures>;
}

/** All months of a city by one scheme: how the ranks of each group moved, and the totals of every month. */
export function scoreHistoryView(archive: Archive, city: Place, scheme: KeptScheme): PageView {
  const months = scoreMonths(archive, city).flatMap((month) => gatherMonth(archive, city, scheme, month));
  const groups = [...new Set(months.map(({ group }) => group.group))];
  const page = emptyPage(archive, {
    kind: 'score-history',
    address: scoreHistoryAddress(city.id, scheme.id),
    title: `${city.name}${scheme.name}历月成绩`,
    description: `${city.name}各参评单位按“${scheme.name}”逐月的总分，每月一张成绩单。`,
    heading: [name(city.name), name(scheme.name), text('历月成绩')],
  });
  return {
    ...page,
    crumbs: [
      ...page.crumbs,
      { text: '赛马', address: leagueAddress() },
      { text: city.name, address: cityLeagueAddress(city.id) },
    ],
    kicker: [placeRun(archive, city.id)],
    lede: [text('每月一张成绩单，点月份看那一张；总分不全的写“不全”，不排名次。')],
    meta: [{ term: '规则', line: [name('规则和版本', schemeAddress(scheme.id))] }],
    sections: groups.map(
      (group, index): Section => ({
        id: `group-${index + 1}`,
        title: group === '' ? '不分组' : group,
        named: true,
        blocks: groupBlocks(
          archive,
          city,
          months.filter((one) => one.group.group === group),
          index,
        ),
      }),
    ),
  };
}

function gatherMonth(archive: Archive, city: Place, scheme: KeptScheme, month: string): ScoredMonth[] {
  const scores: MonthScores = monthScores(archive, city, month);
  const one = scores.schemes.find((own) => familyOf(archive, own.scheme) === scheme.id);
  return (one?.groups ?? []).flatMap((group) =>
    one && group.rows.some(({ score }) => score.share)
      ? [
          {
            ...{ month, one, group },
            figures: new Map(
              group.rows.map((row) => [row.place.id, rowScoreFigures(archive, scores, one, row)]),
            ),
          },
        ]
      : [],
  );
}

function groupBlocks(archive: Archive, city: Place, months: readonly ScoredMonth[], index: number): Block[] {
  const chart = archive.site.ranks === '档次' ? undefined : historyChart(archive, city, months, index);
  return [
    ...(chart ? [{ kind: 'chart' as const, chart }] : []),
    { kind: 'table', table: historyTable(city, months) },
  ];
}

/** How the ranks by total moved; undefined for fewer than two months with ranks. */
function historyChart(
  archive: Archive,
  city: Place,
  all: readonly ScoredMonth[],
  index: number,
): Chart | undefined {
  const isRanked = ({ group }: ScoredMonth): boolean => group.total.ranked > 0;
  const last = all.findLast(isRanked);
  if (!last || all.filter(isRanked).length < 2) return undefined;
  const months = all.slice(all.findIndex(isRanked), all.indexOf(last) + 1);
  const over = last !== all.at(-1);
  const leaders = last.group.rows.filter(({ total }) => total.rank === 1).map(({ place }) => place.id);
  const lead = scoreHeadline(archive, last.group, 'total');
  return rankHistory({
    id: `chart-scores-${index}`,
    headline: over ? [text('截至'), date(monthWords(last.month)), text('，'), ...lead] : lead,
    city,
    group: last.group.group,
    title: '总分逐月的名次',
    over,
    places: last.group.rows.map(({ place }) => place),
    leaders: leaders.length === last.group.total.ranked ? [] : leaders,
    months: months.map(({ month, group, figures }) => ({
      month,
      ranked: group.total.ranked,
      rankOf: (place) => figures.get(place)?.totalRank,
    })),
  });
}

/** The totals month by month, the latest first, each with its rank. */
function historyTable(city: Place, months: readonly ScoredMonth[]) {
  const places = (months.at(-1)?.group.rows ?? [])
    .map(({ place }) => place)
    .toSorted((a, b) => a.order - b.order);
  return {
    caption: [text('各月的总分')],
    folds: 'scroll' as const,
    columns: columns(
      ['月份', 'short'],
      ['办法', 'short'],
      ...places.map(({ short }) => [short, 'number'] as const),
    ),
    rows: months.toReversed().map(({ month, one, group, figures }) => ({
      cells: [
        [date(monthWords(month), scoresAddress(city.id, month))],
        [ordinal(`第${one.scheme.version}版`)],
        ...places.map(({ id }) => totalLine(group, figures.get(id), id)),
      ],
    })),
  };
}

/** 87.00分 第1位, 20.00分 不全, or why there is no score. */
function totalLine({ rows }: GroupScores, own: RowScoreFigures | undefined, place: string): Line {
  const row = rows.find((one) => one.place.id === place);
  if (!row || !own?.score) return [absentRun(row?.total.outside === '未公布' ? '未公布' : '未报送')];
  if (!row.score.complete) return [figureRun(own.score.total), quiet('　不全')];
  return [
    figureRun(own.score.total),
    ...(own.totalRank
      ? [quiet('　第'), figureRun(own.totalRank), ...(row.total.tied ? [quiet('（并列）')] : [])]
      : []),
  ];
}
