/** A month as one number: year × 12 + month − 1. */
export type Month = number;

/** The months that the demo province lives through. */
export interface Window {
  readonly first: Month;
  readonly last: Month;
  readonly months: readonly Month[];
}

/** The month in which every demo begins. */
export const BEGINNING: Month = monthOf(2024, 1);

/** A month of a year, counted from 1. */
export function monthOf(year: number, month: number): Month {
  return year * 12 + month - 1;
}

/** A window of so many months from the beginning. */
export function windowOf(count: number): Window {
  const months = Array.from({ length: count }, (_, index) => BEGINNING + index);
  return { first: BEGINNING, last: BEGINNING + count - 1, months };
}

/** The year of a month. */
export const yearOf = (month: Month): number => Math.floor(month / 12);

/** The month within its year, 1 to 12. */
export const numberIn = (month: Month): number => (month % 12) + 1;

/** The first month of the year of a month. */
export const januaryOf = (month: Month): Month => month - (month % 12);

/** 2024-03, as returns and files write it. */
export const monthText = (month: Month): string => `${yearOf(month)}-${two(numberIn(month))}`;

/** 2024年一季度: the quarter with this number (0 to 3). */
export const quarterText = (year: number, quarter: number): string =>
  `${year}年${'一二三四'.charAt(quarter)}季度`;

/** Whether a month is the last of its quarter. */
export const endsQuarter = (month: Month): boolean => month % 3 === 2;

/** Whether building stops in a month: November to March. */
export const isWinter = (month: Month): boolean => [11, 12, 1, 2, 3].includes(numberIn(month));

/** 2024-03-09: a day of a month; a day after its last one becomes the last. */
export const dayText = (month: Month, day: number): string =>
  `${monthText(month)}-${two(Math.min(day, daysIn(month)))}`;

/** The last day of a month. */
export const lastDayOf = (month: Month): string => dayText(month, 31);

/** Whether something has happened by the end of a month. */
export const hasHappened = (day: string | undefined, month: Month): boolean =>
  day !== undefined && day <= lastDayOf(month);

/** A day so many days later. */
export function daysAfter(day: string, count: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + count);
  return date.toISOString().slice(0, 10);
}

/** A day itself, or the Monday after it where it falls on a weekend. */
export function weekdayFrom(day: string): string {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday === 6 ? daysAfter(day, 2) : weekday === 0 ? daysAfter(day, 1) : day;
}

/** The month of a day. */
export const monthOfDay = (day: string): Month => monthOf(Number(day.slice(0, 4)), Number(day.slice(5, 7)));

const daysIn = (month: Month): number => new Date(Date.UTC(yearOf(month), numberIn(month), 0)).getUTCDate();

const two = (number: number): string => String(number).padStart(2, '0');
