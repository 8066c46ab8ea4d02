import type { Archive } from '../model/archive.ts';
import type { WorkCalendar } from '../model/rules.ts';
import { addDays, dayNumber } from './claims/days.ts';

/** Whether offices work on an ISO day: by the calendar of its year (content/rules/workdays.yaml), else Monday to Friday. */
export function isWorkday(archive: Archive, iso: string): boolean {
  const calendar = calendarOf(archive, iso);
  if (calendar?.on.includes(iso)) return true;
  if (calendar?.off.includes(iso)) return false;
  // The first of January 1970 was a Thursday, three days after a Monday.
  const weekday = (((dayNumber(iso) + 3) % 7) + 7) % 7;
  return weekday < 5;
}

/** How many working days come after one ISO day, up to and with another; none where that is not later. */
export function workdaysBetween(archive: Archive, from: string, to: string): number {
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isWorkday(archive, day)) count += 1;
  return count;
}

/** The last of so many working days after an ISO day; the day itself for none. */
export function addWorkdays(archive: Archive, iso: string, count: number): string {
  let day = iso;
  for (let left = count; left > 0; ) {
    day = addDays(day, 1);
    if (isWorkday(archive, day)) left -= 1;
  }
  return day;
}

/** Whether every year from one ISO day to another has its calendar; where one has none, Monday to Friday were counted. */
export function hasCalendars(archive: Archive, from: string, to: string): boolean {
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year += 1)
    if (!calendarOf(archive, `${year}-01-01`)) return false;
  return true;
}

const calendarOf = ({ rules }: Archive, iso: string): WorkCalendar | undefined =>
  rules.calendars.find(({ year }) => year === Number(iso.slice(0, 4)));
