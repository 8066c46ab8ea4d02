import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths } from '../../src/figures/claims/days.ts';
import { noticesOf } from '../../src/figures/letters/notices.ts';
import type { Archive } from '../../src/model/archive.ts';
import type { Claim } from '../../src/model/claim.ts';
import type { NoticeRule, WorkCalendar } from '../../src/model/rules.ts';
import { LETTER, money, POINTS, place, project, said, scheduleArchive } from './schedule-archive.ts';
import { archiveWith } from './trial-archive.ts';

/** What has to be spent of 120亿元 by the end of a month of 2024 for a light, by the even curve (10亿元 a month). */
function spendFor(light: '绿' | '黄' | '红', month: string): string {
  const asked = Number(month.slice(5)) * 10;
  // 12亿元 are ten points, 36亿元 are thirty: exactly on the curve, twelve behind it, forty-eight behind it.
  return `${Math.max(0, asked - { 绿: 0, 黄: 12, 红: 48 }[light])}亿元`;
}

/** The project's claims that light these lights, from May of 2024 on; 无 is a month without a number. */
const claimsFor = (lights: readonly ('绿' | '黄' | '红' | '无')[]): Claim[] => {
  const months = lights.map((light, index) => [addMonths('2024-05', index), light] as const);
  return [
    ...months.map(([month]) => said(month, 'stage', '在建')),
    ...money(
      '120亿元',
      Object.fromEntries(
        months.flatMap(([month, light]) => (light === '无' ? [] : [[month, spendFor(light, month)]])),
      ),
    ),
  ];
};

const lettersFor = (
  lights: readonly ('绿' | '黄' | '红' | '无')[],
  rule: NoticeRule = LETTER,
  more: Partial<Archive> = {},
) => noticesOf(scheduleArchive(claimsFor(lights), { lights: [POINTS], notices: [rule] }, more), 'shili');

describe('a letter is drafted', () => {
  it('in the month in which the light has been lit for as long as the rule says, and once while it stays lit', () => {
    expect(lettersFor(['红']).map(({ month }) => month)).toEqual([]);
    expect(lettersFor(['红', '红', '红', '红']).map(({ month }) => month)).toEqual(['2024-06']);
    expect(lettersFor(['红', '绿', '红', '红']).map(({ month }) => month)).toEqual(['2024-08']);
    expect(lettersFor(['红', '红', '绿', '红', '红']).map(({ month }) => month)).toEqual([
      '2024-06',
      '2024-09',
    ]);
  });

  it('not when a month without a number lies between: silence is no light', () => {
    expect(lettersFor(['红', '无', '红'])).toEqual([]);
  });

  it('from yellow on where the rule says so', () => {
    expect(lettersFor(['黄', '红'])).toEqual([]);
    expect(lettersFor(['黄', '红'], { ...LETTER, from: '黄' }).map(({ month }) => month)).toEqual([
      '2024-06',
    ]);
  });

  it('with the months, the lights, the day of the draft and the day by which an answer is due', () => {
    // The returns of the tests come in on the first of their month, before it ends: the end of the month counts. 30 June
    // 2024 is a Sunday, the draft is of Monday 1 July; five weekdays later it is Monday 8 July.
    const [letter] = lettersFor(['红', '红']);
    expect(letter).toMatchObject({
      months: ['2024-05', '2024-06'],
      place: 'xian',
      drafted: '2024-07-01',
      answerBy: '2024-07-08',
      byCalendar: false,
      id: '2024-06-letter-p-park',
      state: '拟稿',
      calledFor: true,
    });
    expect(letter?.letter).toBeUndefined();
    expect(letter?.lights.map(({ light, rule }) => [light, rule.id])).toEqual([['红', 'points']]);
  });

  it('with its days counted by the calendar of the year, over the holiday of October', () => {
    const calendar: WorkCalendar = {
      ...{ id: '2024', at: POINTS.at, fields: {}, year: 2024 },
      off: ['2024-10-01', '2024-10-02', '2024-10-03', '2024-10-04', '2024-10-07'],
      on: ['2024-10-12'],
    };
    const lights = ['绿', '绿', '绿', '红', '红'] as const;
    const archive = scheduleArchive(claimsFor(lights), {
      lights: [POINTS],
      notices: [LETTER],
      calendars: [calendar],
    });
    // 30 September is a Monday; 1 to 7 October are off, 8, 9, 10, 11 are four days, Saturday the 12th is worked: the fifth.
    expect(noticesOf(archive, 'shili')[0]).toMatchObject({
      drafted: '2024-09-30',
      answerBy: '2024-10-12',
      byCalendar: true,
    });
  });

  it('about a place, too', () => {
    const of = { subject: { kind: 'place', id: 'xian' } as const };
    const claims = ['2024-05', '2024-06'].flatMap((month) => [
      said(month, 'annual-plan', '120亿元', { ...of, nature: '计划', period: '2024' }),
      said(month, 'invested', '1亿元', { ...of, period: '2024' }),
    ]);
    const archive = scheduleArchive(claims, { lights: [POINTS], notices: [{ ...LETTER, about: '地区' }] });
    expect(noticesOf(archive, 'shili').map(({ subject }) => subject.id)).toEqual(['xian']);
  });

  it('never about real places that are only compiled', () => {
    const site = { ...archiveWith({}).site, standing: '非官方汇编' as const };
    expect(lettersFor(['红', '红'], LETTER, { site })).toEqual([]);
    expect(lettersFor(['红', '红'], LETTER, { site: { ...site, standing: '官方' } })).toHaveLength(1);
  });
});

it('letters stand in the order of their days, rules and projects, and go by what never changes', () => {
  const other = { subject: { kind: 'project', id: 'mill' } as const, place: 'xian' };
  const claims = [
    ...claimsFor(['红', '红']),
    ...claimsFor(['红', '红']).map((claim) => ({ ...claim, ...other, id: `${claim.id}-mill` })),
  ];
  const archive = scheduleArchive(
    claims,
    { lights: [POINTS], notices: [LETTER, { ...LETTER, id: 'soon', months: 1 }] },
    { places: [place('shili'), place('xian')], projects: [project('park'), project('mill')] },
  );
  expect(noticesOf(archive, 'shili').map(({ id }) => id)).toEqual([
    '2024-05-soon-p-park',
    '2024-05-soon-p-mill',
    '2024-06-letter-p-park',
    '2024-06-letter-p-mill',
  ]);
});

it('a letter appears exactly when its rule says so, whatever the lights', () => {
  const lights = fc.array(fc.constantFrom('绿' as const, '黄' as const, '红' as const, '无' as const), {
    maxLength: 8,
  });
  fc.assert(
    fc.property(
      lights,
      fc.constantFrom('黄' as const, '红' as const),
      fc.integer({ min: 1, max: 4 }),
      (row, from, months) => {
        const isLit = (at: number): boolean => row[at] === '红' || (from === '黄' && row[at] === '黄');
        // By hand: the last `months` lights are lit, and the one before them is not (or there is none).
        const expected = row
          .map((_, at) => at)
          .filter((at) => at + 1 >= months)
          .filter((at) => Array.from({ length: months }, (_, back) => at - back).every(isLit))
          .filter((at) => at < months || !isLit(at - months))
          .map((at) => addMonths('2024-05', at));
        const letters = lettersFor(row, { ...LETTER, from, months });
        expect(letters.map(({ month }) => month)).toEqual(expected);
      },
    ),
    { numRuns: 60 },
  );
});
