import type { TroubleCourse } from '../../figures/troubles/trouble-course.ts';
import { courseOf } from '../../figures/troubles/trouble-courses.ts';
import { type CourseFigures, courseFigures } from '../../figures/troubles/trouble-figures.ts';
import type { Archive } from '../../model/archive.ts';
import type { Trouble } from '../../model/records.ts';
import { troubleLine } from '../bulletin/obstacles.ts';
import { figureRun, placeRun, quiet, span, text } from '../runs.ts';
import type { Block, Line } from '../view.ts';
import { troubleRun } from './trouble-run.ts';

/** Problems as a list, each in a sentence with its course where it has dates: open before closed, the longest overdue first. */
export function followedBlocks(archive: Archive, troubles: readonly Trouble[]): Block[] {
  const rank = (trouble: Trouble): number => {
    const course = courseOf(archive, trouble);
    return course?.open ? (course.overdue ?? 0) : -1;
  };
  const items = troubles
    .toSorted((a, b) => rank(b) - rank(a))
    .map((trouble) => ({ line: followedLine(archive, trouble) }));
  return items.length === 0 ? [] : [{ kind: 'list', ordered: false, items }];
}

function followedLine(archive: Archive, trouble: Trouble): Line {
  const course = courseOf(archive, trouble);
  const line = troubleLine({ archive }, trouble);
  return course ? [...line, quiet('。'), ...courseLine(archive, course)] : line;
}

/** What became of a problem with dates: 提出、会商、期限、已多少个工作日, or how it was closed. */
export function courseLine(archive: Archive, course: TroubleCourse): Line {
  const { trouble, meetings } = course;
  const figures = courseFigures(archive, course);
  const last = meetings.at(-1);
  return [
    ...(trouble.raised ? [span(trouble.raised), text('提出，')] : []),
    ...(trouble.due ? [text('期限'), span(trouble.due), text('，')] : []),
    ...(course.open ? openLine(course, figures) : solvedLine(course, figures)),
    ...(course.open && last ? [text('；'), span(last.date), text(`到${last.level}会商`)] : []),
    ...(course.due ? [text('；该由'), text(course.due.level), text('会商了')] : []),
    text('。'),
  ];
}

const openLine = ({ atLeast }: TroubleCourse, { age, overdue }: CourseFigures): Line => [
  text(`${atLeast ? '至少' : ''}已`),
  figureRun(age),
  text('没有办结'),
  ...(overdue ? [text('，超过期限'), figureRun(overdue)] : []),
];

const solvedLine = (course: TroubleCourse, { age, late }: CourseFigures): Line => [
  ...(course.trouble.solved ? [span(course.trouble.solved)] : []),
  text(`办结，用了${course.atLeast ? '至少' : ''}`),
  figureRun(age),
  ...(course.inTerm === true ? [text('，没有超过期限')] : []),
  ...(late ? [text('，超过期限'), figureRun(late)] : []),
];

/** A problem in the first cell of a row: its name, its type and its place. */
export const troubleCell = (archive: Archive, trouble: Trouble): Line => [
  troubleRun(archive, trouble),
  quiet(`（${trouble.type}，`),
  placeRun(archive, trouble.place, true),
  quiet('）'),
];
