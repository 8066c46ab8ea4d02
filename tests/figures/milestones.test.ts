import { describe, expect, it } from 'vitest';
import { forecastHistory } from '../../src/figures/schedule/forecast-history.ts';
import { milestonesOf } from '../../src/figures/schedule/milestones.ts';
import type { Claim } from '../../src/model/claim.ts';
import type { MilestoneStep } from '../../src/model/rules.ts';
import { POINTS, saidDate, scheduleArchive } from './schedule-archive.ts';

const step = (id: string, indicator: string, scope?: string): MilestoneStep => ({
  ...{ at: POINTS.at, fields: {}, id, name: id, indicator, stage: '建设' },
  ...(scope ? { scope } : {}),
});
const milestones = [
  step('permit', 'procedure-done', '施工许可'),
  step('start', 'start-date'),
  step('finish', 'completion-date'),
];
const nodes = (claims: readonly Claim[], month = '2024-06') =>
  milestonesOf(scheduleArchive(claims, { milestones }), 'park', month);
const states = (claims: readonly Claim[], month?: string) => nodes(claims, month).map(({ state }) => state);
const plan = { nature: '计划' } as const;

describe('the milestones of a project', () => {
  it('are done, done late, late, to come, or not known', () => {
    expect(
      states([
        saidDate('2024-01', 'procedure-done', '2024-02', { ...plan, scope: '施工许可' }),
        saidDate('2024-03', 'procedure-done', '2024-03-05', { scope: '施工许可' }),
        saidDate('2024-01', 'start-date', '2024-05', plan),
        saidDate('2024-01', 'completion-date', '2024-12', plan),
      ]),
    ).toEqual(['迟完成', '逾期', '未到期']);
    expect(states([])).toEqual(['未公布', '未公布', '未公布']);
  });

  it('of a fuzzy day are late only when every day that it may mean is past', () => {
    // 2024年二季度 ends on 30 June: at the end of May it may still be kept, at the end of June it is past.
    const vague = saidDate('2024-01', 'start-date', '2024年二季度', plan);
    expect(states([vague], '2024-05')[1]).toBe('未到期');
    expect(states([vague], '2024-06')[1]).toBe('逾期');
    // Begun some day in June, planned for some day in the second quarter: not surely late.
    expect(states([vague, saidDate('2024-06', 'start-date', '2024-06')], '2024-06')[1]).toBe('完成');
  });

  it('keep the first plan and tell the last one beside it, and what is expected until it happens', () => {
    const claims = [
      saidDate('2024-01', 'start-date', '2024-03', plan),
      saidDate('2024-04', 'start-date', '2024-05', plan),
      saidDate('2024-05', 'start-date', '2024-08', { nature: '预计' }),
    ];
    const [, start] = nodes(claims);
    expect([start?.first?.value.text, start?.revised?.value.text, start?.forecast?.value.text]).toEqual([
      '2024年3月',
      '2024年5月',
      '2024年8月',
    ]);
    const done = nodes([...claims, saidDate('2024-06', 'start-date', '2024-06-09')])[1];
    expect([done?.forecast, done?.actual?.value.text]).toEqual([undefined, '2024年6月9日']);
  });

  it('are told where a later one came before an earlier one, but not where the days may be right', () => {
    const permit = (day: string) => saidDate('2024-06', 'procedure-done', day, { scope: '施工许可' });
    const begun = saidDate('2024-06', 'start-date', '2024-04-10');
    expect(nodes([permit('2024-05-02'), begun])[1]?.before).toMatchObject({
      step: { id: 'permit' },
      what: '实际',
    });
    expect(nodes([permit('2024-04'), begun])[1]?.before).toBeUndefined();
    expect(nodes([permit('2024-03-01'), begun])[1]?.before).toBeUndefined();
    const planned = [
      saidDate('2024-01', 'start-date', '2024-12', plan),
      saidDate('2024-01', 'completion-date', '2024-09', plan),
    ];
    expect(nodes(planned)[2]?.before).toMatchObject({ step: { id: 'start' }, what: '计划' });
  });

  it('know nothing that was said later', () => {
    expect(states([saidDate('2024-07', 'start-date', '2024-06-20')])[1]).toBe('未公布');
  });
});

it('the history of the promised finish tells every change and how many months it moved', () => {
  const claims = [
    saidDate('2024-01', 'completion-date', '2024年底前', plan),
    saidDate('2024-03', 'completion-date', '2025-02', { nature: '预计' }),
    saidDate('2024-04', 'completion-date', '2025-02', { nature: '预计' }),
    saidDate('2024-05', 'completion-date', '2025-01', { nature: '预计' }),
  ];
  const history = forecastHistory(
    scheduleArchive(claims, {}),
    { id: 'park', place: 'xian' },
    '2024-06',
    '/projects/shili/park/',
  );
  // From December to February two months later; said again, no change; to January one month sooner.
  expect(history.map(({ claim, said, moved }) => [claim.value.text, said, moved])).toEqual([
    ['2024年底前', '2024-01', undefined],
    ['2025年2月', '2024-03', 2],
    ['2025年1月', '2024-05', -1],
  ]);
  expect(history.map(({ figure }) => figure && [figure.text, figure.working.rule])).toEqual([
    undefined,
    ['2个月', '推迟月数'],
    ['1个月', '提前月数'],
  ]);
});
