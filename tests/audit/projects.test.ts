import { describe, expect, it } from 'vitest';
import { changedBetweenDates } from '../../src/audit/rules/changed-between-dates.ts';
import { funnelOrder } from '../../src/audit/rules/funnel-order.ts';
import { milestoneOrder } from '../../src/audit/rules/milestone-order.ts';
import { recordedTwice } from '../../src/audit/rules/recorded-twice.ts';
import type { Project } from '../../src/model/records.ts';
import { type MilestoneStep, NO_RULES } from '../../src/model/rules.ts';
import { auditable, project, told } from './archive.ts';
import { countsOf, saidBy } from './sentences.ts';

const AT = { file: 'content/trial.yaml', line: 1, column: 1, width: 1 };

describe('a funnel', () => {
  const funnel = (landed: string) =>
    auditable(
      [
        ['谋划项目数', '178个', '重点项目'],
        ['新签约项目数', '94个', ''],
        ['新落地项目数', landed, ''],
        ['新开工项目数', '29个', ''],
      ].map(([name = '', count = '', scope = '']) => told(name, count, { about: 'campaign:bairi', scope })),
    );

  it('does not widen from step to step', () => {
    expect(countsOf(funnelOrder, funnel('46个'))).toEqual({ compared: 3, agreed: 3 });
    expect(saidBy(funnelOrder, funnel('96个'))).toEqual([
      '冲突｜百日攻坚的“新签约项目数”是94个，后一环节“新落地项目数”是96个；沿着“试用漏斗”，后一环节不应更大，两个数的口径多半不同。',
    ]);
  });

  it('of money given out ends below what was granted', () => {
    const loans = (lent: string) =>
      auditable([
        told('授信额', '31.62亿元', { scope: '金融服务专员' }),
        told('贷款发放额', lent, { scope: '金融服务专员' }),
        told('贷款发放额', '154.5亿元', { scope: '项目中心+行长制' }),
      ]);
    expect(saidBy(funnelOrder, loans('17.64亿元'))).toEqual([]);
    expect(saidBy(funnelOrder, loans('37.64亿元'))).toHaveLength(1);
  });

  it('within one indicator is read from its scopes', () => {
    const service = (done: string) =>
      auditable([
        told('审批服务项目数', '238个', { scope: '协同储备库' }),
        told('审批服务项目数', '193个', { scope: '发起协同服务' }),
        told('审批服务项目数', done, { scope: '完成协同服务' }),
        told('审批服务项目数', '163个', { scope: '进入审批环节' }),
      ]);
    expect(countsOf(funnelOrder, service('167个'))).toEqual({ compared: 3, agreed: 3 });
    expect(saidBy(funnelOrder, service('197个'))).toHaveLength(1);
  });
});

describe('the nodes of a project', () => {
  const step = (name: string, indicator: string, scope?: string): MilestoneStep => ({
    ...{ at: AT, fields: {}, id: name, name, indicator, stage: '前期' },
    ...(scope ? { scope } : {}),
  });
  const milestones = [step('立项', '立项时间'), step('施工许可', '手续办结时间', '施工许可')];
  const permit = (initiated: string, got: string) =>
    auditable(
      [
        told('立项时间', initiated, { about: 'project:one' }),
        told('手续办结时间', got, { about: 'project:one', scope: '施工许可' }),
      ],
      { projects: [project('one', '参茸园')], rules: { ...NO_RULES, milestones } },
    );

  it('come in the order of the template', () => {
    expect(countsOf(milestoneOrder, permit('2023-03-01', '2023-04-02'))).toEqual({ compared: 1, agreed: 1 });
    expect(saidBy(milestoneOrder, permit('2023-05-06', '2023-04-02'))).toEqual([
      '冲突｜参茸园的“施工许可”在2023年4月2日，早于“立项”的2023年5月6日；按节点样板，“立项”在前，请核对两个日期。',
    ]);
  });

  it('are in order where a fuzzy day leaves it open', () => {
    expect(saidBy(milestoneOrder, permit('2023-04', '2023-04-02'))).toEqual([]);
    expect(saidBy(milestoneOrder, permit('2023-05', '2023-04'))).toHaveLength(1);
  });
});

