import { monthWords } from '../../../figures/claims/days.ts';
import { bands } from '../../../league/bands.ts';
import type { GroupScores, MonthScores, SchemeScores, ScoreRow } from '../../../league/month-scores.ts';
import type { RowScoreFigures } from '../../../league/row-score-figures.ts';
import { schemeFigures } from '../../../league/scheme-figures.ts';
import type { Archive } from '../../../model/archive.ts';
import type { Figure } from '../../../model/figure.ts';
import type { KeptScheme } from '../../../model/rules.ts';
import { columns } from '../../columns.ts';
import { countRun, date, figureRun, join, name, placeRun, quiet, strong, text } from '../../runs.ts';
import type { Block, Line, Table } from '../../view.ts';
import { missingWords, namesOf, reasonRun } from './reason-run.ts';

/** The figures of the rows of a group, by place. */
export type FiguresByPlace = ReadonlyMap<string, RowScoreFigures>;

/**
 * 成绩单 of one group, as it is posted every month: the points of each item, what is added and taken off beside them (then
 * the base too, with its own rank), the total and its rank; who is incomplete stands outside the ranks.
 */
export function scoreSheet(
  archive: Archive,
  { month }: MonthScores,
  { scheme }: SchemeScores,
  group: GroupScores,
  figures: FiguresByPlace,
): Table {
  const byBand = archive.site.ranks === '档次';
  const thirds = bands(group.total);
  const extras = extrasOf(scheme);
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
      ['地区', 'short'],
      [byBand ? '档次' : '名次', 'short'],
      ...scheme.items.map((item) => [item.name, 'number'] as const),
      ...extras.flatMap((key) => [
        [WORDS[key], 'number'] as const,
        ...(key === 'base' && !byBand ? [['基础名次', 'short'] as const] : []),
      ]),
      ['总分', 'number'],
    ),
    rows: [fullMarksRow(archive, scheme, extras, byBand)].concat(
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
            ...extras.flatMap((key) =>
              key === 'base' && !byBand
                ? [cell(own.score?.base), rankLine(own.baseRank, row.base)]
                : [cell(own.score?.[key])],
            ),
            cell(own.score?.total),
          ],
        };
      }),
    ),
  };
}

type Extra = 'base' | 'bonus' | 'deduction';

const WORDS: Readonly<Record<Extra, string>> = { base: '基础分', bonus: '加分', deduction: '扣分' };

/** What stands between the items and the total: nothing where the total is the base. */
const extrasOf = ({ bonus, deductions }: KeptScheme): Extra[] =>
  bonus.length + deductions.length === 0
    ? []
    : [
        'base',
        ...(bonus.length > 0 ? (['bonus'] as const) : []),
        ...(deductions.length > 0 ? (['deduction'] as const) : []),
      ];

/** What could be earned, item by item. */
function fullMarksRow(
  archive: Archive,
  scheme: KeptScheme,
  extras: readonly Extra[],
  byBand: boolean,
): Table['rows'][number] {
  const numbers = schemeFigures(archive, scheme);
  const none: Line = [quiet('—')];
  const full: Line = [countRun(numbers, 'full-marks')];
  return {
    cells: [
      [strong('满分')],
      none,
      ...scheme.items.map(({ id }): Line => [countRun(numbers, `${id}.weight`)]),
      ...extras.flatMap((key) => (key === 'base' ? (byBand ? [full] : [full, none]) : [none])),
      extras.length > 0 ? none : full,
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

/** Under a sheet: whose total is incomplete and for want of what, and what did not apply to whom. */
export function sheetNotes(
  archive: Archive,
  { scheme }: SchemeScores,
  { rows }: GroupScores,
  figures: FiguresByPlace,
): Block[] {
  const names = namesOf([...scheme.items, ...scheme.bonus, ...scheme.deductions]);
  const scored = rows.filter(({ place }) => figures.get(place.id)?.score);
  const of = ({ place }: ScoreRow, words: string): Line => [placeRun(archive, place.id, true), name(words)];
  const missing = scored
    .filter(({ score }) => !score.complete)
    .map((row) => of(row, `缺${missingWords(row.score.parts, names)}`));
  const spread = scored.flatMap((row) => {
    const items = row.score.parts.filter((part) => part.spread).map(({ item }) => names.get(item) ?? item);
    return row.score.complete && items.length > 0 ? [of(row, `（${items.join('、')}）`)] : [];
  });
  const note = (lead: string, lines: readonly Line[]): Block[] =>
    lines.length === 0 ? [] : [{ kind: 'note', line: [text(lead), ...join(lines, '；'), text('。')] }];
  return [...note('总分不全，不排名次：', missing), ...note('不适用、权重已分摊的：', spread)];
}
