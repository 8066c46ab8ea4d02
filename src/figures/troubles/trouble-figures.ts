import { cityProblemsAddress, problemsAddress } from '../../model/address.ts';
import { type Archive, find } from '../../model/archive.ts';
import { digest } from '../../model/claim.ts';
import { COUNT_INDICATOR, type Figure } from '../../model/figure.ts';
import type { EscalationStep } from '../../model/rules.ts';
import { dayWords } from '../../model/wording.ts';
import type { TroubleCourse } from './trouble-course.ts';
import { troubleCourses } from './trouble-courses.ts';

/** What is counted in working days about a problem: since when it is there, past its term, past or before a level's day. */
export interface CourseFigures {
  readonly age: Figure;
  readonly overdue?: Figure;
  readonly late?: Figure;
  /** Past the day from which it has to be before the level that `due` of the course names. */
  readonly waiting?: Figure;
  /** Until it has to be before the level that `next` of the course names. */
  readonly left?: Figure;
}

/** Rule → how its days are counted; the rule also names the row on the page. */
const FORMULAS = {
  提出至今: '提出的次日起，到所示日期为止的工作日',
  提出至办结: '提出的次日起，到办结那天为止的工作日',
  超过期限: '期限的次日起，到所示日期为止的工作日',
  逾期办结: '期限的次日起，到办结那天为止的工作日',
  应升级未升级: '提出至今的工作日 − 规则定的工作日',
  距下次升级: '规则定的工作日 − 提出至今的工作日',
} as const;

const UNIT = '个工作日';

/** Makes the numbers of a problem as figures, at home on the page of its city's problems. */
export function courseFigures(archive: Archive, course: TroubleCourse): CourseFigures {
  const { trouble, open, from, age, overdue, late, due, next } = course;
  const make = (rule: keyof typeof FORMULAS, days: number, start = from): Figure =>
    dayFigure(archive, course, { rule, days, from: start });
  const term = trouble.due?.end ?? from;
  return {
    age: make(open ? '提出至今' : '提出至办结', age),
    ...(overdue ? { overdue: make('超过期限', overdue, term) } : {}),
    ...(late ? { late: make('逾期办结', late, term) } : {}),
    ...(due ? { waiting: make('应升级未升级', age - due.days) } : {}),
    ...(next ? { left: make('距下次升级', next.days - age) } : {}),
  };
}

interface Days {
  readonly rule: keyof typeof FORMULAS;
  readonly days: number;
  /** The ISO day after which they are counted. */
  readonly from: string;
}

function dayFigure(archive: Archive, { trouble, to }: TroubleCourse, { rule, days, from }: Days): Figure {
  const city = find(archive.places, trouble.place)?.city ?? trouble.place;
  return {
    id: `${trouble.place}.problem.${digest(`${trouble.at.file}|${rule}`)}`,
    subject: trouble.project
      ? { kind: 'project', id: trouble.project }
      : { kind: 'place', id: trouble.place },
    place: trouble.place,
    indicator: COUNT_INDICATOR,
    text: `${days}${UNIT}`,
    value: String(days),
    unit: UNIT,
    period: { text: `${dayWords(from)}—${dayWords(to)}`, start: from, end: to },
    asOf: { text: dayWords(to), start: to, end: to, stated: true },
    scope: trouble.name,
    cohort: '',
    working: { rule, formula: FORMULAS[rule], inputs: [], exact: String(days), places: 0, version: 1 },
    home: cityProblemsAddress(city),
  };
}

/** The working days that a step of the escalation sets, as a figure of the page of all problems. */
export const stepFigure = (step: EscalationStep): Figure => ({
  id: `escalation.${step.id}`,
  subject: { kind: 'place', id: '' },
  place: '',
  indicator: COUNT_INDICATOR,
  text: `${step.days}${UNIT}`,
  value: String(step.days),
  unit: UNIT,
  period: { text: '', start: null, end: null },
  asOf: { text: '', start: null, end: null, stated: false },
  scope: step.name,
  cohort: '',
  working: {
    rule: '规则取值',
    formula: '升级规则写定的工作日',
    inputs: [],
    exact: String(step.days),
    places: 0,
    version: 1,
  },
  home: problemsAddress(),
});

/** Every number that the courses of an archive's problems are told in, for figures.json. */
export function troubleFigures(archive: Archive): Figure[] {
  const courses = troubleCourses(archive);
  return courses.length === 0
    ? []
    : [
        ...courses.flatMap((course) => Object.values(courseFigures(archive, course)) as Figure[]),
        ...archive.rules.escalations.map(stepFigure),
      ];
}