describe('what is recorded twice', () => {
  it('is a statement that one passage prints again', () => {
    const printed = (more = {}) =>
      auditable([
        told('总投资', '2.5亿元', { about: 'project:one', number: '1' }),
        told('总投资', '2.5亿元', { about: 'project:one', number: '2', ...more }),
      ]);
    expect(saidBy(recordedTwice, printed())).toEqual([
      '重复｜来源在同一段里不止一次印出该项目的“总投资”，都是2.5亿元。可能是同一件事重出，也可能是两件事漏印了区别，汇总时只算一次。',
    ]);
    expect(saidBy(recordedTwice, printed({ locator: '另一段' }))).toEqual([]);
    expect(saidBy(recordedTwice, printed({ source: 'other' }))).toEqual([]);
  });

  const cards = (a: Partial<Project>, b: Partial<Project>, other = '2.5亿元') =>
    auditable(
      [told('总投资', '2.5亿元', { about: 'project:a' }), told('总投资', other, { about: 'project:b' })],
      {
        projects: [project('a', '集安市污水管网改扩建工程', a), project('b', '污水管网改扩建项目', b)],
      },
    );

  it('is a project under two names with the same owner or the same numbers', () => {
    expect(saidBy(recordedTwice, cards({}, {}))).toEqual([
      '重复｜“集安市污水管网改扩建工程”与“污水管网改扩建项目”两张项目卡片名称相近，一张印作2.5亿元，另一张也印作2.5亿元。可能是同一个项目用了两个名称，待核；汇总时可能重复计算。',
    ]);
    expect(saidBy(recordedTwice, cards({ owner: '水务公司' }, { owner: '水务公司' }, '3亿元'))[0]).toContain(
      '建设单位相同',
    );
  });

  it('is not two projects of different owners, phases, numbers or towns', () => {
    expect(saidBy(recordedTwice, cards({ owner: '水务公司' }, { owner: '城投公司' }))).toEqual([]);
    expect(saidBy(recordedTwice, cards({}, { name: '污水管网改扩建二期项目' }))).toEqual([]);
    expect(
      saidBy(recordedTwice, cards({ name: '污水管网20公里改扩建' }, { name: '污水管网30公里改扩建' })),
    ).toEqual([]);
    expect(saidBy(recordedTwice, cards({}, { place: 'liuhe' }))).toEqual([]);
  });

  it('is not a project and what it was called, split or merged from', () => {
    for (const relation of ['更名自', '拆分自', '合并自'] as const)
      expect(saidBy(recordedTwice, cards({}, { related: [{ project: 'a', relation }] }))).toEqual([]);
  });

  it('is not two related projects, unless their numbers coincide', () => {
    const related = { related: [{ project: 'a' }] };
    expect(saidBy(recordedTwice, cards({}, related, '3亿元'))).toEqual([]);
    expect(saidBy(recordedTwice, cards({}, related))).toHaveLength(1);
  });
});

describe('what changes between dates', () => {
  const later = { asOf: '2024-04', source: 'later' };
  const size = (value: string, more = {}) =>
    auditable([
      told('总投资', '88亿元', { about: 'project:one' }),
      told('总投资', value, { about: 'project:one', ...later, ...more }),
    ]);

  it('is the size of a project', () => {
    expect(countsOf(changedBetweenDates, size('88亿元'))).toEqual({ compared: 1, agreed: 1 });
    expect(saidBy(changedBetweenDates, size('70亿元'))).toEqual([
      '前后不一｜该项目的“总投资”先后报得不一样：先是88亿元，后来是70亿元。来源没有说明为什么变。',
    ]);
  });

  it('is told to be on other terms where the scope is another', () => {
    expect(saidBy(changedBetweenDates, size('70亿元', { scope: '三个项目合计' }))[0]).toContain(
      '口径不同，不能直接比较',
    );
    expect(saidBy(changedBetweenDates, size('70亿元', { scope: '一期' }))).toEqual([]);
  });

  it('is told once for a run of months', () => {
    const months = ['88亿元', '88亿元', '70亿元', '70亿元'].map((value, index) =>
      told('总投资', value, { about: 'project:one', asOf: `2023-0${index + 1}`, source: `s${index}` }),
    );
    const { findings } = changedBetweenDates.find(auditable(months));
    expect(findings.map(({ values }) => values)).toEqual([['88亿元', '70亿元']]);
  });

  it('is a stage that goes back', () => {
    const stage = (text: string) =>
      auditable([
        told('阶段', '在建', { about: 'project:one' }),
        told('阶段', text, { about: 'project:one', ...later }),
      ]);
    expect(saidBy(changedBetweenDates, stage('投产'))).toEqual([]);
    expect(saidBy(changedBetweenDates, stage('停滞'))).toEqual([]);
    expect(saidBy(changedBetweenDates, stage('前期'))).toEqual([
      '前后不一｜该项目的“阶段”先是“在建”，后来是“前期”，退回到了更早的阶段。',
    ]);
  });

  it('is the size of a related project with a like name that only later sources know', () => {
    const pair = (capacity: string, source = 'later') =>
      auditable(
        [
          told('产能', '16万吨/年', { about: 'project:a' }),
          told('产能', capacity, { about: 'project:b', ...later, source }),
        ],
        {
          projects: [
            project('a', '年产16万吨大规格超高功率石墨电极项目', { short: '石墨电极' }),
            project('b', '年产30万吨大规模超高功率石墨电极及制品项目', {
              short: '石墨电极及制品',
              related: [{ project: 'a' }],
            }),
          ],
        },
      );
    expect(saidBy(changedBetweenDates, pair('30万吨/年'))).toEqual([
      '前后不一｜先报的“石墨电极”与后报的“石墨电极及制品”名称相近，来源没有写明是不是同一个项目；“产能”前者16万吨/年，后者30万吨/年。',
    ]);
    expect(saidBy(changedBetweenDates, pair('16万吨/年'))).toEqual([]);
    expect(saidBy(changedBetweenDates, pair('30万吨/年', 'paper'))).toEqual([]);
  });
});
