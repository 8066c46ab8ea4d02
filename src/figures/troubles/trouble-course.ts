import type { Archive } from '../../model/archive.ts';
import type { Trouble, TroubleMeeting } from '../../model/records.ts';
import type { EscalationStep } from '../../model/rules.ts';
import { TROUBLE_LEVELS } from '../../model/trouble-types.ts';
import type { Span } from '../../model/value.ts';
import { workdaysBetween } from '../workdays.ts';

/** A level of consultation: who a problem is before. */
export type TroubleLevel = (typeof TROUBLE_LEVELS)[number];

/** How a problem that has a day of raising stands on a day. Every number is one of working days. */
export interface TroubleCourse {
  readonly trouble: Trouble;
  /** The ISO day up to which it is followed. */
  readonly day: string;
  readonly open: boolean;
  /** The last day that 提出 may mean; the age counts from the day after it. */
  readonly from: string;
  /** The first day that 办结 may mean, else `day`. */
  readonly to: string;
  readonly age: number;
  /** Some date is no exact day, so that the age is the least that it can be. */
  readonly atLeast: boolean;
  /** While open: days past the last day of the term; 0 within it, undefined without a term. */
  readonly overdue?: number;
  /** Once solved: whether within the term; undefined where the dates do not tell or there is no term. */
  readonly inTerm?: boolean;
  /** Once solved outside the term: how many days later. */
  readonly late?: number;
  /** The highest level whose consultation was held; undefined before the first. */
  readonly level?: TroubleLevel;
  /** The consultations held by the day, in order. */
  readonly meetings: readonly TroubleMeeting[];
  /** While open: the highest step that its age calls for and its level has not reached. */
  readonly due?: EscalationStep;
  /** While open: the next step above its level and above `due`. */
  readonly next?: EscalationStep;
}

/** The course of a problem by an ISO day; undefined where it has no day of raising, or only a later one. */
export function troubleCourse(archive: Archive, trouble: Trouble, day: string): TroubleCourse | undefined {
  const from = trouble.raised?.end;
  const until = followedTo(archive, trouble, day);
  if (!trouble.raised || !from || from > until) return undefined;
  const solved = trouble.solved && isBy(trouble.solved, until) ? trouble.solved : undefined;
  const to = solved ? (solved.start ?? from) : until;
  const age = workdaysBetween(archive, from, to);
  const meetings = (trouble.meetings ?? []).filter(({ date }) => isBy(date, until));
  const level = highest(meetings.map((one) => one.level));
  return {
    trouble,
    day: until,
    open: solved === undefined,
    from,
    to,
    age,
    atLeast: !isDay(trouble.raised) || (solved !== undefined && !isDay(solved)),
    meetings,
    ...(level && { level }),
    ...(solved
      ? closing(archive, trouble.due, solved)
      : pressing(archive, { due: trouble.due, until, age, level })),
  };
}

/** A compilation knows a problem only up to the day of its own source; a register that is kept goes on to the day asked for. */
function followedTo({ site }: Archive, { asOf }: Trouble, day: string): string {
  const own = asOf.end ?? day;
  return site.standing === '非官方汇编' && own < day ? own : day;
}

interface Pressed {
  readonly due: Span | undefined;
  readonly until: string;
  readonly age: number;
  readonly level: TroubleLevel | undefined;
}

/** What an open problem is late for: its term, and the levels that its age calls for. */
function pressing(archive: Archive, { due: term, until, age, level }: Pressed): Partial<TroubleCourse> {
  const above = archive.rules.escalations
    .filter((step) => rankOf(step.level) > rankOf(level))
    .toSorted((a, b) => a.days - b.days);
  const due = above.filter(({ days }) => days <= age).at(-1);
  const next = above.find(({ days }) => days > age);
  return {
    ...(term?.end ? { overdue: workdaysBetween(archive, term.end, until) } : {}),
    ...(due && { due }),
    ...(next && { next }),
  };
}

/** Whether a solved problem kept its term: surely within, surely later, or not to be told. */
function closing(archive: Archive, term: Span | undefined, solved: Span): Partial<TroubleCourse> {
  if (!term?.end) return {};
  if (solved.end && solved.end <= term.end) return { inTerm: true };
  if (!solved.start || solved.start <= term.end) return {};
  return { inTerm: false, late: workdaysBetween(archive, term.end, solved.start) };
}

const isBy = (span: Span, day: string): boolean => span.end !== null && span.end <= day;
const isDay = ({ start, end }: Span): boolean => start !== null && start === end;
const rankOf = (level: TroubleLevel | undefined): number => (level ? TROUBLE_LEVELS.indexOf(level) : -1);
const highest = (levels: readonly TroubleLevel[]): TroubleLevel | undefined =>
  TROUBLE_LEVELS.findLast((level) => levels.includes(level));
