import { describe, expect, it } from 'vitest';
import type { LightState } from '../../src/figures/lights/light.ts';
import { lightsOf } from '../../src/figures/lights/lights.ts';
import { monthsPast } from '../../src/figures/lights/overdue-light.ts';
import type { Archive } from '../../src/model/archive.ts';
import type { Claim } from '../../src/model/claim.ts';
import type { LightOverride, LightRule } from '../../src/model/rules.ts';
import {
  ENTRY,
  money,
  POINTS,
  RATIO,
  START,
  SUBJECT,
  said,
  saidDate,
  scheduleArchive,
} from './schedule-archive.ts';
import { archiveWith } from './trial-archive.ts';

const lightIn = (
  claims: readonly Claim[],
  rule: LightRule,
  month: string,
  more: Partial<Archive> = {},
): LightState | undefined => lightsOf(scheduleArchive(claims, { lights: [rule] }, more), SUBJECT, month)[0];

/** The light and its reason when so much of 100亿元 is spent by the end of June; the linear curve asks for 50亿元. */
const spending = (spent: string, rule: LightRule, ...more: readonly Claim[]): readonly unknown[] => {
  const state = lightIn([...money('100亿元', { '2024-06': spent }), ...more], rule, '2024-06');
  return [state?.light, state?.reason];
};

describe('a light by points behind the curve', () => {
  it('is yellow from its first limit on and red beyond the second', () => {
    // Asked for 50%. 40.1% is 9.9 behind; 40% is 10; 20% is 30, the last yellow; 19.9% is 30.1.
    expect(spending('40.1亿元', POINTS)).toEqual(['绿', '合乎序时']);
    expect(spending('40亿元', POINTS)).toEqual(['黄', '落后于序时']);
    expect(spending('20亿元', POINTS)).toEqual(['黄', '落后于序时']);
    expect(spending('19.9亿元', POINTS)).toEqual(['红', '落后于序时']);
    expect(spending('70亿元', POINTS)).toEqual(['绿', '合乎序时']);
  });

  it('waits for its days of grace', () => {
    // Fifteen days before the end of June half of June has passed: 5.5 of 12 = 45.83…%; 36% is 9.83 behind, 35% is 10.83.
    expect(spending('36亿元', POINTS)[0]).toBe('黄');
    expect(spending('36亿元', { ...POINTS, graceDays: 15 })[0]).toBe('绿');
    expect(spending('35亿元', { ...POINTS, graceDays: 15 })[0]).toBe('黄');
  });
});

it('a light by ratio is yellow below its first limit and red below the second', () => {
  // Of the 50亿元 asked for: 40 is 80%, 39.9 is less; 30 is 60%, 29.9 is less.
  expect(spending('40亿元', RATIO)[0]).toBe('绿');
  expect(spending('39.9亿元', RATIO)[0]).toBe('黄');
  expect(spending('30亿元', RATIO)[0]).toBe('黄');
  expect(spending('29.9亿元', RATIO)[0]).toBe('红');
});

it('a light on the work compares what is done with the planned time, not with the money', () => {
  // Planned from January 2024 to December 2025: by June six of twenty-four even months, 25%. 15% is ten behind.
  const rule: LightRule = { ...POINTS, subject: '形象进度' };
  const work = (done: string) => [
    saidDate('2024-06', 'start-date', '2024-01', { nature: '计划' }),
    saidDate('2024-06', 'completion-date', '2025-12', { nature: '计划' }),
    said('2024-06', 'physical-progress', done),
  ];
  expect(lightIn(work('16%'), rule, '2024-06')?.light).toBe('绿');
  expect(lightIn(work('15%'), rule, '2024-06')?.light).toBe('黄');
  expect(lightIn(work('15%').slice(1), rule, '2024-06')).toMatchObject({
    light: '无',
    reason: '计划工期未报送',
  });
});

describe('no light is lit where a number is missing', () => {
  it('the plan, or what was spent in the month', () => {
    const [plan, spent] = money('100亿元', { '2024-06': '10亿元' }) as [Claim, Claim];
    expect(lightIn([spent], POINTS, '2024-06')).toMatchObject({ light: '无', reason: '年度计划投资未报送' });
    expect(lightIn([plan], POINTS, '2024-06')).toMatchObject({ light: '无', reason: '本月完成投资未报送' });
    expect(lightIn([plan, spent], POINTS, '2024-07')?.light).toBe('无');
    expect(lightIn([plan, spent], { ...POINTS, curve: 'none' }, '2024-06')?.reason).toBe(
      '没有可用的序时曲线',
    );
  });

  it('and in a compilation it is said to be unpublished, and nothing is overdue', () => {
    const site = { ...archiveWith({}).site, standing: '非官方汇编' as const };
    const claims = [
      saidDate('2024-06', 'start-date', '2024-01', { nature: '计划' }),
      said('2024-06', 'stage', '前期'),
    ];
    expect(lightIn(claims, POINTS, '2024-06', { site })?.reason).toBe('年度计划投资未公布');
    expect(lightIn(claims, START, '2024-06', { site })).toMatchObject({ light: '无' });
  });

  it('a preset that is not in use lights nothing', () => {
    expect(lightIn([], { ...POINTS, used: false }, '2024-06')).toBeUndefined();
  });
});

