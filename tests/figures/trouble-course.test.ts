import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { knownDay } from '../../src/figures/claims/known-day.ts';
import { troubleCourse } from '../../src/figures/troubles/trouble-course.ts';
import type { Archive } from '../../src/model/archive.ts';
import { meetings, trialProblem } from '../reading/trial-problem.ts';
import { archiveOf, FILES, TRIAL } from '../reading/trial-site.ts';

const RULES = {
  'content/rules/escalation.yaml': readFileSync('content/rules/escalation.yaml', 'utf8'),
  'content/rules/workdays.yaml': readFileSync('content/rules/workdays.yaml', 'utf8'),
};

/** The course of the trial site's one problem by a day, told in short. */
function told(day: string, lines: readonly string[], changes = {}) {
  const archive: Archive = archiveOf({ ...RULES, [FILES.problem]: trialProblem(...lines), ...changes });
  const [trouble] = archive.troubles;
  const course = trouble && troubleCourse(archive, trouble, day);
  if (!course) return course;
  const { trouble: _, meetings: held, due, next, from: __, ...rest } = course;
  return { ...rest, held: held.length, due: due?.id, next: next?.id };
}

describe('an open problem', () => {
  // Raised on Thursday 1 February 2024. By Monday 26 February: 2 Feb (1), Sunday 4 Feb is worked (2), 5 to 9 (7),
  // the Spring Festival is off from 10 to 17, Sunday 18 Feb is worked (8), 19 to 23 (13), 26 (14).
  const open = ['状态: 推进中', '提出: 2024-02-01', '期限: 2024-02-20'];

  it('ages by working days, and is overdue by those past its term', () => {
    // Past 20 February: 21, 22, 23, 26 are four.
    expect(told('2024-02-26', open)).toMatchObject({ open: true, age: 14, overdue: 4, to: '2024-02-26' });
    expect(told('2024-02-20', open)).toMatchObject({ age: 10, overdue: 0 });
  });

  it('has to be before the levels that its age calls for, and knows the next', () => {
    // 部门 from 5 working days on, 包保领导 from 20, 主要领导 from 45. The fifth is 7 February: 2, 4, 5, 6, 7.
    expect(told('2024-02-06', open)).toMatchObject({ age: 4, due: undefined, next: 'department' });
    expect(told('2024-02-07', open)).toMatchObject({ age: 5, due: 'department', next: 'leader' });
    // Five more than the 14 by 26 February are 27, 28, 29 February, 1, 4 March; the twentieth is 5 March.
    expect(told('2024-03-04', open)).toMatchObject({ age: 19, due: 'department', next: 'leader' });
    expect(told('2024-03-05', open)).toMatchObject({ age: 20, due: 'leader', next: 'head' });
  });

  it('has reached the highest level that met by the day', () => {
    const held = meetings(['2024-02-07', '部门'], ['2024-03-06', '包保领导']);
    const by = (day: string) => told(day, [...open, ...held]);
    expect(by('2024-02-07')).toMatchObject({ level: '部门', held: 1, due: undefined, next: 'leader' });
    expect(by('2024-03-05')).toMatchObject({ level: '部门', held: 1, due: 'leader' });
    expect(by('2024-03-06')).toMatchObject({ level: '包保领导', held: 2, due: undefined, next: 'head' });
  });

  it('calls for no level where there is no rule', () => {
    const none = { 'content/rules/escalation.yaml': undefined };
    expect(told('2024-06-03', open, none)).toMatchObject({ due: undefined, next: undefined });
  });

  it('is neither overdue nor in time without a term', () => {
    expect(told('2024-02-26', ['状态: 推进中', '提出: 2024-02-01'])).not.toHaveProperty('overdue');
  });

  it('with a vague day of raising is at least so old', () => {
    // 2024年1月 ends on the 31st; 1 and 2 February are two working days more than none.
    expect(told('2024-02-02', ['状态: 推进中', '提出: 2024-01'])).toMatchObject({ age: 2, atLeast: true });
    expect(told('2024-02-02', ['状态: 推进中', '提出: 2024-02-01'])).toMatchObject({
      age: 1,
      atLeast: false,
    });
  });
});

describe('a solved problem', () => {
  const solved = (day: string, due = '2024-10-10') => [
    '状态: 已解决',
    '提出: 2024-09-27',
    `期限: ${due}`,
    `办结: ${day}`,
  ];

  it('took the working days to its closing, within its term or later', () => {
    // From Friday 27 September 2024: Sunday 29 (1), 30 (2), the holiday from 1 to 7 October, 8 (3), 9 (4), 10 (5),
    // 11 (6), Saturday 12 is worked (7).
    expect(told('2024-12-31', solved('2024-10-10'))).toMatchObject({ open: false, age: 5, inTerm: true });
    expect(told('2024-12-31', solved('2024-10-12'))).toMatchObject({ age: 7, inTerm: false, late: 2 });
  });

  it('calls for no level and is not overdue any more', () => {
    const course = told('2025-12-31', solved('2024-10-12'));
    expect(course).toMatchObject({ due: undefined, next: undefined });
    expect(course).not.toHaveProperty('overdue');
  });

  it('is open until the day on which it was solved', () => {
    expect(told('2024-10-11', solved('2024-10-12'))).toMatchObject({ open: true, age: 6, overdue: 1 });
  });

  it('is neither in time nor late where its dates do not tell', () => {
    const course = told('2024-12-31', solved('2024-10', '2024-10-10'));
    expect(course).toMatchObject({ open: false, age: 2, atLeast: true });
    expect(course).not.toHaveProperty('inTerm');
  });
});

describe('a problem has no course', () => {
  it('without a day of raising, or before it', () => {
    expect(told('2024-02-26', ['状态: 推进中'])).toBeUndefined();
    expect(told('2024-01-31', ['状态: 推进中', '提出: 2024-02-01'])).toBeUndefined();
  });

  it('past its own source, in a compilation of what others printed', () => {
    // The source is of April 2023, so nothing is said of May: Monday 3 April to Friday 28 April are 20 weekdays in a year
    // without a calendar, the 3rd not counted.
    const compiled = { [FILES.site]: TRIAL[FILES.site]?.replace('身份: 示例', '身份: 非官方汇编') };
    const lines = ['状态: 推进中', '提出: 2023-04-03'];
    expect(told('2026-01-01', lines, compiled)).toMatchObject({ age: 19, to: '2023-04-30' });
  });
});

it('an archive is known by its latest return, or by the day that it is shown for', () => {
  const archive = archiveOf();
  expect(knownDay(archive)).toBe('2023-05-06');
  expect(knownDay({ ...archive, site: { ...archive.site, knownBy: '2023-05-01' } })).toBe('2023-05-01');
  expect(knownDay({ ...archive, returns: [] })).toBeUndefined();
});
