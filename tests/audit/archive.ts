import type { Archive } from '../../src/model/archive.ts';
import { type Claim, claimId } from '../../src/model/claim.ts';
import type { Funnel } from '../../src/model/funnel.ts';
import type { Formula, Indicator } from '../../src/model/indicator.ts';
import type { Campaign, Place, Project } from '../../src/model/records.ts';
import type { Value } from '../../src/model/value.ts';
import { parseDate } from '../../src/reading/parse-date.ts';
import { archiveWith, claim, indicator, type Stated } from '../figures/trial-archive.ts';

const AT = { file: 'content/trial.yaml', line: 1, column: 1, width: 1 };
const RECORDED = { at: AT, fields: {} };

/** An indicator under its Chinese name, which is its id here. */
const kept = (name: string, unit: string, more: Partial<Indicator> = {}, formula?: Formula): Indicator => ({
  ...indicator(name, unit, formula),
  kind: unit === '%' || unit === '个百分点' ? '比率' : '存量',
  ...more,
});

/** The part of a 口径库 that the rules are tried on. */
const INDICATORS: readonly Indicator[] = [
  kept('计划实施项目数', '个', { group: '重点项目' }),
  kept('新建项目数', '个'),
  kept('续建项目数', '个'),
  kept('新建续建合计', '个', {}, { rule: '求和', terms: ['新建项目数', '续建项目数'] }),
  kept('新建占比', '%', {}, { rule: '占比', part: '新建项目数', whole: '计划实施项目数' }),
  kept('续建占比', '%', {}, { rule: '占比', part: '续建项目数', whole: '计划实施项目数' }),
  kept('开工项目数', '个', { kind: '累计', direction: '越高越好', group: '重点项目' }),
  kept('新开工项目数', '个', { kind: '累计', direction: '越高越好' }),
  kept('开工率', '%', {}, { rule: '比率', numerator: '开工项目数', denominator: '计划实施项目数' }),
  kept('新开工占比', '%', {}, { rule: '占比', part: '新开工项目数', whole: '开工项目数' }),
  kept('未开工项目数', '个', {}, { rule: '差', minuend: '计划实施项目数', subtrahend: '开工项目数' }),
  kept('总投资', '亿元', { group: '重点项目' }),
  kept('年度计划投资', '亿元', { kind: '流量' }),
  kept(
    '平均单个项目投资',
    '亿元',
    { kind: '比率' },
    {
      rule: '比率',
      numerator: '总投资',
      denominator: '计划实施项目数',
    },
  ),
  kept('完成投资', '亿元', { kind: '累计', direction: '越高越好' }),
  kept('投资同比', '%', {}, { rule: '同比', of: '完成投资' }),
  kept('项目入统率', '%'),
  kept('攻坚目标完成率', '%'),
  kept('取得前期手续数', '个', { kind: '累计' }),
  kept('前期手续完成率', '%'),
  kept('认定企业数', '户', { kind: '累计' }),
  kept('认定企业全省占比', '%'),
  kept('谋划项目数', '个', { kind: '累计' }),
  kept('新签约项目数', '个', { kind: '累计' }),
  kept('新落地项目数', '个', { kind: '累计' }),
  kept('新开工项目投资', '亿元', { kind: '累计' }),
  kept('授信额', '亿元', { kind: '累计' }),
  kept('贷款发放额', '亿元', { kind: '累计' }),
  kept('审批服务项目数', '个', { kind: '累计' }),
  kept('参加建设活动项目数', '个', { kind: '累计', confusable: ['开工项目数', '新开工项目数'] }),
  kept('固定资产投资增速', '%', { definition: '比上年同期增减的百分比' }),
  kept('与全省平均之差', '个百分点'),
  kept('与上年同期之差', '个百分点'),
  kept('全省位次', '位'),
  kept('产业集群数', '个'),
  kept('产能', ''),
  kept('阶段', '', { kind: '词' }),
  kept('服务举措', '', { kind: '词' }),
  kept('立项时间', '', { kind: '日期' }),
  kept('手续办结时间', '', { kind: '日期' }),
  kept('完工时间', '', { kind: '日期' }),
];

