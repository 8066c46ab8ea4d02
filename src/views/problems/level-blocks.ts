import type { TroubleCourse } from '../../figures/troubles/trouble-course.ts';
import { courseFigures } from '../../figures/troubles/trouble-figures.ts';
import { LEVEL_WORDS, levelOf } from '../../figures/troubles/trouble-groups.ts';
import type { Archive } from '../../model/archive.ts';
import type { Figure } from '../../model/figure.ts';
import { columns } from '../columns.ts';
import { absentRun, countRun, figureRun, projectRun, quiet, span, text } from '../runs.ts';
import type { Block, Line, Table } from '../view.ts';
import { troubleCell } from './course-line.ts';

/** What the blocks of the problems in motion are about: all of an archive, or those of one city. */
export interface ProblemScope {
  readonly archive: Archive;
  /** all or city:<id>: the tail of the keys of its counts. */
  readonly key: string;
  readonly courses: readonly TroubleCourse[];
  readonly counts: ReadonlyMap<string, Figure>;
}

/** 逐级会商: what is open before which level, from the highest level down, overdue first, then the oldest. */
export function levelBlocks({ archive, key, courses, counts }: ProblemScope): Block[] {
  const open = courses.filter((course) => course.open);
  if (open.length === 0) return [{ kind: 'paragraph', line: [text('有日期的问题都已经办结。')] }];
  return LEVEL_WORDS.map((words, level) => ({ words, level }))
    .toReversed()
    .flatMap(({ words, level }): Block[] => {
      const own = open.filter((course) => levelOf(course) === level);
      if (own.length === 0) return [];
      return [
        {
          kind: 'heading',
          line: [text(level === 0 ? words : `已由${words}会商`)],
          anchor: `level-${level}`,
        },
        {
          kind: 'table',
          table: levelTable(archive, own.toSorted(byUrgency), [
            text(level === 0 ? '没有办结、还没有会商的' : `没有办结、已由${words}会商的`),
            countRun(counts, `problems-level-${level}:${key}`),
            text('问题，超过期限的在前'),
          ]),
        },
      ];
    });
}

/** Overdue before in time, the longest overdue first; then the oldest. */
const byUrgency = (a: TroubleCourse, b: TroubleCourse): number =>
  (b.overdue ?? 0) - (a.overdue ?? 0) || b.age - a.age;

function levelTable(archive: Archive, courses: readonly TroubleCourse[], caption: Line): Table {
  const rises = courses.some(({ due }) => due);
  return {
    caption,
    folds: 'cards',
    columns: columns(
      '问题',
      '项目',
      ['期限', 'short'],
      ['超过期限', 'number'],
      ['已提出', 'number'],
      ['最近会商', 'short'],
      ...(rises ? [['该升级到', 'short'] as const] : []),
    ),
    rows: courses.map((course) => {
      const { due } = course;
      const cells = levelCells(archive, course);
      return {
        cells: rises ? [...cells, due ? [{ kind: 'tag', text: due.level }] : [quiet('—')]] : cells,
      };
    }),
  };
}

function levelCells(archive: Archive, course: TroubleCourse): Line[] {
  const { trouble, meetings, atLeast } = course;
  const { age, overdue } = courseFigures(archive, course);
  const last = meetings.at(-1);
  return [
    troubleCell(archive, trouble),
    [trouble.project ? projectRun(archive, trouble.project, true) : quiet('—')],
    [trouble.due ? span(trouble.due) : absentRun()],
    [overdue ? figureRun(overdue) : quiet(trouble.due ? '没有超' : '—')],
    [...(atLeast ? [quiet('至少')] : []), figureRun(age)],
    [last ? span(last.date) : quiet('—')],
  ];
}
