import { bands } from '../../../league/bands.ts';
import type { GroupScores, SchemeScores, ScoreRow } from '../../../league/month-scores.ts';
import type { RowScoreFigures } from '../../../league/row-score-figures.ts';
import type { Archive } from '../../../model/archive.ts';
import type { Figure } from '../../../model/figure.ts';
import { columns } from '../../columns.ts';
import { figureRun, name, placeRun, quiet, text } from '../../runs.ts';
import type { Line, Table } from '../../view.ts';
import { missingWords, namesOf, reasonRun } from './reason-run.ts';

/** The figures of the rows of a group, by place. */
export type FiguresByPlace = ReadonlyMap<string, RowScoreFigures>;

/** One group: rank, total, base, bonus and deduction, and what is missing; who is incomplete stands outside the ranks. */
export function scoreTable(
  archive: Archive,
  { scheme }: SchemeScores,
  group: GroupScores,
  figures: FiguresByPlace,
): Table {
  const names = namesOf([...scheme.items, ...scheme.bonus, ...scheme.deductions]);
  const byBand = archive.site.ranks === '档次';
  const thirds = bands(group.total);
  return {
    caption: [name(group.group === '' ? '不分组' : group.group), text('的得分')],
    folds: 'cards',
    columns: columns(
      '地区',
      [byBand ? '档次' : '名次', 'short'],
      ['总分', 'number'],
      ['基础分', 'number'],
      ...(scheme.bonus.length > 0 ? [['加分', 'number'] as const] : []),
      ...(scheme.deductions.length > 0 ? [['扣分', 'number'] as const] : []),
      ['得分率', 'number'],
      ...(byBand ? [] : [['基础名次', 'short'] as const]),
      '数据',
    ),
    rows: group.rows.map((row) => {
      const own = figures.get(row.place.id) ?? {};
      const third = thirds.get(row.place.id);
      const cell = (figure: Figure | undefined): Line => [
        figure ? figureRun(figure) : reasonRun(row.base.outside ?? row.total.outside ?? '待核'),
      ];
      return {
        cells: [
          [placeRun(archive, row.place.id)],
          byBand && third ? [text(third)] : rankLine(own.totalRank, row.total),
          cell(own.score?.total),
          cell(own.score?.base),
          ...(scheme.bonus.length > 0 ? [cell(own.score?.bonus)] : []),
          ...(scheme.deductions.length > 0 ? [cell(own.score?.deduction)] : []),
          cell(own.score?.share),
          ...(byBand ? [] : [rankLine(own.baseRank, row.base)]),
          dataLine(row, own, names),
        ],
      };
    }),
  };
}

const rankLine = (rank: Figure | undefined, { tied, outside = '待核' }: ScoreRow['total']): Line =>
  rank ? [text('第'), figureRun(rank), ...(tied ? [text('（并列）')] : [])] : [reasonRun(outside)];

/** 齐全, or what is missing and why; nothing at all is said once. */
function dataLine(
  { score, total }: ScoreRow,
  { score: figures }: RowScoreFigures,
  names: ReadonlyMap<string, string>,
): Line {
  if (!figures) return [reasonRun(total.outside ?? '待核')];
  return score.complete ? [quiet('齐全')] : [text('缺'), name(missingWords(score.parts, names))];
}
