import { type Archive, citiesOf } from '../../model/archive.ts';
import type { Subject } from '../../model/claim.ts';
import { onceFor } from '../../model/once.ts';
import type { Place, Project } from '../../model/records.ts';
import type { NoticeRule } from '../../model/rules.ts';
import { addMonths, monthEnd } from '../claims/days.ts';
import { monthReturn } from '../claims/month-returns.ts';
import { type LightState, severity } from '../lights/light.ts';
import { lightsOf } from '../lights/lights.ts';
import { scheduleMonths } from '../schedule/schedule-months.ts';
import { addWorkdays, isWorkday } from '../workdays.ts';

/** A letter that a rule calls for: to whom, by which rule, on which lights. */
export interface DraftNotice {
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
  /** The first working day on which the return of the month was there. */
  readonly drafted: string;
}

/** What tells a letter from all others of its city. */
export type NoticeKey = Pick<DraftNotice, 'subject' | 'month'> & { readonly rule: Pick<NoticeRule, 'id'> };

/** A letter by its rule, its subject and its month, which never change: 2024-06-project-behind-anyu. */
export const noticeId = ({ rule, subject, month }: NoticeKey): string =>
  `${month}-${rule.id}-${subject.kind === 'place' ? '' : 'p-'}${subject.id}`;

/** Whether letters are drafted at all: never about real places that this site only compiles. */
export const draftsNotices = ({ site }: Archive): boolean => site.standing !== '非官方汇编';

/** The letters that the rules call for in a city, in the order of their rules, places, projects and months. */
export const draftNotices = (archive: Archive, city: string): readonly DraftNotice[] =>
  allDrafts(archive).get(city) ?? [];

const allDrafts = onceFor((archive: Archive): ReadonlyMap<string, readonly DraftNotice[]> => {
  const cities = draftsNotices(archive) ? citiesOf(archive) : [];
  return new Map(cities.map((city) => [city.id, draftFor(archive, city)]));
});

function draftFor(archive: Archive, city: Place): DraftNotice[] {
  const places = archive.places.filter((place) => place.city === city.id);
  const projects = archive.projects.filter((project) => project.city === city.id);
  return archive.rules.notices.flatMap((rule) => {
    const subjects = rule.about === '地区' ? places.map(placeSubject) : projects.map(projectSubject);
    return subjects.flatMap((one) =>
      noticeMonths(archive, rule, one.subject, scheduleMonths(archive, city.id)).map((month) =>
        composeNotice(archive, { rule, city, ...one, month }),
      ),
    );
  });
}

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
export const litIn = (archive: Archive, rule: NoticeRule, subject: Subject, month: string): LightState[] =>
  lightsOf(archive, subject, month).filter(
    (state) => rule.lights.includes(state.rule.id) && severity(state.light) >= severity(rule.from),
  );

/** What a letter of a rule about a subject and a month tells, whether the lights call for it or not. */
export function composeNotice(
  archive: Archive,
  { rule, city, subject, place, month }: Pick<DraftNotice, 'rule' | 'city' | 'subject' | 'place' | 'month'>,
): DraftNotice {
  const received = monthReturn(archive, place, month)?.returns.map((one) => one.received) ?? [];
  const known = received.filter((day) => /^\d{4}-\d{2}-\d{2}$/.test(day) && day >= monthEnd(month)).sort()[0];
  const from = known ?? monthEnd(month);
  return {
    ...{ rule, city, subject, place, month },
    months: Array.from({ length: rule.months }, (_, index) => addMonths(month, index - rule.months + 1)),
    lights: litIn(archive, rule, subject, month),
    drafted: isWorkday(archive, from) ? from : addWorkdays(archive, from, 1),
  };
}
