import { type Archive, citiesOf } from '../../model/archive.ts';
import { onceFor } from '../../model/once.ts';
import type { Issue } from '../../model/records.ts';
import { RELEASE_KINDS, type ReleaseChange, type ReleaseRule } from '../../model/release-rule.ts';
import { addDays, addMonths, monthEnd, monthSpan } from '../claims/days.ts';
import { knownDay } from '../claims/known-day.ts';
import { addWorkdays, isWorkday, workdaysBetween } from '../workdays.ts';
import { quarterOf, type ReviewPeriod, yearOf } from './review-period.ts';

/** How a release stands on the day that the archive is known by; only a signed issue has come out. */
export type ReleaseState = '按时' | '晚发' | '到期未发' | '待发';

/** One issue that came out or is to come out by the timetable. */
export interface Release {
  /** `<place>-<kind>-<period>`, the same over all builds: linhai-monthly-2024-03. */
  readonly id: string;
  readonly place: string;
  readonly rule: ReleaseRule;
  readonly period: ReviewPeriod;
  /** The ISO day by the rule alone, and the one that holds after all changes. */
  readonly ruled: string;
  readonly due: string;
  readonly changes: readonly ReleaseChange[];
  readonly state: ReleaseState;
  /** The issue of the period, whether signed or not. */
  readonly issue?: Issue;
  /** The ISO day on which it came out. */
  readonly issued?: string;
  /** Working days that it came out after its day, or by which it is overdue; absent for none. */
  readonly late?: number;
}

/** For how many months releases are announced ahead. */
const AHEAD = 12;

/** Every release by the rules, from the first issue of a place and kind to twelve months after the day that the archive is known by, by due day. */
export const listReleases = onceFor((archive: Archive): readonly Release[] => {
  const day = knownDay(archive);
  if (day === undefined) return [];
  const releases = archive.rules.releases.flatMap((rule) =>
    placesFor(archive, rule).flatMap((place) => releasesOf(archive, rule, place, day)),
  );
  return releases.toSorted((a, b) => order(a.due, b.due) || order(a.id, b.id));
});

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The places that a rule is for: its own, else every city that no rule of the same kind names. */
function placesFor(archive: Archive, { kind, place }: ReleaseRule): string[] {
  if (place !== undefined) return [place];
  const own = archive.rules.releases.flatMap((rule) => (rule.kind === kind ? (rule.place ?? []) : []));
  return citiesOf(archive).flatMap(({ id }) => (own.includes(id) ? [] : [id]));
}

function releasesOf(archive: Archive, rule: ReleaseRule, place: string, day: string): Release[] {
  const issues = archive.issues.filter(
    (issue) => issue.place === place && issue.kind === rule.kind && issue.running !== undefined,
  );
  const ends = issues.flatMap(({ period }) => period.end?.slice(0, 7) ?? []).sort();
  const first = ends[0] ?? addMonths(day.slice(0, 7), -1);
  const last = addMonths(day.slice(0, 7), AHEAD);
  const releases: Release[] = [];
  for (let month = first; month <= last; month = addMonths(month, 1)) {
    const period = periodEnding(rule, month);
    const ruled = period && ruledDay(archive, rule, month);
    if (!period || !ruled || ruled.slice(0, 7) > last) continue;
    const issue = issues.find((one) => one.period.end?.slice(0, 7) === month);
    releases.push(releaseOf(archive, { rule, place, period, ruled, day, issue }));
  }
  return releases;
}

/** The period of a rule's issues that ends with a month, if one does. */
function periodEnding({ kind }: ReleaseRule, month: string): ReviewPeriod | undefined {
  if (kind === '月度简报') return { id: month, words: monthSpan(month).text, months: [month] };
  const period = kind === '季度晾晒' ? quarterOf(month) : yearOf(month);
  return period.months.at(-1) === month ? period : undefined;
}

/** The day by the rule: so many working days after the period, or a day of the next month or the first working day after it. */
function ruledDay(archive: Archive, { due }: ReleaseRule, month: string): string | undefined {
  if (!due) return undefined;
  if ('workdays' in due) return addWorkdays(archive, monthEnd(month), due.workdays);
  const next = addMonths(month, 1);
  const named = `${next}-${String(due.day).padStart(2, '0')}`;
  let day = named > monthEnd(next) ? monthEnd(next) : named;
  while (!isWorkday(archive, day)) day = addDays(day, 1);
  return day;
}

interface Given {
  readonly rule: ReleaseRule;
  readonly place: string;
  readonly period: ReviewPeriod;
  readonly ruled: string;
  readonly day: string;
  readonly issue: Issue | undefined;
}

function releaseOf(archive: Archive, { rule, place, period, ruled, day, issue }: Given): Release {
  const end = monthEnd(period.months.at(-1) ?? '');
  const changes = rule.changes.filter((change) => change.period.end === end);
  const due = changes.at(-1)?.to ?? ruled;
  const issued = issue?.steps.sign ? (issue.date.end ?? issue.steps.sign.date) : undefined;
  const late = workdaysBetween(archive, due, issued ?? day);
  const state = issued ? (late > 0 ? '晚发' : '按时') : late > 0 ? '到期未发' : '待发';
  return {
    id: `${place}-${RELEASE_KINDS[rule.kind]}-${period.id}`,
    ...{ place, rule, period, ruled, due, changes, state },
    ...(issue ? { issue } : {}),
    ...(issued ? { issued } : {}),
    ...(late > 0 ? { late } : {}),
  };
}