const place = (id: string, name: string, parent: string, city: string, order = 0): Place => ({
  ...RECORDED,
  id,
  name,
  short: name.slice(0, -1),
  aliases: [],
  level: '',
  parent,
  order,
  city,
  prose: [],
});

const PLACES: readonly Place[] = [
  place('tonghua', '通化市', '吉林省', 'tonghua'),
  place('jian', '集安市', 'tonghua', 'tonghua'),
  place('liuhe', '柳河县', 'tonghua', 'tonghua'),
];

const CAMPAIGN: Campaign = {
  ...RECORDED,
  id: 'bairi',
  name: '百日攻坚',
  place: 'tonghua',
  period: { text: '2023年', start: '2023-01-01', end: '2023-12-31' },
  order: 0,
  source: 'paper',
  locator: '',
  summary: '',
  prose: [],
};

/** A project card of 集安市 under its name, which is its short name too. */
export const project = (id: string, name: string, more: Partial<Project> = {}): Project => ({
  ...RECORDED,
  id,
  name,
  short: name,
  aliases: [],
  place: 'jian',
  city: 'tonghua',
  related: [],
  summary: '',
  prose: [],
  ...more,
});

/** What a trial claim differs in: `about` is a place id, `project:…` or `campaign:…`; `number` tells equal claims apart. */
export interface Told extends Omit<Stated, 'subject'> {
  readonly about?: string;
  readonly number?: string;
}

/** A claim on an indicator of the trial 口径库; a date is written as people write it. */
export function told(
  indicatorName: string,
  text: string,
  { about = 'jian', number = '', ...more }: Told = {},
): Claim {
  const [kind, id] = about.includes(':') ? about.split(':') : ['place', about];
  const subject = { kind: kind as 'place' | 'project' | 'campaign', id: id ?? '' };
  const place = kind === 'place' ? about : kind === 'campaign' ? 'tonghua' : 'jian';
  const span = INDICATORS.find(({ name }) => name === indicatorName)?.kind === '日期' && parseDate(text);
  const value: string | Value = span ? { kind: 'date', text: span.text, span } : text;
  const made = claim(indicatorName, value, { place, ...more, subject });
  const { scope, cohort, nature, source, period, asOf } = made;
  const identity = { subject, indicator: indicatorName, scope, cohort, nature, source, number, revision: 1 };
  return { ...made, id: claimId({ ...identity, period: period.text, asOf: asOf.text }) };
}

/** A funnel along indicators, each with what its scope has to look like. */
const funnel = (...steps: readonly (readonly [indicator: string, scope?: string])[]): Funnel => ({
  ...RECORDED,
  id: steps.map(([indicator]) => indicator).join('-'),
  name: '试用漏斗',
  summary: '',
  steps: steps.map(([indicator, scope]) => ({ indicator, ...(scope === undefined ? {} : { scope }) })),
});

const FUNNELS: readonly Funnel[] = [
  funnel(['谋划项目数'], ['新签约项目数'], ['新落地项目数'], ['新开工项目数']),
  funnel(['授信额'], ['贷款发放额']),
  funnel(
    ['审批服务项目数', '*储备库'],
    ['审批服务项目数', '发起*'],
    ['审批服务项目数', '完成*'],
    ['审批服务项目数', '进入审批*'],
  ),
];

/** An archive of the trial 口径库, a city with two counties, a campaign, and the claims and projects that are given. */
export const auditable = (claims: readonly Claim[], more: Partial<Archive> = {}): Archive =>
  archiveWith({
    indicators: INDICATORS,
    places: PLACES,
    campaigns: [CAMPAIGN],
    funnels: FUNNELS,
    claims,
    ...more,
  });
