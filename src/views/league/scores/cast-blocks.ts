import type { GroupScores, SchemeScores, ScoreRow } from '../../../league/month-scores.ts';
import { schemeAddress } from '../../../model/address.ts';
import type { Archive } from '../../../model/archive.ts';
import type { Figure } from '../../../model/figure.ts';
import type { Fraction } from '../../../model/fraction.ts';
import { columns } from '../../columns.ts';
import { figureRun, name, ordinal, placeRun, quiet, text } from '../../runs.ts';
import type { Block, Line } from '../../view.ts';
import type { FiguresByPlace } from './score-table.ts';

/** A changed rule beside the old one: what the same numbers would have earned by the version before. */
export function castBlocks(
  archive: Archive,
  { previous, groups }: SchemeScores,
  figuresOf: (group: GroupScores) => FiguresByPlace,
): Block[] {
  if (!previous) return [];
  const tables = groups
    .filter(({ rows }) => rows.some(({ cast }) => cast?.before))
    .map((group): Block => {
      const figures = figuresOf(group);
      return {
        kind: 'table',
        table: {
          caption: [name(group.group === '' ? '不分组' : group.group), text('的新旧对照')],
          folds: 'cards',
          columns: columns(
            '地区',
            ['按上一版', 'number'],
            ['按本版', 'number'],
            ['总分变化', 'short'],
            ['得分率变化', 'short'],
          ),
          rows: group.rows.map(({ place, cast }: ScoreRow) => {
            const own = figures.get(place.id) ?? {};
            return {
              cells: [
                [placeRun(archive, place.id)],
                totalLine(own.before?.total, cast?.before?.complete),
                totalLine(own.score?.total, cast?.after?.complete),
                changeLine(cast?.difference, own.difference),
                changeLine(cast?.shareDifference, own.shareDifference),
              ],
            };
          }),
        },
      };
    });
  if (tables.length === 0) return [];
  return [
    { kind: 'heading', line: [text('换了办法，同样的数会差多少')] },
    {
      kind: 'paragraph',
      line: [
        text('把本月的数按上一版（'),
        ordinal(`第${previous.version}版`, schemeAddress(previous.id)),
        text('）也算一遍，两版并列；总分不齐全的不比。'),
      ],
    },
    ...tables,
  ];
}

const totalLine = (total: Figure | undefined, complete: boolean | undefined): Line =>
  total ? [figureRun(total), ...(complete ? [] : [quiet('（不全）')])] : [quiet('—')];

/** 高1.20分, 低0.50分, 相同. */
function changeLine(difference: Fraction | undefined, figure: Figure | undefined): Line {
  if (!difference || !figure) return [quiet('—')];
  if (difference.n === 0n) return [quiet('相同')];
  return [text(difference.n > 0n ? '高' : '低'), figureRun(figure)];
}
