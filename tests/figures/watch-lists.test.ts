import { describe, expect, it } from 'vitest';
import { moneyAhead } from '../../src/figures/schedule/money-ahead.ts';
import { procedureKinds, procedureOf } from '../../src/figures/schedule/procedures.ts';
import { revivedProjects, stalledProjects } from '../../src/figures/schedule/stalled-projects.ts';
import { dueNotEntered, silentProjects, winterProjects } from '../../src/figures/schedule/watch-lists.ts';
import type { Claim } from '../../src/model/claim.ts';
import { absent } from '../../src/model/value.ts';
import { money, project, SILENCE, said, saidDate, scheduleArchive } from './schedule-archive.ts';
import { archiveWith } from './trial-archive.ts';

const PARK = project('park');
const HOME = '/projects/shili/park/';
const home = () => HOME;
const rules = { watches: [SILENCE] };
const archive = (...claims: readonly Claim[]) => scheduleArchive(claims, rules);

describe('silent projects', () => {
  const told = said('2024-03', 'stage', '在建');

  it('are those of which nothing was told for forty-five days, with the days', () => {
    // From 31 March to 30 April 30 days, to 31 May 61 days.
    expect(silentProjects(archive(told), [PARK], '2024-04', home)).toEqual([]);
    expect(silentProjects(archive(told), [PARK], '2024-05', home)[0]?.days.text).toBe('61天');
  });

  it('go by the number of days that the rule says, and there are none without a rule', () => {
    const by = (days: number) => scheduleArchive([told], { watches: [{ ...SILENCE, limit: String(days) }] });
    expect(silentProjects(by(30), [PARK], '2024-04', home)[0]?.days.text).toBe('30天');
    expect(silentProjects(by(31), [PARK], '2024-04', home)).toEqual([]);
    expect(silentProjects(scheduleArchive([told], {}), [PARK], '2024-05', home)).toEqual([]);
  });

  it('are not those that are in production, nor those of a compilation', () => {
    expect(silentProjects(archive(said('2024-03', 'stage', '投产')), [PARK], '2024-06', home)).toEqual([]);
    const site = { ...archiveWith({}).site, standing: '非官方汇编' as const };
    expect(silentProjects(scheduleArchive([told], rules, { site }), [PARK], '2024-06', home)).toEqual([]);
  });
});

it('a project that has begun and is far enough is listed until it has entered the statistics', () => {
  const begun = [saidDate('2024-03', 'start-date', '2024-03-11'), said('2024-04', 'physical-progress', '8%')];
  // From 11 March to 31 May: 20 + 30 + 31 = 81 days.
  expect(dueNotEntered(archive(...begun), [PARK], '2024-05', home)[0]?.days.text).toBe('81天');
  const entry = saidDate('2024-05', 'entry-date', '2024-05-20');
  expect(dueNotEntered(archive(...begun, entry), [PARK], '2024-05', home)).toEqual([]);
  expect(dueNotEntered(archive(...begun.slice(0, 1)), [PARK], '2024-05', home)).toEqual([]);
});

it('a project below the threshold of the statistics is not listed, one without a told total is', () => {
  const due = { ...SILENCE, id: 'due', subject: '够入统条件', limit: '500' } as const;
  const begun = [saidDate('2024-03', 'start-date', '2024-03-11'), said('2024-04', 'physical-progress', '8%')];
  const listed = (...more: readonly Claim[]) =>
    dueNotEntered(scheduleArchive([...begun, ...more], { watches: [due] }), [PARK], '2024-05', home).length;
  expect(listed(said('2024-03', 'total-investment', '499万元'))).toBe(0);
  expect(listed(said('2024-03', 'total-investment', '500万元'))).toBe(1);
  expect(listed()).toBe(1);
});

describe('money ahead of the work', () => {
  const ahead = { ...SILENCE, id: 'ahead', subject: '钱快于活', limit: '20' } as const;
  // Begun in 2023: 2亿元 by the end of that year and 3亿元 in 2024 are 5 of 10, half of it.
  const told = [
    saidDate('2023-12', 'start-date', '2023-05-10'),
    said('2023-12', 'total-investment', '10亿元'),
    said('2023-12', 'annual-plan', '2亿元', { nature: '计划', period: '2023' }),
    said('2023-12', 'invested', '2亿元', { period: '2023' }),
    ...money('8亿元', { '2024-06': '3亿元' }),
  ];
  const of = (claims: readonly Claim[]) =>
    moneyAhead(scheduleArchive(claims, { watches: [ahead] }), PARK, '2024-06', HOME);
  const work = (done: string) => said('2024-06', 'physical-progress', done);

  it('is told from the points of its rule on, by all that was spent since the start', () => {
    const found = of([...told, work('30%')]);
    expect([found?.share.text, found?.ahead.text, found?.work.value.text]).toEqual([
      '50.0%',
      '20.0个百分点',
      '30%',
    ]);
    expect(of([...told, work('31%')])).toBeUndefined();
  });

  it('is not told where a year since the start, the total or the work is missing', () => {
    const without = (indicator: string, month: string) =>
      [...told, work('10%')].filter(
        (claim) => !(claim.indicator === indicator && claim.return === `xian/${month}`),
      );
    expect(of(without('invested', '2023-12'))).toBeUndefined();
    expect(of(without('total-investment', '2023-12'))).toBeUndefined();
    expect(of(without('physical-progress', '2024-06'))).toBeUndefined();
    expect(of(without('start-date', '2023-12'))).toBeUndefined();
  });
});

