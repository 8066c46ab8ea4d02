import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { addWorkdays, isWorkday, workdaysBetween } from '../../src/figures/workdays.ts';
import { archiveOf } from '../reading/trial-site.ts';

const FILE = 'content/rules/workdays.yaml';
/** The trial site with the calendars that the content has. */
const archive = archiveOf({ [FILE]: readFileSync(FILE, 'utf8') });
const plain = archiveOf();

describe('working days', () => {
  it('leave the Spring Festival of 2024 out and take its two Sundays in', () => {
    // 2 February 2024 is a Friday. 3 Sat off, 4 Sun worked (1), 5 to 9 worked (6; New Year's Eve was not off),
    // 10 to 17 off, 18 Sun worked (7), 19 Mon (8).
    expect(workdaysBetween(archive, '2024-02-02', '2024-02-19')).toBe(8);
    expect(addWorkdays(archive, '2024-02-02', 6)).toBe('2024-02-09');
    expect(addWorkdays(archive, '2024-02-02', 7)).toBe('2024-02-18');
    expect(isWorkday(archive, '2024-02-12')).toBe(false);
  });

  it('leave the national holiday of 2024 out and take its two weekend days in', () => {
    // 27 September is a Friday. 28 Sat off, 29 Sun worked (1), 30 Mon (2), 1 to 7 October off, 8 to 11 worked (6),
    // 12 Sat worked (7), 13 Sun off, 14 Mon (8).
    expect(workdaysBetween(archive, '2024-09-27', '2024-10-14')).toBe(8);
    expect(workdaysBetween(archive, '2024-09-30', '2024-10-07')).toBe(0);
    expect(addWorkdays(archive, '2024-09-30', 1)).toBe('2024-10-08');
    expect(addWorkdays(archive, '2024-09-27', 7)).toBe('2024-10-12');
  });

  it('are Monday to Friday in a year without a calendar, and from one year into another', () => {
    // 1 October 2019 is a Tuesday: 2, 3, 4, 7, 8 are five weekdays.
    expect(workdaysBetween(archive, '2019-10-01', '2019-10-08')).toBe(5);
    expect(addWorkdays(archive, '2019-10-01', 5)).toBe('2019-10-08');
    // 29 December 2023 is a Friday (no calendar); 1 January 2024 is off by the calendar, 2 January is the first.
    expect(addWorkdays(archive, '2023-12-29', 1)).toBe('2024-01-02');
    expect(addWorkdays(plain, '2023-12-29', 1)).toBe('2024-01-01');
  });

  it('are none from a day to itself or to an earlier one, and none later is the day itself', () => {
    expect(workdaysBetween(archive, '2024-03-05', '2024-03-05')).toBe(0);
    expect(workdaysBetween(archive, '2024-03-05', '2024-03-01')).toBe(0);
    expect(addWorkdays(archive, '2024-03-09', 0)).toBe('2024-03-09');
  });

  it('between a day and the day so many working days later are so many', () => {
    for (let count = 0; count < 300; count += 7)
      expect(workdaysBetween(archive, '2024-01-10', addWorkdays(archive, '2024-01-10', count))).toBe(count);
  });
});
