import type { TroubleCourse } from '../../figures/troubles/trouble-course.ts';
import { courseFigures, stepFigure } from '../../figures/troubles/trouble-figures.ts';
import { problemsAddress } from '../../model/address.ts';
import type { Archive } from '../../model/archive.ts';
import { columns } from '../columns.ts';
import { figureRun, name, projectRun, quiet, text } from '../runs.ts';
import type { Block, Line, Table } from '../view.ts';
import { troubleCell } from './course-line.ts';
import type { ProblemScope } from './level-blocks.ts';

/** The working days ahead in which a coming escalation is told. */
const SOON = 5;

/** 何时该升级: which problems their age calls before a higher level already, and which within a week. */
export function escalationBlocks({ archive, courses }: ProblemScope): Block[] {
  if (archive.rules.escalations.length === 0) return [];
  const late = courses.filter(({ due }) => due).toSorted((a, b) => waitOf(b) - waitOf(a) || b.age - a.age);
  const soon = courses.filter(isSoon).toSorted((a, b) => leftOf(a) - leftOf(b));
  return [
    late.length === 0
      ? { kind: 'paragraph', line: [text('按规则该升级的，都已经升级。')] }
      : { kind: 'table', table: stepTable(archive, late, true) },
    ...(soon.length === 0 ? [] : [{ kind: 'table' as const, table: stepTable(archive, soon, false) }]),
  ];
}

const waitOf = ({ age, due }: TroubleCourse): number => (due ? age - due.days : 0);
const leftOf = ({ age, next }: TroubleCourse): number => (next ? next.days - age : 0);
const isSoon = (course: TroubleCourse): boolean =>
  course.next !== undefined && course.due === undefined && leftOf(course) <= SOON;

function stepTable(archive: Archive, courses: readonly TroubleCourse[], late: boolean): Table {
  return {
    caption: [text(late ? '该升级还没有升级的' : '五个工作日以内到升级时间的')],
    folds: 'cards',
    columns: columns(
      '问题',
      '项目',
      ['现在到', 'short'],
      ['该到', 'short'],
      [late ? '已经超过' : '还有', 'number'],
      ['已提出', 'number'],
    ),
    rows: courses.map((course) => ({ cells: stepCells(archive, course, late) })),
  };
}

function stepCells(archive: Archive, course: TroubleCourse, late: boolean): Line[] {
  const { trouble, level, due, next } = course;
  const { age, waiting, left } = courseFigures(archive, course);
  const days = late ? waiting : left;
  return [
    troubleCell(archive, trouble),
    [trouble.project ? projectRun(archive, trouble.project, true) : quiet('—')],
    [level ? text(level) : quiet('还没有会商')],
    [text((late ? due : next)?.level ?? '')],
    [days && days.value !== '0' ? figureRun(days) : quiet('刚到')],
    [figureRun(age)],
  ];
}

/** The rule itself: from how many working days on a problem has to be before which level. */
export function ruleBlocks({ rules }: Archive): Block[] {
  if (rules.escalations.length === 0) return [];
  return [
    {
      kind: 'table',
      table: {
        caption: [text('升级规则：提出满多少个工作日还没有办结，就要提到哪一级')],
        folds: 'cards',
        columns: columns('规则', ['层级', 'short'], ['提出满', 'number'], '说明'),
        rows: rules.escalations
          .toSorted((a, b) => a.days - b.days)
          .map((step) => {
            const figure = stepFigure(step);
            return {
              anchor: figure.id,
              cells: [[name(step.name)], [text(step.level)], [figureRun(figure)], [text(step.summary)]],
            };
          }),
      },
    },
    {
      kind: 'note',
      line: [
        text('工作日按国务院办公厅公布的放假安排算，没有录入安排的年份按周一到周五算；提出的当天不算。'),
      ],
    },
  ];
}

/** Where the rule stands, for the pages of cities. */
export const ruleLink: Block = {
  kind: 'note',
  line: [text('按什么规则升级，见'), name('问题台账', `${problemsAddress()}#escalation`), text('。')],
};