describe('projects that stand still', () => {
  const halted = [
    said('2024-03', 'stage', '停滞'),
    said('2024-03', 'halt-cause', '资金'),
    saidDate('2024-03', 'restart-date', '2024-07', { nature: '预计' }),
  ];

  it('are told with cause and estimate, and whether the estimate was renewed within a quarter', () => {
    // Told in March: March, April and May are a quarter; in June it would have to be told anew.
    const renewed = (month: string, ...more: readonly Claim[]) =>
      stalledProjects(archive(...halted, ...more), [PARK], month)[0]?.renewed;
    expect([renewed('2024-05'), renewed('2024-06')]).toEqual([true, false]);
    expect(stalledProjects(archive(...halted), [PARK], '2024-05')[0]?.renewBy).toBe('2024-06');
    expect(
      renewed('2024-06', saidDate('2024-06', 'restart-date', '2024-09', { nature: '预计', asOf: '2024-06' })),
    ).toBe(true);
    const [one] = stalledProjects(archive(...halted), [PARK], '2024-05');
    expect([one?.cause?.value.text, one?.restart?.value.text]).toEqual(['资金', '2024年7月']);
    expect(stalledProjects(archive(halted[0] as Claim), [PARK], '2024-03')[0]?.renewed).toBe(false);
  });

  it('are revived when they go on, with the remedy', () => {
    const on = [
      ...halted,
      said('2024-05', 'stage', '在建'),
      saidDate('2024-05', 'restart-date', '2024-05-06'),
      said('2024-05', 'revival', '引入新股东'),
    ];
    expect(stalledProjects(archive(...on), [PARK], '2024-05')).toEqual([]);
    expect(revivedProjects(archive(...on), [PARK], '2024-05')[0]?.remedy?.value.text).toBe('引入新股东');
    expect(revivedProjects(archive(...on), [PARK], '2024-04')).toEqual([]);
  });
});

it('winter work is listed while its winter lasts', () => {
  const claims = [said('2023-11', 'winter-work', '列入', { period: '2023-11—2024-03' })];
  expect(winterProjects(archive(...claims), [PARK], '2024-02')).toHaveLength(1);
  expect(winterProjects(archive(...claims), [PARK], '2024-04')).toEqual([]);
});

describe('early procedures', () => {
  const land = { scope: '用地' };
  const claims = [
    saidDate('2024-01', 'procedure-accepted', '2024-01-10', land),
    saidDate('2024-01', 'procedure-done', '2024-02-09', { ...land, nature: '计划' }),
    said('2024-01', 'missing-papers', '土地预审意见', land),
    saidDate('2024-01', 'papers-due', '2024-02-05', { ...land, nature: '计划' }),
    said('2024-01', 'procedure-done', absent('不适用'), { scope: '能评' }),
  ];
  const of = (kind: string, month: string, ...more: readonly Claim[]) =>
    procedureOf(archive(...claims, ...more), PARK, { kind, month, home: HOME });

  it('tell what is accepted, due and missing, and the days so far', () => {
    // From 10 to 31 January 21 days; due on 9 February, so late by the end of February (29 days: 50 days so far).
    expect(of('用地', '2024-01')).toMatchObject({ overdue: false, days: { text: '21天' } });
    expect(of('用地', '2024-02')).toMatchObject({
      overdue: true,
      days: { text: '50天', working: { rule: '已办天数' } },
      missing: { value: { text: '土地预审意见' } },
      promised: { value: { text: '2024年2月5日' } },
    });
  });

  it('tell of missing papers that they are late, not come or come after their promise', () => {
    // Promised for 5 February.
    const filled = (day: string) => saidDate('2024-02', 'papers-due', day, land);
    expect([of('用地', '2024-01'), of('用地', '2024-02')].map((one) => one?.papersLate)).toEqual([
      false,
      true,
    ]);
    expect(of('用地', '2024-02', filled('2024-02-05'))?.papersLate).toBe(false);
    expect(of('用地', '2024-02', filled('2024-02-06'))?.papersLate).toBe(true);
  });

  it('tell the days that they took once they are obtained', () => {
    const done = saidDate('2024-02', 'procedure-done', '2024-02-20', land);
    // 10 January to 20 February: 41 days.
    expect(of('用地', '2024-02', done)).toMatchObject({
      overdue: false,
      days: { text: '41天', working: { rule: '办理天数' } },
    });
  });

  it('tell what does not apply, and nothing of what is not told', () => {
    expect(of('能评', '2024-01')?.inapplicable).toBeDefined();
    expect(of('环评', '2024-01')).toBeUndefined();
    expect(procedureKinds(archive(...claims), [PARK], '2024-01')).toEqual(['用地', '能评']);
  });
});