describe('a light on the start', () => {
  const planned = saidDate('2024-01', 'start-date', '2024-03', { nature: '计划' });
  const waiting = (month: string) => said(month, 'stage', '前期');
  const light = (month: string, ...more: readonly Claim[]) =>
    lightIn([planned, waiting(month), ...more], START, month)?.light;

  it('counts the months after the planned one: one is yellow, three are red', () => {
    // Planned for March: none has passed by the end of March, one by April, two by May, three by June.
    expect(['2024-03', '2024-04', '2024-05', '2024-06'].map((month) => light(month))).toEqual([
      '绿',
      '黄',
      '黄',
      '红',
    ]);
    // The last of March and ten days of grace end in April: April is none yet, May is one.
    expect(monthsPast('2024-03-31', 10, '2024-04')).toBe(0);
    expect(monthsPast('2024-03-31', 10, '2024-05')).toBe(1);
  });

  it('is green as soon as it has begun, late or not, by its day or by its stage', () => {
    expect(light('2024-06', saidDate('2024-06', 'start-date', '2024-06-20'))).toBe('绿');
    expect(light('2024-06', said('2024-06', 'stage', '在建', { scope: '一期' }))).toBe('绿');
  });

  it('is held against the first plan, whatever was promised later', () => {
    expect(light('2024-06', saidDate('2024-05', 'start-date', '2024-09', { nature: '计划' }))).toBe('红');
    expect(light('2024-06', saidDate('2024-05', 'start-date', '2024-09', { nature: '预计' }))).toBe('红');
  });

  it('is not lit in a month without a word, nor without a planned month', () => {
    expect(lightIn([planned, waiting('2024-05')], START, '2024-06')?.reason).toBe('本月没有报送');
    expect(lightIn([waiting('2024-06')], START, '2024-06')?.reason).toBe('没有计划开工时间');
    const vague = saidDate('2024-01', 'start-date', '2022年以来', { nature: '计划' });
    expect(lightIn([vague, waiting('2024-06')], START, '2024-06')?.reason).toBe('计划开工时间没有写到月');
  });

  it('goes by the last day that a fuzzy one may mean, and tells the light by the first beside', () => {
    // 2024年二季度: from April on the first day is past, by June three months of it; June itself is the last.
    const quarter = saidDate('2024-01', 'start-date', '2024年二季度', { nature: '计划' });
    const state = (month: string) => lightIn([quarter, waiting(month)], START, month);
    const told = ['2024-04', '2024-05', '2024-07', '2024-10'].map((month) => [
      state(month)?.light,
      state(month)?.earliest,
    ]);
    expect(told).toEqual([
      ['绿', undefined],
      ['绿', '黄'],
      ['黄', '红'],
      ['红', undefined],
    ]);
  });
});

describe('a light on the start by the months in which it was due', () => {
  const IN_ROW: LightRule = { ...START, measure: '连续月数' };
  const planned = saidDate('2024-01', 'start-date', '2024-03', { nature: '计划' });
  const state = (month: string) => lightIn([planned, said(month, 'stage', '前期')], IN_ROW, month);

  it('counts the planned month too: 银川 is yellow in it, and red in the third', () => {
    const months = ['2024-02', '2024-03', '2024-04', '2024-05', '2024-06'];
    expect(months.map((month) => state(month)?.light)).toEqual(['绿', '黄', '黄', '红', '红']);
    expect(months.map((month) => state(month)?.reason)).toEqual([
      '还没有逾期',
      ...Array.from({ length: 4 }, () => '应开工没有开工，连续'),
    ]);
  });
});

