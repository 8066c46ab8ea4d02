import { describe, expect, it } from 'vitest';
import { sameIdentity } from '../../src/audit/rules/same-identity.ts';
import { sameLabel } from '../../src/audit/rules/same-label.ts';
import { scopeUnknown } from '../../src/audit/rules/scope-unknown.ts';
import { auditable, told } from './archive.ts';
import { countsOf, saidBy, workingsOf } from './sentences.ts';

describe('two claims of one identity', () => {
  const twice = (other: string, more = {}) =>
    auditable([told('总投资', '187.6亿元'), told('总投资', other, { source: 'other', ...more })]);

  it('agree in the same number, however it is written', () => {
    expect(countsOf(sameIdentity, twice('187.6亿元'))).toEqual({ compared: 1, agreed: 1 });
    expect(saidBy(sameIdentity, twice('1876000万元'))).toEqual([]);
  });

  it('are a conflict in different ones, and explained in a coarser one', () => {
    expect(saidBy(sameIdentity, twice('178.6亿元'))).toEqual([
      expect.stringMatching(
        /^冲突｜集安市的“总投资”在同一期间、同一时点有不同的说法：1(87|78)\.6亿元、1(78|87)\.6亿元。/,
      ),
    ]);
    expect(saidBy(sameIdentity, twice('188亿元'))[0]).toMatch(/^舍入可解释/);
    expect(saidBy(sameIdentity, twice('近190亿元'))[0]).toMatch(/^舍入可解释/);
  });

  it('are not of one identity with another scope, cohort, period, as-of or nature', () => {
    for (const more of [
      { scope: '亿元以上' },
      { cohort: '另一批' },
      { period: '2022' },
      { asOf: '2023-05' },
      { nature: '计划' as const },
    ])
      expect(saidBy(sameIdentity, twice('178.6亿元', more))).toEqual([]);
  });

  it('are compared in their stages and dates, not in free words', () => {
    const stages = (stage: string, on = '阶段') =>
      auditable([
        told(on, '在建', { about: 'project:one' }),
        told(on, stage, { about: 'project:one', number: '2' }),
      ]);
    expect(saidBy(sameIdentity, stages('在建'))).toEqual([]);
    expect(saidBy(sameIdentity, stages('前期'))[0]).toMatch(
      /^口径不明｜该项目按两处的描述归入了不同的阶段：在建、前期。/,
    );
    expect(saidBy(sameIdentity, stages('施工顺利'))).toEqual([]);
    const due = [
      told('完工时间', '2023年底', { about: 'project:one' }),
      told('完工时间', '2024年6月', { about: 'project:one', source: 'other' }),
    ];
    expect(saidBy(sameIdentity, auditable(due))).toHaveLength(1);
  });
});

describe('a running total', () => {
  const run = (later: string) =>
    auditable([told('开工项目数', '20个'), told('开工项目数', later, { asOf: '2023-05', source: 'may' })]);

  it('does not fall within its period', () => {
    expect(countsOf(sameIdentity, run('22个'))).toEqual({ compared: 1, agreed: 1 });
    expect(saidBy(sameIdentity, run('18个'))).toEqual([
      '前后不一｜集安市的“开工项目数”是累计数，先报20个，后来报18个，反而小了。',
    ]);
  });
});

describe('one label on different terms', () => {
  const near = (scope: string, value = '135个') =>
    auditable([
      told('谋划项目数', '140个', { about: 'campaign:bairi', scope: '中央预算内项目' }),
      told('谋划项目数', value, { about: 'campaign:bairi', scope }),
    ]);

  it('is told where two scopes of one source differ by words put in', () => {
    expect(saidBy(sameLabel, near('中央预算内申报项目'))).toEqual([
      '口径不明｜百日攻坚的“谋划项目数”在同一来源里有相近的口径：“中央预算内项目”是140个，“中央预算内申报项目”是135个。来源没有写明两者是同一批、其中一部分，还是另外一批。',
    ]);
    expect(saidBy(sameLabel, near('中央预算内申报项目', '140个'))).toEqual([]);
    expect(saidBy(sameLabel, near('专项债券项目'))).toEqual([]);
  });

  it('is not told of thresholds, nor of the steps of a funnel', () => {
    const scoped = (a: string, b: string) =>
      auditable([
        told('审批服务项目数', '193个', { scope: a }),
        told('审批服务项目数', '167个', { scope: b }),
      ]);
    expect(saidBy(sameLabel, scoped('500万元以上', '5000万元以上'))).toEqual([]);
    expect(saidBy(sameLabel, scoped('发起协同服务', '完成协同服务'))).toEqual([]);
  });

  const starts = (total: string, fresh = '134个') =>
    auditable([
      told('参加建设活动项目数', '64个', { scope: '5000万元以上春季集中开工', period: '2022-02-28' }),
      told('参加建设活动项目数', '88个', { scope: '5000万元以上二季度集中开工', period: '2022-04-28' }),
      told('参加建设活动项目数', total, { scope: '重点项目集中开工', period: '2022-11前' }),
      told('新开工项目数', fresh, { scope: '5000万元以上', period: '2022' }),
    ]);

  it('is told of dated occasions that do not make the undated number', () => {
    expect(saidBy(sameLabel, starts('185个'))).toEqual([
      '口径不明｜集安市同称“集中开工”的个数：分次的64个、88个相加是152个，比同一门槛的“新开工项目数”134个还多；另一处印作185个，没有写门槛，也没有写含不含这几次。来源没有写明它们是什么关系，不能当作合计与分项。',
    ]);
    expect(saidBy(sameLabel, starts('185个', '160个'))[0]).not.toContain('新开工项目数');
    expect(saidBy(sameLabel, starts('152个'))).toEqual([]);
  });

  it('is told once for a group of indicators that neighbours report on different terms', () => {
    const report = (scope: string, cohort = '2023年计划') => [
      ...['计划实施项目数', '开工项目数'].map((name) =>
        told(name, '20个', { scope: '5000万元以上', cohort: '2023年计划' }),
      ),
      ...['计划实施项目数', '开工项目数'].map((name) =>
        told(name, '18个', { about: 'liuhe', scope, cohort }),
      ),
    ];
    expect(saidBy(sameLabel, auditable(report('5000万元以上')))).toEqual([]);
    expect(saidBy(sameLabel, auditable(report('省市调度5000万元以上')))).toEqual([
      '口径不明｜并列的地区在同一期间报了同一指标，口径或批次却不一样：“开工项目数”集安市20个（计划），柳河县18个（省市调度，计划）；“计划实施项目数”也是这样。各数分开列，不排名次。',
    ]);
    expect(saidBy(sameLabel, auditable(report('5000万元以上', '2023年谋划')))).toHaveLength(1);
  });
});

describe('a count without a threshold', () => {
  const beside = (scope: string, cityScope = '5000万元以上') =>
    auditable([
      told('开工项目数', '230个', { about: 'tonghua', scope: cityScope }),
      told('开工项目数', '209个', { scope }),
    ]);

  it('is told beside one nearby that states it', () => {
    expect(saidBy(scopeUnknown, beside(''))).toEqual([
      '口径不明｜集安市的“开工项目数”209个没有写明投资门槛；通化市230个写明了。两者不能直接比较，也不能当作一部分。',
    ]);
    expect(workingsOf(scopeUnknown, beside(''))).toEqual(['209个［未写明］；230个［5000万元以上］']);
  });

  it('is let be where both state it or neither does', () => {
    expect(saidBy(scopeUnknown, beside('5000万元以上'))).toEqual([]);
    expect(saidBy(scopeUnknown, beside('', ''))).toEqual([]);
  });
});
