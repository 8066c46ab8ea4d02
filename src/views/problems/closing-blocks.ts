import { closingRate } from '../../figures/troubles/trouble-counts.ts';
import { AGE_CLASSES, LEVEL_WORDS, type TroubleGroup } from '../../figures/troubles/trouble-groups.ts';
import type { Archive } from '../../model/archive.ts';
import type { Figure } from '../../model/figure.ts';
import { columns } from '../columns.ts';
import { figureRun, placeRun, quiet, text } from '../runs.ts';
import type { Block, Line, Table } from '../view.ts';
import type { ProblemScope } from './level-blocks.ts';

/** 提出多久了: open problems by age class and level, with sums. */
export function ageingBlocks({ key, counts, courses }: ProblemScope): Block[] {
  if (!courses.some(({ open }) => open)) return [];
  const cell = (count: string): Line => countCell(counts.get(`${count}:${key}`));
  const levels = LEVEL_WORDS.map((words, level) => ({ words, level }));
  return [
    {
      kind: 'table',
      table: {
        caption: [text('没有办结的问题，按提出了多少个工作日和到了哪一级分')],
        folds: 'scroll',
        columns: columns('已提出', ...levels.map(({ words }) => [words, 'number'] as const), [
          '合计',
          'number',
        ]),
        rows: [
          ...AGE_CLASSES.map(({ words }, age) => ({
            cells: [
              [text(words)],
              ...levels.map(({ level }) => cell(`problems-age-${age}-level-${level}`)),
              cell(`problems-age-${age}`),
            ],
          })),
          {
            cells: [
              [text('合计')],
              ...levels.map(({ level }) => cell(`problems-level-${level}`)),
              cell('problems-open'),
            ],
          },
        ],
      },
    },
  ];
}

/** 办结了多少: groups of problems with what was closed, in time or not, and what is overdue. */
export function closingTable(
  archive: Archive,
  groups: readonly TroubleGroup[],
  counts: ReadonlyMap<string, Figure>,
  [caption, head]: readonly [caption: string, head: string],
): Table {
  return {
    caption: [text(caption)],
    folds: 'scroll',
    columns: columns(
      head,
      ['提出', 'number'],
      ['办结', 'number'],
      ['办结率', 'number'],
      ['期限内办结', 'number'],
      ['没办结已超期', 'number'],
      ['该升级没升级', 'number'],
    ),
    rows: groups.map((group) => {
      const cell = (count: string): Line => countCell(counts.get(`${count}:${group.key}`));
      const rate = closingRate(archive, group);
      return {
        ...(rate ? { anchor: rate.id } : {}),
        cells: [
          [headOf(archive, group)],
          cell('problems-dated'),
          cell('problems-solved'),
          [rate ? figureRun(rate) : quiet('基数小')],
          cell('problems-in-term'),
          cell('problems-overdue'),
          cell('problems-due'),
        ],
      };
    }),
  };
}

const headOf = (archive: Archive, { key, place, words }: TroubleGroup) =>
  place === ''
    ? text(key === 'all' ? '全部' : (/“(.+)”/.exec(words)?.[1] ?? words))
    : placeRun(archive, place, true);

const countCell = (figure: Figure | undefined): Line =>
  figure && figure.value !== '0' ? [figureRun(figure)] : [quiet('无')];
