import type { TroubleCourse } from '../../figures/troubles/trouble-course.ts';
import { courseFigures } from '../../figures/troubles/trouble-figures.ts';
import type { Archive } from '../../model/archive.ts';
import type { Figure } from '../../model/figure.ts';
import { dayWords } from '../../model/wording.ts';
import { columns } from '../columns.ts';
import { date, figureRun, span, text } from '../runs.ts';
import type { Block, Line, Table } from '../view.ts';
import { courseLine } from './course-line.ts';
import { troubleAnchor, troubleRun } from './trouble-run.ts';

/** Every problem with dates in one row with its course; the row is what its name leads to. */
export function registerTable(archive: Archive, courses: readonly TroubleCourse[]): Table {
  return {
    caption: [text('有日期的问题，没有办结的在前')],
    folds: 'cards',
    columns: columns('问题', ['状态', 'short'], '经过', '措施'),
    rows: courses
      .toSorted((a, b) => Number(b.open) - Number(a.open) || (a.from < b.from ? 1 : -1))
      .map((course) => ({
        anchor: troubleAnchor(course.trouble),
        cells: [
          [{ kind: 'name', text: course.trouble.name }],
          [text(course.open ? '没有办结' : '已办结')],
          courseLine(archive, course),
          course.trouble.remedy ? [text(course.trouble.remedy)] : [],
        ] satisfies Line[],
      })),
  };
}

/** 天数怎样算: every number of days with what it counts and how, each in a row of its own. */
export const workingBlocks = (archive: Archive, courses: readonly TroubleCourse[]): Block[] => [
  {
    kind: 'table',
    table: {
      caption: [text('每个天数从哪天数到哪天')],
      folds: 'scroll',
      columns: columns(
        '问题',
        ['天数', 'number'],
        ['算的是', 'short'],
        ['从', 'short'],
        ['到', 'short'],
        '算法',
      ),
      rows: courses.flatMap((course) =>
        (Object.values(courseFigures(archive, course)) as Figure[]).map((figure) => ({
          anchor: figure.id,
          cells: [
            [troubleRun(archive, course.trouble)],
            [figureRun(figure)],
            [text(figure.working.rule)],
            [date(dayWords(figure.period.start ?? ''))],
            [span(figure.asOf)],
            [text(figure.working.formula)],
          ],
        })),
      ),
    },
  },
];
