import { monthWords } from '../../../figures/claims/days.ts';
import { bands } from '../../../league/bands.ts';
import type { GroupScores, MonthScores, SchemeScores, ScoreRow } from '../../../league/month-scores.ts';
import type { RowScoreFigures } from '../../../league/row-score-figures.ts';
import { schemeFigures } from '../../../league/scheme-figures.ts';
import type { Archive } from '../../../model/archive.ts';
import type { Figure } from '../../../model/figure.ts';
import type { KeptScheme } from '../../../model/rules.ts';
import { columns } from '../../columns.ts';
import { countRun, date, figureRun, name, placeRun, quiet, strong, text } from '../../runs.ts';
import type { Line, Table } from '../../view.ts';
import { missingWords, namesOf, reasonRun } from './reason-run.ts';

/** The figures of the rows of a group, by place. */
export type FiguresByPlace = ReadonlyMap<string, RowScoreFigures>;

/** 成绩单 of one group: its ranks, the points of each item, base, bonus, deduction and total; who is incomplete stands outside the ranks. */
export function scoreSheet(
  archive: Archive,
  { month }: MonthScores,
  { scheme }: SchemeScores,
  group: GroupScores,
  figures: FiguresByPlace,
): Table {
  const names = namesOf([...scheme.items, ...scheme.bonus, ...scheme.deductions]);
  const byBand = archive.site.ranks === '档次';
  const thirds = bands(group.total);
  return {
    caption: [
      name(scheme.name),
      text('成绩单，'),
      name(group.group === '' ? '不分组' : group.group),
      text('，'),
      date(monthWords(month)),
    ],
    folds: 'cards',
    columns: columns(
      '地区',
      [byBand ? '档次' : '名次', 'short'],
      ...scheme.items.map((item) => [item.name, 'number'] as const),
      ['基础分', 'number'],
      ...(scheme.bonus.length > 0 ? [['加分', 'number'] as const] : []),
      ...(scheme.deductions.length > 0 ? [['扣分', 'number'] as const] : []),
      ['总分', 'number'],
      ['得分率', 'number'],
      ...(byBand ? [] : [['基础名次', 'short'] as const]),
      '数据',
    ),
    rows: [fullMarksRow(archive, scheme, byBand)].concat(
      group.rows.map((row) => {
        const own = figures.get(row.place.id) ?? {};
        const third = thirds.get(row.place.id);
        const cell = (figure: Figure | undefined): Line => [
          figure ? figureRun(figure) : reasonRun(row.base.outside ?? row.total.outside ?? '待核'),
        ];
        return {
          cells: [
            [placeRun(archive, row.place.id, true)],
            byBand && third ? [text(third)] : rankLine(own.totalRank, row.total),
            ...scheme.items.map(({ id }) => pointsLine(row, own, id)),
            cell(own.score?.base),
            ...(scheme.bonus.length > 0 ? [cell(own.score?.bonus)] : []),
            ...(scheme.deductions.length > 0 ? [cell(own.score?.deduction)] : []),
            cell(own.score?.total),
            cell(own.score?.share),
            ...(byBand ? [] : [rankLine(own.baseRank, row.base)]),
            dataLine(row, own, names),
          ],
        };
      }),
    ),
  };
}

/** What could be earned, item by item. */
function fullMarksRow(archive: Archive, scheme: KeptScheme, byBand: boolean): Table['rows'][number] {
  const numbers = schemeFigures(archive, scheme);
  const none: Line = [quiet('—')];
  return {
    cells: [
      [strong('满分')],
      none,
      ...scheme.items.map(({ id }): Line => [countRun(numbers, `${id}.weight`)]),
      [countRun(numbers, 'full-marks')],
      ...(scheme.bonus.length > 0 ? [none] : []),
      ...(scheme.deductions.length > 0 ? [none] : []),
      none,
      none,
      ...(byBand ? [] : [none]),
      none,
    ],
  };
}

/** The points of one item, or why there are none. */
function pointsLine({ score }: ScoreRow, { score: figures }: RowScoreFigures, item: string): Line {
  const figure = figures?.parts.get(item);
  if (figure) return [figureRun(figure)];
  return [reasonRun(score.parts.find((part) => part.item === item)?.absent ?? '待核')];
}

const rankLine = (rank: Figure | undefined, { tied, outside = '待核' }: ScoreRow['total']): Line =>
  rank ? [text('第'), figureRun(rank), ...(tied ? [text('（并列）')] : [])] : [reasonRun(outside)];

/** 齐全, what did not apply and was spread, or what is missing and why; nothing at all is said once. */
function dataLine(
  { score, total }: ScoreRow,
  { score: figures }: RowScoreFigures,
  names: ReadonlyMap<string, string>,
): Line {
  if (!figures) return [reasonRun(total.outside ?? '待核')];
  if (!score.complete) return [text('缺'), name(missingWords(score.parts, names))];
  const spread = score.parts.filter((part) => part.spread).map(({ item }) => names.get(item) ?? item);
  return spread.length === 0 ? [quiet('齐全')] : [name(spread.join('、')), quiet('不适用，权重已分摊')];
}
