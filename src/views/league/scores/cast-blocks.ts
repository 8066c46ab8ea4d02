import { bands } from '../../../league/bands.ts';
import type { GroupScores, SchemeScores, ScoreRow } from '../../../league/month-scores.ts';
import { schemeAddress } from '../../../model/address.ts';
import type { Archive } from '../../../model/archive.ts';
import type { Figure } from '../../../model/figure.ts';
import type { Fraction } from '../../../model/fraction.ts';
import type { Standing } from '../../../model/standing.ts';
import { listWords } from '../../../model/wording.ts';
import { columns } from '../../columns.ts';
import { figureRun, name, ordinal, placeRun, quiet, text } from '../../runs.ts';
import type { Block, Line } from '../../view.ts';
import { reasonRun } from './reason-run.ts';
import type { FiguresByPlace } from './score-sheet.ts';

/** A changed rule beside the old one: what the same numbers would have earned by the version before. */
export function castBlocks(
  archive: Archive,
  { previous, groups }: SchemeScores,
  figuresOf: (group: GroupScores) => FiguresByPlace,
): Block[] {
  if (!previous) return [];
  const word = archive.site.ranks === '档次' ? '档次' : '名次';
  const tables = groups
    .filter(({ rows }) => rows.some(({ cast }) => cast?.before))
    .flatMap((group): Block[] => {
      const figures = figuresOf(group);
      return [
        { kind: 'paragraph', line: movedLine(group, word) },
        {
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
              [`上一版${word}`, 'short'],
              [`本版${word}`, 'short'],
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
                  standsLine(own.beforeRank, group.totalBefore, place.id),
                  standsLine(own.totalRank, group.total, place.id),
                ],
              };
            }),
          },
        },
      ];
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

/** 一组：名次会变的有东、南；其余不变, or that nobody's would; those without both ranks are not spoken of. */
function movedLine({ group, rows, total, totalBefore }: GroupScores, word: '名次' | '档次'): Line {
  const standsIn = (standing: Standing | undefined, id: string): string | number | undefined =>
    standing && (word === '档次' ? bands(standing).get(id) : rankIn(standing, id));
  const both = rows.filter(
    ({ place }) => standsIn(total, place.id) !== undefined && standsIn(totalBefore, place.id) !== undefined,
  );
  const moved = both.filter(({ place }) => standsIn(total, place.id) !== standsIn(totalBefore, place.id));
  const lead: Line = [name(group === '' ? '不分组' : group), text('：')];
  if (both.length === 0)
    return [...lead, text(`两版里都有${word}的一个也没有，看不出换办法改了谁的${word}。`)];
  if (moved.length === 0) return [...lead, text(`换了办法，谁的${word}都不变。`)];
  return [...lead, text(`换了办法，${listWords(moved.map(({ place }) => place.short))}的${word}不同。`)];
}

const rankIn = ({ rows }: Standing, place: string): number | undefined =>
  rows.find(({ id }) => id === place)?.rank;

/** Where a place stands by one version: its rank, its third where the site shows no ranks, or why neither. */
function standsLine(rank: Figure | undefined, standing: Standing | undefined, place: string): Line {
  const row = standing?.rows.find(({ id }) => id === place);
  if (rank) return [text('第'), figureRun(rank), ...(row?.tied ? [text('（并列）')] : [])];
  const band = standing && bands(standing).get(place);
  return band ? [text(band)] : [row?.outside ? reasonRun(row.outside) : quiet('—')];
}

const totalLine = (total: Figure | undefined, complete: boolean | undefined): Line =>
  total ? [figureRun(total), ...(complete ? [] : [quiet('（不全）')])] : [quiet('—')];

/** 高1.20分, 低0.50分, 相同. */
function changeLine(difference: Fraction | undefined, figure: Figure | undefined): Line {
  if (!difference || !figure) return [quiet('—')];
  if (difference.n === 0n) return [quiet('相同')];
  return [text(difference.n > 0n ? '高' : '低'), figureRun(figure)];
}
