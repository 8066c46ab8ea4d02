import { type Archive, citiesOf } from '../model/archive.ts';
import type { Subject } from '../model/claim.ts';
import { onceFor } from '../model/once.ts';
import type { Place, Project } from '../model/records.ts';
import type { NoticeRule } from '../model/rules.ts';
import { addMonths, monthEnd } from './days.ts';
import { type LightState, severity } from './light.ts';
import { lightsOf } from './lights.ts';
import { monthReturn } from './month-returns.ts';
import { scheduleMonths } from './schedule-months.ts';
import { addWorkdays, hasCalendars, isWorkday } from './workdays.ts';

/** 提示函, as a draft: to whom, by which rule, on which lights, and by when an answer is asked for. */
export interface Notice {
  readonly rule: NoticeRule;
  readonly city: Place;
  readonly subject: Subject;
  /** The place that is addressed: the subject itself, or that of the project. */
  readonly place: string;
  /** The month in which the lights had been lit for as long as the rule says, and all those months. */
  readonly month: string;
  readonly months: readonly string[];
  /** The lights that were lit in that month. */
  readonly lights: readonly LightState[];
  /** The first working day on which the return of the month was there; the day by which an answer is due. */
  readonly drafted: string;
  readonly answerBy: string;
  /** Whether the working days between the two were counted by calendars; else Monday to Friday. */
  readonly byCalendar: boolean;
  /** The year of the draft, and its number among the city's letters of that year. */
  readonly year: string;
  readonly number: number;
}

/** Whether letters are drafted at all: never about real places that this site only compiles. */
export const draftsNotices = ({ site }: Archive): boolean => site.standing !== '非官方汇编';

/** The letters of a city in the order of their numbers. */
export const noticesOf = (archive: Archive, city: string): readonly Notice[] =>
  allNotices(archive).get(city) ?? [];

const allNotices = onceFor((archive: Archive): ReadonlyMap<string, readonly Notice[]> => {
  const cities = draftsNotices(archive) ? citiesOf(archive) : [];
  return new Map(cities.map((city) => [city.id, draftFor(archive, city)]));
});

/** Every letter of a city, numbered within its year by day, then by rule, place and project. */
function draftFor(archive: Archive, city: Place): Notice[] {
  const places = archive.places.filter((place) => place.city === city.id);
  const projects = archive.projects.filter((project) => project.city === city.id);
  const letters = archive.rules.notices.flatMap((rule, order) => {
    const subjects = rule.about === '地区' ? places.map(placeSubject) : projects.map(projectSubject);
    return subjects.flatMap((one) =>
      noticeMonths(archive, rule, one.subject, scheduleMonths(archive, city.id)).map((month) => ({
        order,
        letter: draft(archive, { rule, city, ...one, month }),
      })),
    );
  });
  const rank = new Map(places.map(({ id, order }) => [id, order]));
  const ordered = letters.toSorted(
    (a, b) =>
      text(a.letter.drafted, b.letter.drafted) ||
      a.order - b.order ||
      (rank.get(a.letter.place) ?? 0) - (rank.get(b.letter.place) ?? 0) ||
      text(a.letter.place, b.letter.place) ||
      text(a.letter.subject.id, b.letter.subject.id) ||
      text(a.letter.month, b.letter.month),
  );
  const counts = new Map<string, number>();
  return ordered.map(({ letter }) => {
    const number = (counts.get(letter.year) ?? 0) + 1;
    counts.set(letter.year, number);
    return { ...letter, number };
  });
}

const text = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const placeSubject = ({ id }: Place) => ({ subject: { kind: 'place', id } as const, place: id });
const projectSubject = ({ id, place }: Project) => ({ subject: { kind: 'project', id } as const, place });

/**
 * The months (of those given) in which a rule calls for a letter: those in which some of its lights has been lit, month
 * after month without a gap, for exactly as many months as it says. While it stays lit there is no second letter.
 */
function noticeMonths(
  archive: Archive,
  rule: NoticeRule,
  subject: Subject,
  months: readonly string[],
): string[] {
  let run = 0;
  let last = '';
  return months.filter((month) => {
    const isNext = last !== '' && addMonths(last, 1) === month;
    const isLit = litIn(archive, rule, subject, month).length > 0;
    run = isLit ? (isNext ? run : 0) + 1 : 0;
    last = month;
    return run === Math.max(1, rule.months);
  });
}

/** The lights that a letter rule looks at and that are lit from its light on. */
const litIn = (archive: Archive, rule: NoticeRule, subject: Subject, month: string): LightState[] =>
  lightsOf(archive, subject, month).filter(
    (state) => rule.lights.includes(state.rule.id) && severity(state.light) >= severity(rule.from),
  );

function draft(
  archive: Archive,
  { rule, city, subject, place, month }: Pick<Notice, 'rule' | 'city' | 'subject' | 'place' | 'month'>,
): Omit<Notice, 'number'> {
  const received = monthReturn(archive, place, month)?.returns.map((one) => one.received) ?? [];
  const known = received.filter((day) => /^\d{4}-\d{2}-\d{2}$/.test(day) && day >= monthEnd(month)).sort()[0];
  const from = known ?? monthEnd(month);
  const drafted = isWorkday(archive, from) ? from : addWorkdays(archive, from, 1);
  const answerBy = addWorkdays(archive, drafted, rule.answerDays);
  return {
    ...{ rule, city, subject, place, month, drafted, answerBy },
    months: Array.from({ length: rule.months }, (_, index) => addMonths(month, index - rule.months + 1)),
    lights: litIn(archive, rule, subject, month),
    byCalendar: hasCalendars(archive, from, answerBy),
    year: drafted.slice(0, 4),
  };
}

/** 2024年第3号: the number of a letter as readers see it. */
export const noticeWords = ({ year, number }: Pick<Notice, 'year' | 'number'>): string =>
  `${year}年第${number}号`;
