import { describe, expect, it } from 'vitest';
import { plannedMonths } from '../../src/figures/schedule/planned-months.ts';
import { measure, placeProgress, projectProgress } from '../../src/figures/schedule/progress.ts';
import { progressFigures } from '../../src/figures/schedule/progress-figures.ts';
import { quartersOf } from '../../src/figures/schedule/quarters.ts';
import type { Archive } from '../../src/model/archive.ts';
import type { Claim } from '../../src/model/claim.ts';
import { fractionText } from '../../src/model/fraction.ts';
import { LINEAR, money, said, saidDate, scheduleArchive } from './schedule-archive.ts';

const PARK = { id: 'park', place: 'xian' };
const HOME = '/projects/shili/park/';
const inMonth = (claims: readonly Claim[], month: string) =>
  projectProgress(scheduleArchive(claims, {}), PARK, month);
const texts = (figures: object): Record<string, string> =>
  Object.fromEntries(Object.entries(figures).map(([key, figure]) => [key, figure.text]));

describe('the progress of a project', () => {
  it('is what was spent over the plan of the year, and how far that is from the curve', () => {
    // 1.2 ÷ 8 = 15%. Linear, three months: 25% of the plan, 2 亿元. 25 − 15 = 10 points behind; 1.2 ÷ 2 = 60%.
    const progress = inMonth(money('8亿元', { '2024-03': '1.2亿元' }), '2024-03');
    const figures = progressFigures(progress, LINEAR, HOME);
    expect(texts(figures)).toEqual({
      rate: '15.0%',
      share: '25.0%',
      asked: '2.00亿元',
      gap: '10.0个百分点',
      ratio: '60.0%',
    });
    expect(figures.gap?.working).toMatchObject({
      rule: '落后序时',
      formula: '序时比例 − 投资完成率',
      exact: '1/10',
    });
    expect(figures.rate?.working.exact).toBe('3/20');
    expect(figures.asked?.home).toBe(HOME);
  });

  it('says that it is ahead where it is', () => {
    // 4 ÷ 8 = 50%, asked for 25%: 25 points ahead.
    const figures = progressFigures(inMonth(money('8亿元', { '2024-03': '4亿元' }), '2024-03'), LINEAR, HOME);
    expect([figures.gap?.text, figures.gap?.working.rule]).toEqual(['25.0个百分点', '超前序时']);
  });

  it('is measured over the months in which it is to be built', () => {
    // To be begun in July: of six even months one has passed by its end, 1/6 of 6亿元 = 1亿元; 0.5 of it is spent.
    const claims = [
      ...money('6亿元', { '2024-07': '0.5亿元' }),
      saidDate('2024-07', 'start-date', '2024-07', { nature: '计划' }),
      saidDate('2024-07', 'completion-date', '2025-06', { nature: '计划' }),
    ];
    const progress = inMonth(claims, '2024-07');
    expect(progress.window).toEqual({ from: 7, to: 12 });
    expect(texts(progressFigures(progress, LINEAR, HOME))).toMatchObject({
      rate: '8.3%',
      share: '16.7%',
      asked: '1.00亿元',
      ratio: '50.0%',
    });
  });

  it('is measured by the first plan, and a lowered one stands beside it', () => {
    // 2 ÷ 10 = 20% of the first plan; 2 ÷ 5 = 40% of the lowered one.
    const claims = [
      ...money('10亿元', { '2024-02': '1亿元', '2024-06': '2亿元' }),
      said('2024-05', 'annual-plan', '5亿元', { nature: '计划', period: '2024' }),
    ];
    const progress = inMonth(claims, '2024-06');
    expect(progress.history?.changes.map(({ value }) => value.text)).toEqual(['5亿元']);
    expect(texts(progressFigures(progress, LINEAR, HOME))).toMatchObject({
      rate: '20.0%',
      otherRate: '40.0%',
    });
    expect(inMonth(claims, '2024-02').history?.changes).toEqual([]);
  });

  it('has no number where one is missing: money of another list, a range, another year, nothing at all', () => {
    const plan = said('2024-03', 'annual-plan', '8亿元', { nature: '计划', period: '2024' });
    for (const spent of [
      said('2024-03', 'invested', '1亿元', { period: '2024', cohort: '另一批' }),
      said('2024-03', 'invested', '1亿元至2亿元', { period: '2024' }),
      said('2024-03', 'invested', '1亿元', { period: '2023' }),
      said('2024-03', 'invested', '1亿元'),
      said('2024-02', 'invested', '1亿元', { period: '2024' }),
    ]) {
      const progress = inMonth([plan, spent, said('2024-03', 'stage', '在建')], '2024-03');
      expect(measure(progress, LINEAR)).toBeUndefined();
      expect(progressFigures(progress, LINEAR, HOME)).toEqual({});
    }
  });

  it('keeps the work that can be seen apart from the money', () => {
    const progress = inMonth(
      [...money('8亿元', { '2024-03': '4亿元' }), said('2024-03', 'physical-progress', '20%')],
      '2024-03',
    );
    expect([progress.work?.value.text, progress.invested?.value.text]).toEqual(['20%', '4亿元']);
    expect(fractionText(measure(progress, LINEAR)?.rate ?? { n: 0n, d: 1n })).toBe('1/2');
  });
});

