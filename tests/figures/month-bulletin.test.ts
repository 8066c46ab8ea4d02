import { describe, expect, it } from 'vitest';
import { lightChanges } from '../../src/figures/dispatch/light-changes.ts';
import { bulletinMonths, monthBulletin } from '../../src/figures/dispatch/month-bulletin.ts';
import type { Claim } from '../../src/model/claim.ts';
import {
  LETTER,
  money,
  POINTS,
  place,
  project,
  returnFor,
  START,
  said,
  saidDate,
  scheduleArchive,
} from './schedule-archive.ts';
import { archiveWith } from './trial-archive.ts';

const CITY = place('shili');
const PARK = project('park');
const plan = { nature: '计划' } as const;

/** What the project spent of 120亿元 by each month; an even curve asks for 10 a month, yellow from ten points (12亿元) behind. */
const spent = (by: Readonly<Record<string, string>>) => money('120亿元', by);
const changeIn = (month: string, claims: readonly Claim[], lights = [POINTS]) =>
  lightChanges(scheduleArchive(claims, { lights }), [PARK], month)[0]?.change;

describe('the lights of a month beside those of the month before', () => {
  it('are new, worse, the same, better or out', () => {
    // In April 40 is asked for: 30 spent is 8.3 points behind (green), 20 is 16.7 (yellow), 2 is 31.7 (red).
    // In May 50 is asked for: 45 is 4.2 (green), 30 is 16.7 (yellow), 10 is 33.3 (red).
    const change = (april: string, may: string) =>
      changeIn('2024-05', spent({ '2024-04': april, '2024-05': may }));
    expect(change('30亿元', '30亿元')).toBe('新亮');
    expect(change('20亿元', '10亿元')).toBe('加重');
    expect(change('20亿元', '30亿元')).toBe('仍亮');
    expect(change('2亿元', '30亿元')).toBe('减轻');
    expect(change('20亿元', '45亿元')).toBe('熄灭');
    expect(change('30亿元', '45亿元')).toBeUndefined();
  });

  it('are not out where a number is missing, though another rule is green', () => {
    const claims = [
      ...spent({ '2024-04': '20亿元' }),
      saidDate('2024-04', 'start-date', '2024-04-10'),
      said('2024-05', 'stage', '在建'),
    ];
    const [change] = lightChanges(scheduleArchive(claims, { lights: [POINTS, START] }), [PARK], '2024-05');
    expect(change).toMatchObject({ change: '无从判断', before: '黄', now: '无' });
    expect(change?.states.map(({ reason }) => reason)).toEqual(['本月完成投资未报送']);
  });

  it('are told as they are where there is no month before', () => {
    expect(changeIn('2024-04', spent({ '2024-04': '20亿元' }))).toBe('亮灯');
    // Nothing was returned for May: June has no month before it.
    expect(changeIn('2024-06', spent({ '2024-04': '20亿元', '2024-06': '20亿元' }))).toBe('亮灯');
  });
});

describe('the bulletin of a month', () => {
  const county = { subject: { kind: 'place', id: 'xian' } } as const;
  const claims = [
    ...spent({ '2024-05': '5亿元', '2024-06': '10亿元' }),
    ...spent({ '2024-06': '48亿元' }).map((one) => ({ ...one, ...county, id: `${one.id}-xian` })),
  ];
  const archive = scheduleArchive(claims, { lights: [POINTS], notices: [LETTER] });

  it('tells of a place its rate, what the curve asks for and how far it is behind', () => {
    const [city, xian] = monthBulletin(archive, CITY, '2024-06').standings;
    // 48 of 120 is 40%; half a year of an even curve asks for 60亿元, ten points more.
    expect([xian?.rate?.text, xian?.asked?.text, xian?.gap?.text, xian?.gap?.working.rule]).toEqual([
      ...['40.0%', '60.00亿元', '10.0个百分点', '落后序时'],
    ]);
    expect(xian?.gap?.home).toBe('/schedule/shili/2024-06/');
    expect(city?.rate).toBeUndefined();
  });

  it('counts lights, letters and silences, and nothing of which there is none', () => {
    const { counts, silent, letters } = monthBulletin(archive, CITY, '2024-06');
    // The project is red in May (37.5 points) and June (41.7), which calls for a letter; the city itself sent nothing.
    expect([...counts].map(([word, { text }]) => `${word} ${text}`)).toEqual([
      ...['红灯 1个', '仍亮 1个', '没有报送 1个', '提示函 1件'],
    ]);
    expect(silent.map(({ id }) => id)).toEqual(['shili']);
    expect(letters.map(({ subject, month }) => `${subject.id} ${month}`)).toEqual(['park 2024-06']);
    expect(monthBulletin(archive, CITY, '2024-05').letters).toEqual([]);
  });

  it('tells what stopped in the month and what went on, apart from what stood still before', () => {
    const halted = scheduleArchive(
      [
        said('2024-03', 'stage', '在建'),
        said('2024-04', 'stage', '停滞'),
        said('2024-05', 'stage', '停滞'),
        said('2024-06', 'stage', '在建'),
        saidDate('2024-06', 'restart-date', '2024-06-03'),
        saidDate('2024-06', 'completion-date', '2025-06', plan),
      ],
      {},
    );
    const told = (month: string) => {
      const { stalled, halted: now, revived } = monthBulletin(halted, CITY, month);
      return [stalled.length, now.length, revived.length];
    };
    expect(['2024-03', '2024-04', '2024-05', '2024-06'].map(told)).toEqual([
      [0, 0, 0],
      [1, 1, 0],
      [1, 0, 0],
      [0, 0, 1],
    ]);
  });

  it('is for the months that somebody returned, and none in a compilation', () => {
    expect(bulletinMonths(archive, 'shili')).toEqual(['2024-05', '2024-06']);
    const year = [returnFor('2024-05'), returnFor('2024-06'), returnFor('2023')];
    expect(bulletinMonths({ ...archive, returns: year }, 'shili')).toEqual(['2024-05', '2024-06']);
    const site = { ...archiveWith({}).site, standing: '非官方汇编' as const };
    expect(bulletinMonths({ ...archive, site }, 'shili')).toEqual([]);
  });
});