describe('a light on months whose own plan was missed', () => {
  const MISSED: LightRule = { ...POINTS, id: 'missed', measure: '连续月数', yellow: '1', red: '2' };
  const AREA: LightRule = { ...MISSED, id: 'area', about: '地区' };
  const PLACE = { subject: { kind: 'place', id: 'xian' } as const };
  // Planned: 1亿元 in each month. Spent in March 1, April 0.9, May 0.5, June 1.2, by the totals of the year.
  const TOTALS = {
    '2024-02': '1亿元',
    '2024-03': '2亿元',
    '2024-04': '2.9亿元',
    '2024-05': '3.4亿元',
  } as const;
  const told = (more: readonly Claim[] = [], without = '') => [
    ...Object.entries({ ...TOTALS, '2024-06': '4.6亿元' }).flatMap(([month, total]) => [
      ...(month === without
        ? []
        : [said(month, 'invested', total, { ...PLACE, period: '2024', nature: '实际' })]),
      said(month, 'planned-spending', '1亿元', { ...PLACE, period: month, nature: '计划' }),
    ]),
    ...more,
  ];
  const lights = (claims: readonly Claim[], rule = AREA) => {
    const archive = scheduleArchive(claims, { lights: [rule] });
    return ['2024-03', '2024-04', '2024-05', '2024-06'].map(
      (month) => lightsOf(archive, PLACE.subject, month)[0]?.light,
    );
  };

  it('is yellow after one, red after two in a row, and out after a good one: 三亚 for areas', () => {
    expect(lights(told())).toEqual(['绿', '黄', '红', '绿']);
  });

  it('counts an excused month for none, and ends the run with it', () => {
    const excuse = said('2024-04', 'excuse', '不可抗力', PLACE);
    expect(lights(told([excuse]))).toEqual(['绿', '无', '黄', '绿']);
  });

  it('says nothing of a month whose money or that before it is not told', () => {
    expect(lights(told([], '2024-04'))).toEqual(['绿', '无', '无', '绿']);
  });

  it('holds a month against the plan that was told first', () => {
    const lowered = said('2024-04', 'planned-spending', '0.8亿元', {
      ...PLACE,
      period: '2024-04',
      nature: '计划',
    });
    expect(lights(told([lowered]))).toEqual(['绿', '黄', '红', '绿']);
  });

  it('is for places alone where its rule says so, and for projects too where it does not', () => {
    const archive = scheduleArchive(told(), { lights: [AREA, MISSED] });
    const ids = (subject: typeof SUBJECT | (typeof PLACE)['subject']) =>
      lightsOf(archive, subject, '2024-06').map(({ rule }) => rule.id);
    expect([ids(PLACE.subject), ids(SUBJECT)]).toEqual([['area', 'missed'], ['missed']]);
  });
});

describe('a light on the entry into the statistics', () => {
  const begun = saidDate('2024-03', 'start-date', '2024-03-10');
  const light = (month: string, ...more: readonly Claim[]) =>
    lightIn([begun, said(month, 'stage', '在建'), ...more], ENTRY, month)?.light;

  it('counts the months since the start: after one it is yellow, after two red', () => {
    // Begun in March: none by March, one by April, two by May, three by June.
    expect(['2024-03', '2024-04', '2024-05', '2024-06'].map((month) => light(month))).toEqual([
      '绿',
      '黄',
      '红',
      '红',
    ]);
  });

  it('is green once it is entered, and none before the start', () => {
    expect(light('2024-06', saidDate('2024-06', 'entry-date', '2024-06-02'))).toBe('绿');
    expect(lightIn([said('2024-06', 'stage', '前期')], ENTRY, '2024-06')).toMatchObject({
      light: '无',
      reason: '还没有开工',
    });
  });
});

describe('excuses and overrides', () => {
  it('an excuse of the rule puts the light out, in its month alone', () => {
    expect(spending('10亿元', POINTS, said('2024-06', 'excuse', '不可抗力'))).toEqual([
      '无',
      '免责：不可抗力',
    ]);
    expect(spending('10亿元', POINTS, said('2024-05', 'excuse', '不可抗力'))[0]).toBe('红');
    expect(spending('10亿元', POINTS, said('2024-06', 'excuse', '忙不过来'))[0]).toBe('红');
    expect(spending('60亿元', POINTS, said('2024-06', 'excuse', '不可抗力'))[0]).toBe('绿');
  });

  it('an override takes the place of a light and keeps what it replaced', () => {
    const by: LightOverride = {
      at: START.at,
      fields: {},
      id: 'one',
      rule: 'points',
      subject: SUBJECT,
      month: '2024-06',
      light: '黄',
      reason: '已补报',
      by: '市项目中心主任',
      date: '2024-07-05',
    };
    const lights = (month: string) =>
      lightsOf(
        scheduleArchive(money('100亿元', { '2024-06': '10亿元', '2024-07': '10亿元' }), {
          lights: [POINTS],
          overrides: [by],
        }),
        SUBJECT,
        month,
      )[0];
    expect(lights('2024-06')).toMatchObject({
      light: '黄',
      reason: '人工改定',
      overridden: { from: '红', by },
    });
    expect(lights('2024-07')).toMatchObject({ light: '红' });
  });

  it('an override of a place is of that place alone', () => {
    const subject = { kind: 'place', id: 'xian' } as const;
    const by: LightOverride = {
      ...{ at: START.at, fields: {}, id: 'one', rule: 'points', subject, month: '2024-06', light: '绿' },
      ...{ reason: '统计口径调整', by: '市项目中心', date: '2024-07-05' },
    };
    const of = { subject, period: '2024' };
    const claims = [
      said('2024-06', 'annual-plan', '100亿元', { ...of, nature: '计划' }),
      said('2024-06', 'invested', '10亿元', of),
      ...money('100亿元', { '2024-06': '10亿元' }),
    ];
    const archive = scheduleArchive(claims, { lights: [POINTS], overrides: [by] });
    const [place, project] = [subject, SUBJECT].map((one) => lightsOf(archive, one, '2024-06')[0]);
    expect(place).toMatchObject({ light: '绿', overridden: { from: '红', by } });
    expect(project).toMatchObject({ light: '红' });
  });
});
