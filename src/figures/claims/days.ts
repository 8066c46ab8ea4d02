import type { Span } from '../../model/value.ts';

/** A day as a number of days since 1970, for counting; days are ISO and have no time of day. */
export const dayNumber = (iso: string): number =>
  Math.floor(new Date(`${iso}T00:00:00Z`).getTime() / 86_400_000);

/** How many days lie between two ISO days. */
export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from);

/** The last day of a month (YYYY-MM) as an ISO day. */
export function monthEnd(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
}

/** The month so many months later (or, below zero, earlier). */
export function addMonths(month: string, count: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + count, 1)).toISOString().slice(0, 7);
}

/** 2024-03 as readers see it: 2024年3月. */
export function monthWords(month: string): string {
  const [year = '', number = ''] = month.split('-');
  return `${year}年${Number(number)}月`;
}

/** The ISO day so many days later (or, below zero, earlier). */
export const addDays = (iso: string, count: number): string =>
  new Date((dayNumber(iso) + count) * 86_400_000).toISOString().slice(0, 10);

/** How many months lie between two months (YYYY-MM); negative where the second is the earlier one. */
export function monthsBetween(from: string, to: string): number {
  const number = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));
  return number(to) - number(from);
}

/** A month (YYYY-MM) as the stretch of its days. */
export const monthSpan = (month: string): Span => ({
  text: monthWords(month),
  start: `${month}-01`,
  end: monthEnd(month),
});
