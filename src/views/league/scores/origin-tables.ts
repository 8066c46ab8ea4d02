import type { SchemeScores, ScoreRow } from '../../../league/month-scores.ts';
import type { RowScoreFigures } from '../../../league/row-score-figures.ts';
import { schemeFigures } from '../../../league/scheme-figures.ts';
import type { ScoreFigures } from '../../../league/score-figures.ts';
import type { Archive } from '../../../model/archive.ts';
import type { Figure } from '../../../model/figure.ts';
import { divide, fraction, fractionOf, fractionText } from '../../../model/fraction.ts';
import type { KeptScheme } from '../../../model/rules.ts';
import type { Part, Score } from '../../../model/scheme.ts';
import { columns } from '../../columns.ts';
import { claimRun, countRun, figureRun, join, name, ordinal, quiet, strong, text } from '../../runs.ts';
import type { Line, Run, Table } from '../../view.ts';
import { namesOf, reasonRun } from './reason-run.ts';

type Row = Table['rows'][number];

/** The origin of every point of one contestant: part by part, then the sums and ranks; likewise by the version before. */
export function originTables(
  archive: Archive,
  { scheme, previous }: SchemeScores,
  row: ScoreRow,
  { score, before, baseRank, totalRank, beforeRank, difference, shareDifference }: RowScoreFigures,
): Table[] {
  if (!score) return [];
  const ranks = [
    ...rankRow('基础分名次', baseRank),
    ...rankRow('总分名次', totalRank),
    ...rankRow('按上一版的总分名次', beforeRank),
    ...apartRow('两版总分相差', difference),
    ...apartRow('两版得分率相差', shareDifference),
  ];
  const current = originTable(archive, scheme, row, row.score, score);
  const old = row.cast?.before;
  return [
    { ...current, rows: [...current.rows, ...ranks] },
    ...(previous && old && before ? [originTable(archive, previous, row, old, before)] : []),
  ];
}

function originTable(
  archive: Archive,
  scheme: KeptScheme,
  row: ScoreRow,
  score: Score,
  figures: ScoreFigures,
): Table {
  const rules = [...scheme.items, ...scheme.bonus, ...scheme.deductions];
  const names = namesOf(rules);
  const indicators = new Map(rules.map(({ id, indicator }) => [id, indicator]));
  const numbers = schemeFigures(archive, scheme);
  return {
    caption: [name(row.place.short), text('，按'), ordinal(`第${scheme.version}版`), text('计分')],
    folds: 'cards',
    columns: columns('项目', '实际值', ['满分或每次', 'number'], ['得分', 'number'], '怎样得来'),
    rows: [
      ...score.parts.flatMap((part): Row[] => {
        const figure = figures.parts.get(part.item);
        const rank = figures.partRanks.get(part.item);
        const key = part.kind === 'base' ? 'weight' : 'points';
        return [
          {
            ...(figure && { anchor: figure.id }),
            cells: [
              [text(KINDS[part.kind]), name(names.get(part.item) ?? part.item)],
              valueLine(row, part, indicators.get(part.item) ?? ''),
              [countRun(numbers, `${part.item}.${key}`)],
              [figure ? figureRun(figure) : reasonRun(part.absent ?? '待核')],
              [text(part.how), ...exactLine(figure)],
            ],
          },
          ...rankRow('　同组名次', rank),
        ];
      }),
      ...sumRows(figures),
    ],
  };
}

const KINDS: Readonly<Record<Part['kind'], string>> = { base: '', bonus: '加分：', deduction: '扣分：' };

/** The value with the numbers that it is made of: 60.6%（20个 / 33个）; or why there is none. */
function valueLine({ brought }: ScoreRow, { absent }: Part, indicator: string): Line {
  const entry = brought.entries.get(indicator);
  if (brought.none.has(indicator)) return [quiet('报送里没有，按没有计')];
  const shown: Run | undefined =
    entry?.shown === undefined
      ? undefined
      : 'working' in entry.shown
        ? figureRun(entry.shown)
        : claimRun(entry.shown);
  if (!entry || !shown) return [reasonRun(absent ?? '待核')];
  if (shown.kind !== 'figure' || entry.inputs.length === 0) return [shown];
  const inputs = join(
    entry.inputs.map((claim) => [claimRun(claim)]),
    ' / ',
  );
  return [shown, quiet('（'), ...inputs, quiet('）')];
}

/** Whether the number that is shown is not the exact one: 55.56分 for 500/9, but not 21.25分 for 85/4. */
function isRounded({ value, unit, working }: Figure): boolean {
  const shown = fractionOf(value);
  const share = unit === '%' || unit === '个百分点';
  return fractionText(share ? divide(shown, fraction(100n)) : shown) !== working.exact;
}

/** The exact fraction, where the rounded number does not say it all. */
const exactLine = (figure: Figure | undefined): Line =>
  figure && isRounded(figure)
    ? [quiet('；精确值 '), { ...figureRun(figure), text: figure.working.exact } as Run]
    : [];

function sumRows({ earned, applies, base, max, share, bonus, deduction, total }: ScoreFigures): Row[] {
  const row = (words: string, figure: Figure, how: Line): Row => ({
    ...(figure.home === base.home && { anchor: figure.id }),
    cells: [[strong(words)], [quiet('—')], [quiet('—')], [figureRun(figure)], [...how, ...exactLine(figure)]],
  });
  const sum: Line = [
    figureRun(base),
    ...(bonus ? [text(' + '), figureRun(bonus)] : []),
    ...(deduction ? [text(' − '), figureRun(deduction)] : []),
  ];
  return [
    ...(earned && applies
      ? [
          row('各项得分', earned, [text('适用各项得分之和')]),
          row('适用权重', applies, [text('适用各项的权重之和')]),
          row('基础分', base, [
            ...[figureRun(earned), text(' × '), figureRun(max), text(' ÷ '), figureRun(applies)],
          ]),
        ]
      : [row('基础分', base, [text('各项得分之和')])]),
    row('满分', max, [text(applies ? '各项权重之和' : '有数各项的权重之和')]),
    row('得分率', share, [figureRun(base), text(' ÷ '), figureRun(max)]),
    ...(bonus ? [row('加分', bonus, [text('各项加分之和')])] : []),
    ...(deduction ? [row('扣分', deduction, [text('各项扣分之和')])] : []),
    row('总分', total, sum),
  ];
}

const rankRow = (words: string, rank: Figure | undefined): Row[] =>
  rank
    ? [
        {
          anchor: rank.id,
          cells: [
            [text(words)],
            [quiet('—')],
            [quiet('—')],
            [text('第'), figureRun(rank)],
            [text(rank.working.formula)],
          ],
        },
      ]
    : [];

const apartRow = (words: string, figure: Figure | undefined): Row[] =>
  figure
    ? [
        {
          anchor: figure.id,
          cells: [
            [text(words)],
            [quiet('—')],
            [quiet('—')],
            [figureRun(figure)],
            [text('本版与上一版之差，高低见新旧对照'), ...exactLine(figure)],
          ],
        },
      ]
    : [];