it('the progress of a place is measured by the plan in force, for its list changes', () => {
  const of = { subject: { kind: 'place', id: 'xian' } as const };
  const claims = [
    said('2024-01', 'annual-plan', '10亿元', { ...of, nature: '计划', period: '2024' }),
    said('2024-06', 'annual-plan', '20亿元', { ...of, nature: '计划', period: '2024' }),
    said('2024-06', 'invested', '5亿元', { ...of, period: '2024' }),
  ];
  const progress = placeProgress(scheduleArchive(claims, {}), 'xian', '2024-06');
  // 5 ÷ 20 = 25%; by the first plan 5 ÷ 10 = 50%.
  expect(texts(progressFigures(progress, LINEAR, HOME))).toMatchObject({ rate: '25.0%', otherRate: '50.0%' });
});

describe('the quarters of a year', () => {
  const plans = ['1亿元', '2亿元', '3亿元', '4亿元'].map((text, index) =>
    said('2024-01', 'planned-spending', text, { nature: '计划', period: `2024-Q${index + 1}` }),
  );
  const claims = [
    ...money('10亿元', { '2024-01': '0.1亿元', '2024-03': '0.8亿元', '2024-05': '1.8亿元' }),
    ...plans,
  ];
  const archive: Archive = scheduleArchive(claims, {});
  const { quarters, sum } = quartersOf(archive, projectProgress(archive, PARK, '2024-05'), HOME);

  it('tell what was spent in each and how much of its plan that is', () => {
    // First: 0.8 of 1 = 80%. Second, so far: 1.8 − 0.8 = 1.0 of 2 = 50%. The third and the fourth have not begun.
    const told = (done: (typeof quarters)[number]['done']) =>
      done && ('working' in done ? done.text : done.value.text);
    expect(quarters.map(({ done, rate }) => [told(done), rate?.text])).toEqual([
      ['0.8亿元', '80.0%'],
      ['1.00亿元', '50.0%'],
      [undefined, undefined],
      [undefined, undefined],
    ]);
  });

  it('add up to the plan of the year', () => {
    expect(sum?.text).toBe('10.00亿元');
  });

  it('carry what those before them left undone', () => {
    // The first left 1 − 0.8 = 0.2 undone: the second has 2 + 0.2 = 2.2 to spend. The third is not reached yet.
    expect(quarters.map(({ carried, must }) => [carried?.text, must?.text])).toEqual([
      [undefined, undefined],
      ['0.20亿元', '2.20亿元'],
      [undefined, undefined],
      [undefined, undefined],
    ]);
  });

  it('are none without a plan', () => {
    const bare = scheduleArchive(money('10亿元', { '2024-03': '1亿元' }), {});
    expect(quartersOf(bare, projectProgress(bare, PARK, '2024-03'), HOME)).toEqual({ quarters: [] });
  });
});

describe('the months of the running quarter', () => {
  // Planned for April, May, June, July: 1, 2, 3, 2. Spent by the ends of March, April, May, June: 1, 1.4, 3.6, 8.
  const plans = ['1亿元', '2亿元', '3亿元', '2亿元'].map((text, index) =>
    said('2024-03', 'planned-spending', text, { nature: '计划', period: `2024-0${index + 4}` }),
  );
  const spent = { '2024-03': '1亿元', '2024-04': '1.4亿元', '2024-05': '3.6亿元', '2024-06': '8亿元' };
  const monthsIn = (month: string, claims = [...money('10亿元', spent), ...plans]) => {
    const archive = scheduleArchive(claims, {});
    const told = plannedMonths(archive, projectProgress(archive, PARK, month), HOME);
    return told.map(({ month: of, done, rate, carried, must }) => [
      of,
      done && 'working' in done ? done.text : undefined,
      ...[rate?.text, carried?.text, must?.text],
    ]);
  };

  it('carry into the next one what they left undone', () => {
    // April: 0.4 of 1, so that May carries 0.6 and has 2.6 to spend; April and May: 2.6 of 3, so that June carries 0.4.
    expect(monthsIn('2024-05')).toEqual([
      ['2024-04', '0.40亿元', '40.0%', undefined, undefined],
      ['2024-05', '2.20亿元', '110.0%', '0.60亿元', '2.60亿元'],
      ['2024-06', undefined, undefined, '0.40亿元', '3.40亿元'],
    ]);
  });

  it('carry nothing on where the quarter was kept, and into the next quarter what it left', () => {
    // The quarter: 7 of 6. With 5.5 by June it is 4.5 of 6, and July has 2 + 1.5 to spend.
    expect(monthsIn('2024-06').at(-1)).toEqual(['2024-07', undefined, undefined, undefined, undefined]);
    const less = [...money('10亿元', { ...spent, '2024-06': '5.5亿元' }), ...plans];
    expect(monthsIn('2024-06', less).at(-1)).toEqual([
      '2024-07',
      ...[undefined, undefined],
      ...['1.50亿元', '3.50亿元'],
    ]);
  });

  it('carry nothing where a number is missing, and are none without a plan', () => {
    const { '2024-04': _, ...gap } = spent;
    expect(monthsIn('2024-05', [...money('10亿元', gap), ...plans]).slice(0, 2)).toEqual([
      ['2024-04', undefined, undefined, undefined, undefined],
      ['2024-05', undefined, undefined, undefined, undefined],
    ]);
    expect(monthsIn('2024-05', [...money('10亿元', spent), ...plans.slice(1)])[1]?.slice(3)).toEqual([
      undefined,
      undefined,
    ]);
    expect(monthsIn('2024-05', money('10亿元', spent))).toEqual([]);
  });
});
