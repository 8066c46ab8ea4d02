import { readFileSync } from 'node:fs';
import { indicator } from '../reading/trial-site.ts';

const RATE = (numerator: string, denominator: string): readonly string[] => [
  '方向: 越高越好',
  '小数位: 1',
  `计算:\n    规则: 比率\n    分子: ${numerator}\n    分母: ${denominator}`,
];

/** The indicators that the whole province tells beside those of the ranks. */
export const INDICATORS = [
  indicator('annual-plan', '年度计划投资', '亿元', '流量', '[地区, 项目]'),
  indicator('invested', '完成投资', '亿元', '累计', '[地区, 项目]'),
  indicator('investment-rate', '投资完成率', '"%"', '比率', '[地区]', RATE('完成投资', '年度计划投资')),
  indicator('planned-spending', '计划完成投资', '亿元', '流量', '[地区, 项目]'),
  indicator('month-spending', '当月完成投资', '亿元', '流量', '[地区]'),
  indicator('in-statistics', '入统项目数', '个', '累计', '[地区]'),
  indicator('statistics-rate', '开工项目入统率', '"%"', '比率', '[地区]', RATE('入统项目数', '开工项目数')),
  indicator('mass-starts', '集中开工次数', '个', '累计', '[地区]'),
  indicator('overdue-problems', '逾期问题数', '个', '存量', '[地区]', ['方向: 越低越好']),
  indicator('physical-progress', '完成比例', '"%"', '累计', '[项目]'),
  indicator('start-date', '开工时间', '', '日期', '[项目]'),
  indicator('completion-date', '完工时间', '', '日期', '[项目]'),
  indicator('entry-date', '入统时间', '', '日期', '[项目]'),
  indicator('excuse', '免责情形', '', '词', '[地区, 项目]'),
].join('\n');

const CURVES = `seasonal:
  名称: 冬歇
  说明: 冬天停工。
  各月: [0, 0, 1, 2, 3, 4, 4, 3, 2, 1, 0, 0]
linear:
  名称: 平均
  说明: 每月一样。
  各月: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]
`;

/** A light rule in use: its id, what it looks at, how, from when on, and what it has beside. */
const light = (id: string, looks: string, by: string, limits: readonly [number, number], more = ''): string =>
  `${id}:\n  名称: ${looks}${by}\n  说明: 纸上的规则。\n  看什么: ${looks}\n  方式: ${by}\n  黄: ${limits[0]}\n  红: ${limits[1]}\n${more}  启用: 是\n`;

const LIGHTS = [
  light('points', '投资进度', '落后百分点', [10, 30], '  曲线: seasonal\n  免责: [不可抗力]\n'),
  light('ratio', '投资进度', '完成比率', [80, 60], '  曲线: linear\n'),
  light('grace', '投资进度', '落后百分点', [10, 30], '  曲线: linear\n  宽限天数: 15\n'),
  light('work', '形象进度', '落后百分点', [10, 30], '  曲线: linear\n'),
  light('start', '开工', '逾期月数', [1, 3]),
  light('entry', '入统', '逾期月数', [1, 2]),
].join('');

/** A letter rule: about whom, by which lights, from which on, for how many months, with how many working days to answer. */
const letter = (
  id: string,
  about: string,
  lights: string,
  from: string,
  [months, days]: readonly [number, number],
): string =>
  `${id}:\n  名称: 提示函${about}${from}\n  说明: 纸上的规则。\n  对象: ${about}\n  灯: [${lights}]\n  起: ${from}\n  连续月数: ${months}\n  答复工作日: ${days}\n`;

const LETTERS = [
  letter('place-behind', '地区', 'points', '黄', [1, 5]),
  letter('project-slow', '项目', 'points', '黄', [2, 10]),
  letter('project-red', '项目', 'points, start', '红', [1, 5]),
].join('');

const OVERRIDE = `xi-2-june:
  规则: points
  项目: xi-2
  月份: 2024-06
  改为: 黄
  理由: 数据已经补报
  由: 市项目中心主任
  日期: 2024-07-05
`;

/** Path → every rule of lights, letters and days. */
export const RULE_FILES: Readonly<Record<string, string>> = {
  'content/rules/curves.yaml': CURVES,
  'content/rules/lights.yaml': LIGHTS,
  'content/rules/notices.yaml': LETTERS,
  'content/rules/overrides.yaml': OVERRIDE,
  'content/rules/workdays.yaml': readFileSync('content/rules/workdays.yaml', 'utf8'),
};

/** Where the scheme stands. */
export const SCHEME_FILE = 'content/schemes/paper.yaml';

/** One item of a list: its fields, one a line. */
const item = (...fields: readonly string[]): string => `    - ${fields.join('\n      ')}\n`;

const HEAD = '名称: 甲市评分办法\n  说明: 纸上的办法。\n  地区: 甲市\n  规则: 已公布\n  目标: 70%';

/** Both versions of the scheme. */
export const SCHEMES = [
  `paper-1:\n  ${HEAD}\n  版本: 1\n  起: 2024-01-01\n  止: 2024-05-31\n  指标:\n`,
  item('名称: 开工', '指标: 开工率', '权重: 50', '方式: 比例', '满分值: 80%'),
  item('名称: 投资', '指标: 投资完成率', '权重: 50', '方式: 比例', '满分值: 50%'),
  `paper-2:\n  ${HEAD}\n  版本: 2\n  起: 2024-06-01\n  指标:\n`,
  item('名称: 开工', '指标: 开工率', '权重: 40', '方式: 比例', '满分值: 80%', '封顶: 120%'),
  item(
    ...['名称: 投资', '指标: 投资完成率', '权重: 30', '方式: 分档', '档:'],
    ...['- 起: 15%\n        得: 60%', '- 起: 20%\n        得: 80%', '- 起: 35%\n        得: 100%'],
  ),
  item('名称: 位次', '指标: 开工率', '权重: 20', '方式: 名次', '名次得: [100%, 70%, 40%]'),
  item('名称: 入统', '指标: 开工项目入统率', '权重: 10', '方式: 达标', '满分值: 60%'),
  '  加分:\n',
  item('名称: 集中开工', '指标: 集中开工次数', '每: 1', '得: 2', '封顶: 3'),
  '  扣分:\n',
  item('名称: 逾期问题', '指标: 逾期问题数', '每: 2', '得: 3'),
].join('');
