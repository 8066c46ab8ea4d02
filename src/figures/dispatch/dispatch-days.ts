import type { Archive } from '../../model/archive.ts';
import { addDays, addMonths, dayNumber, monthEnd } from '../claims/days.ts';
import { knownDay } from '../claims/known-day.ts';
import { scheduleMonth } from '../schedule/schedule-months.ts';
import { addWorkdays, isWorkday } from '../workdays.ts';

/** A stretch of ISO days, both included. */
interface Days {
  readonly from: string;
  readonly to: string;
}

/** The days that dispatch works with. There is no clock: all follow from the day on which the last return came in. */
export interface DispatchDays {
  /** The data date, and the month that the latest returns of the city are for. */
  readonly day: string;
  readonly month: string;
  /** Monday to Sunday around the first working day after the data date, and the days of it on which offices work. */
  readonly week: Days & { readonly workdays: readonly string[] };
  /** The first calendar 旬 that begins after the data date. */
  readonly tenDays: Days & { readonly name: (typeof NAMES)[number] };
  /** The end of the month after the latest returns: lights are judged again by then. */
  readonly judged: string;
}

const NAMES = ['上旬', '中旬', '下旬'] as const;

/** The days of a city's dispatch; undefined where nothing was returned, and in a compilation, which dispatches nobody. */
export function dispatchDays(archive: Archive, city: string): DispatchDays | undefined {
  const day = knownDay(archive);
  const month = scheduleMonth(archive, city);
  if (day === undefined || month === undefined || archive.site.standing === '非官方汇编') return undefined;
  return {
    day,
    month,
    week: weekOf(archive, addWorkdays(archive, day, 1)),
    tenDays: tenDaysAfter(day),
    judged: monthEnd(addMonths(month, 1)),
  };
}

function weekOf(archive: Archive, day: string): DispatchDays['week'] {
  // The first of January 1970 was a Thursday, three days after a Monday.
  const from = addDays(day, -((dayNumber(day) + 3) % 7));
  const days = Array.from({ length: 7 }, (_, index) => addDays(from, index));
  return { from, to: addDays(from, 6), workdays: days.filter((one) => isWorkday(archive, one)) };
}

/** 上旬 is the 1st to the 10th, 中旬 the 11th to the 20th, 下旬 the rest of the month. */
function tenDaysAfter(day: string): DispatchDays['tenDays'] {
  const number = Number(day.slice(8));
  const month = day.slice(0, 7);
  if (number > 20) {
    const next = addMonths(month, 1);
    return { name: '上旬', from: `${next}-01`, to: `${next}-10` };
  }
  return number > 10
    ? { name: '下旬', from: `${month}-21`, to: monthEnd(month) }
    : { name: '中旬', from: `${month}-11`, to: `${month}-20` };
}
