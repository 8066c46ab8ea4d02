import { describe, expect, it } from 'vitest';
import { dispatchDays } from '../../src/figures/dispatch/dispatch-days.ts';
import type { WorkCalendar } from '../../src/model/rules.ts';
import { LINEAR, place, returnFor, said, scheduleArchive } from './schedule-archive.ts';
import { archiveWith } from './trial-archive.ts';

/** 国庆 2024: off from the 1st to the 7th of October, at work on Sunday the 29th of September and Saturday the 12th of October. */
const AUTUMN: WorkCalendar = {
  ...{ at: LINEAR.at, fields: {}, id: '2024', year: 2024 },
  off: ['2024-10-01', '2024-10-02', '2024-10-03', '2024-10-04', '2024-10-07'],
  on: ['2024-09-29', '2024-10-12'],
};

const daysAt = (received: string, calendars: readonly WorkCalendar[] = []) =>
  dispatchDays(
    scheduleArchive(
      [said('2024-06', 'stage', '在建')],
      { calendars },
      { returns: [{ ...returnFor('2024-06'), received }] },
    ),
    'shili',
  );

describe('the week of a dispatch', () => {
  it('is that of the first working day after the last return', () => {
    // 4 July 2024 is a Thursday: Friday is still to come. 5 July is that Friday: the next working day is Monday the 8th.
    expect(daysAt('2024-07-04')?.week).toEqual({
      from: '2024-07-01',
      to: '2024-07-07',
      workdays: ['2024-07-01', '2024-07-02', '2024-07-03', '2024-07-04', '2024-07-05'],
    });
    expect(daysAt('2024-07-05')?.week).toMatchObject({ from: '2024-07-08', to: '2024-07-14' });
    expect(daysAt('2024-07-07')?.week).toMatchObject({ from: '2024-07-08', to: '2024-07-14' });
  });

  it('goes by the calendar: over a holiday, and with a weekend day on which offices work', () => {
    // 30 September 2024 is a Monday before the holiday; the first working day after it is Tuesday the 8th of October.
    expect(daysAt('2024-09-30', [AUTUMN])?.week).toEqual({
      from: '2024-10-07',
      to: '2024-10-13',
      workdays: ['2024-10-08', '2024-10-09', '2024-10-10', '2024-10-11', '2024-10-12'],
    });
    // Friday the 27th: the next working day is Sunday the 29th, of the same week.
    expect(daysAt('2024-09-27', [AUTUMN])?.week).toMatchObject({ from: '2024-09-23', to: '2024-09-29' });
  });
});

it('the ten days are the first calendar 旬 that begins after the last return', () => {
  const tenDays = (day: string) => Object.values(daysAt(day)?.tenDays ?? {}).join(' ');
  expect(tenDays('2024-02-10')).toBe('中旬 2024-02-11 2024-02-20');
  expect(tenDays('2024-02-11')).toBe('下旬 2024-02-21 2024-02-29');
  expect(tenDays('2024-12-31')).toBe('上旬 2025-01-01 2025-01-10');
});

it('lights are judged again at the end of the month after the latest returns, whenever those came in', () => {
  expect(daysAt('2024-08-20')).toMatchObject({ day: '2024-08-20', month: '2024-06', judged: '2024-07-31' });
});

it('a compilation has no days of dispatch, nor has a city without returns', () => {
  const site = { ...archiveWith({}).site, standing: '非官方汇编' as const };
  const claims = [said('2024-06', 'stage', '在建')];
  expect(dispatchDays(scheduleArchive(claims, {}, { site }), 'shili')).toBeUndefined();
  expect(dispatchDays(archiveWith({ places: [place('shili')] }), 'shili')).toBeUndefined();
});
