import { monthWords } from '../../../figures/claims/days.ts';
import { quarterOf, type ReviewPeriod } from '../../../figures/issues/review-period.ts';
import { bands } from '../../../league/bands.ts';
import { monthScores, type SchemeScores } from '../../../league/month-scores.ts';
import { leadingGroups, type Race, raceMonths, reviewOf } from '../../../league/race.ts';
import { rowFigures } from '../../../league/race-figures.ts';
import { rowScoreFigures } from '../../../league/row-score-figures.ts';
import { scoresAddress } from '../../../model/address.ts';
import type { Archive } from '../../../model/archive.ts';
import type { Band } from '../../../model/standing.ts';
import { columns } from '../../columns.ts';
import { listBlocks } from '../../league/scores/list-blocks.ts';
import { scoreHeadline } from '../../league/scores/score-chart.ts';
import { absentRun, date, figureRun, name, placeRun, quiet, text } from '../../runs.ts';
import type { Block, Line, Table } from '../../view.ts';
import { standingBlocks } from '../race/standing-tables.ts';

/** 对比 of a review: the ranks at its end beside those of the period before, in a year the four quarters, then the scores by the schemes in force. */
export function composeReviewComparison(
  archive: Archive,
  race: Race | undefined,
  period: ReviewPeriod,
): Block[] {
  if (!race)
    return [
      {
        kind: 'paragraph',
        line: [text('期末那个月没有一个参评单位报来可比的数，本期不排名次。')],
      },
    ];
  return [
    ...standingBlocks(archive, race),
    ...(period.months.length > 3 ? quarterTables(archive, race, period) : []),
    ...scoreBlocks(archive, race),
  ];
}

/** The ranks at the end of each quarter of a year on the leading indicator, group by group. */
function quarterTables(archive: Archive, race: Race, period: ReviewPeriod): Block[] {
  if (archive.site.ranks === '档次') return [];
  const known = raceMonths(archive, race.city.id);
  const quarters = [2, 5, 8, 11]
    .flatMap((index) => period.months[index] ?? [])
    .map(quarterOf)
    .map((quarter) => ({
      quarter,
      race: known.includes(quarter.months.at(-1) ?? '') ? reviewOf(archive, race.city, quarter) : undefined,
    }));
  return leadingGroups(race).map((group): Block => {
    const table: Table = {
      caption: [
        name(group.group === '' ? '不分组' : group.group),
        text(`，${group.indicator.name}各季末的名次，`),
        date(period.words),
      ],
      folds: 'scroll',
      columns: columns('地区', ...quarters.map(({ quarter }) => [quarterWord(quarter), 'short'] as const)),
      rows: group.rows.map(({ place }) => ({
        cells: [[placeRun(archive, place.id)], ...quarters.map((one) => rankIn(one.race, group, place.id))],
      })),
    };
    return { kind: 'table', table };
  });
}

/** 一季度: the quarter within its year, without a digit. */
const quarterWord = ({ words }: ReviewPeriod): string => words.replace(/^\d+年/, '');

function rankIn(
  race: Race | undefined,
  { indicator, group }: ReturnType<typeof leadingGroups>[number],
  place: string,
): Line {
  const found = race?.sets
    .flatMap(({ groups }) => groups)
    .find((one) => one.indicator.id === indicator.id && one.group === group);
  const row = found?.rows.find((one) => one.place.id === place);
  if (!race || !found || !row) return [absentRun('未报送')];
  const { rank } = rowFigures(race, found, row);
  return rank ? [text('第'), figureRun(rank)] : [quiet(row.row.outside ?? '没有名次')];
}

/** The totals by every published scheme that holds at the end, group by group, with the red and black lists where there are some. */
function scoreBlocks(archive: Archive, { city, month }: Race): Block[] {
  const scores = monthScores(archive, city, month);
  const schemes = scores.schemes.filter(({ groups }) => groups.some(({ rows }) => rows.length > 0));
  if (schemes.length === 0) return [];
  return [
    { kind: 'heading', line: [text('考核得分')] },
    ...schemes.flatMap((one): Block[] =>
      one.groups.flatMap((group): Block[] => [
        {
          kind: 'table',
          table: totalTable(archive, scores, one, group),
        },
        ...(group.lists ? listBlocks(archive, one, group) : []),
      ]),
    ),
    {
      kind: 'note',
      line: [
        text('得分按期末（'),
        date(monthWords(month)),
        text('）的数算，每一分的由来见'),
        name('当月的考核得分', scoresAddress(city.id, month)),
        text('。'),
      ],
    },
  ];
}

function totalTable(
  archive: Archive,
  scores: ReturnType<typeof monthScores>,
  one: SchemeScores,
  group: SchemeScores['groups'][number],
): Table {
  const byBand = archive.site.ranks === '档次';
  const thirds = byBand ? bands(group.total) : new Map<string, Band>();
  return {
    caption: [
      name(one.scheme.name),
      text('，'),
      ...(group.group === '' ? [] : [name(group.group), text('：')]),
      ...scoreHeadline(archive, group, 'total'),
    ],
    folds: 'cards',
    columns: columns(
      '地区',
      ['基础分', 'number'],
      ['总分', 'number'],
      [byBand ? '总分档次' : '总分名次', 'short'],
    ),
    rows: group.rows.map((row) => {
      const { score, totalRank } = rowScoreFigures(archive, scores, one, row);
      const missing: Line = [quiet(row.total.outside ?? '—')];
      const third = thirds.get(row.place.id);
      return {
        cells: [
          [placeRun(archive, row.place.id)],
          score ? [figureRun(score.base)] : missing,
          score ? [figureRun(score.total)] : missing,
          third ? [text(third)] : totalRank ? [text('第'), figureRun(totalRank)] : missing,
        ],
      };
    }),
  };
}
