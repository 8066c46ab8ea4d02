import type { Archive } from '../../src/model/archive.ts';
import { archiveOf, type Changes, card, indicator, TRIAL } from '../reading/trial-site.ts';

/** Place → its group and its order. */
export const PLACES: readonly (readonly [id: string, name: string, group: string])[] = [
  ['dong', '东县', '一组'],
  ['nan', '南县', '一组'],
  ['xi', '西县', '一组'],
  ['bei', '北县', '一组'],
  ['gaoxin', '高新区', '二组'],
  ['lingang', '临港区', '二组'],
];

/** Month → place → how many projects are planned and how many of them, from the first on, have started. */
export const STARTS: Readonly<Record<string, Readonly<Record<string, readonly [n: number, k: number]>>>> = {
  '2024-03': { dong: [4, 2], nan: [4, 2], xi: [5, 1], bei: [2, 2], gaoxin: [3, 1], lingang: [3, 2] },
  '2024-04': { dong: [4, 3], nan: [5, 2], xi: [5, 2], gaoxin: [3, 1], lingang: [3, 3] },
};

const CITY = 'content/cities/jia';

/** The files of the province of working/ranks.md, with some changes. */
export function provinceFiles(changes: Changes = {}): Changes {
  const none = Object.fromEntries(Object.keys(TRIAL).map((file) => [file, undefined]));
  return {
    ...none,
    'content/site.yaml':
      '格式: 1\n名称: 纸上省\n编者: 试用编者\n身份: 示例\n说明: 示例数据。\n网址: https://paper.example\n最小基数: 3\n',
    'content/indicators/paper.yaml': INDICATORS,
    'content/rules/races.yaml':
      'zaijian:\n  名称: 在建项目\n  说明: 比开工。\n  类别: 在建\n  指标: [开工率]\n',
    [`${CITY}/city.md`]: card(['名称: 甲市', '简称: 甲', '级别: 地级市', '上级: 纸上省']),
    ...Object.fromEntries(PLACES.flatMap(([id, name, group], index) => placeFiles(id, name, group, index))),
    ...Object.fromEntries(Object.keys(STARTS).flatMap(monthFiles)),
    ...changes,
  };
}

/** The archive of the province, with some changes to its files. */
export const province = (changes: Changes = {}): Archive => archiveOf(provinceFiles(changes));

const INDICATORS = [
  indicator('planned-projects', '计划实施项目数', '个', '存量', '[地区]'),
  indicator('started-projects', '开工项目数', '个', '累计', '[地区]'),
  indicator('start-rate', '开工率', '"%"', '比率', '[地区]', [
    '方向: 越高越好',
    '小数位: 1',
    '计算:\n    规则: 比率\n    分子: 开工项目数\n    分母: 计划实施项目数',
  ]),
  indicator('stage', '阶段', '', '词', '[项目]'),
].join('\n');

function placeFiles(id: string, name: string, group: string, index: number): [string, string][] {
  const home = `${CITY}/counties/${id}`;
  const most = Math.max(...Object.values(STARTS).map((places) => places[id]?.[0] ?? 0));
  return [
    [
      `${home}/county.md`,
      card([
        `名称: ${name}`,
        `简称: ${name.slice(0, -1)}`,
        '级别: 县',
        '上级: 甲市',
        `组: ${group}`,
        `次序: ${index + 1}`,
      ]),
    ],
    ...Array.from({ length: most }, (_, number): [string, string] => [
      `${home}/projects/${id}-${number + 1}.md`,
      card([`名称: ${name}${number + 1}号项目`, `地区: ${name}`, '说明: 纸上的项目。']),
    ]),
  ];
}

function monthFiles(month: string): [string, string][] {
  const source = `jia-${month}`;
  return [
    [
      `content/sources/${source}.yaml`,
      `标题: 甲市报送\n简称: 报送${month}\n类型: 报送\n日期: ${month}\n刊名: 无\n篇目: [报送]\n`,
    ],
    ...Object.entries(STARTS[month] ?? {}).map(([place, starts]): [string, string] => [
      `${CITY}/counties/${place}/returns/${month}.yaml`,
      returnOf(source, month, place, starts),
    ]),
  ];
}

/** A return: its two counts, and each of its projects with the stage that it has reached. */
export function returnOf(
  source: string,
  month: string,
  place: string,
  [n, k]: readonly [number, number],
): string {
  const projects = Array.from(
    { length: n },
    (_, index) => `  ${place}-${index + 1}:\n    阶段: ${index < k ? '在建' : '前期'}\n`,
  );
  const received = month === '2024-03' ? '2024-04-03' : '2024-05-03';
  return `来源: ${source}\n来源位置: 报送\n收到: ${received}\n截至: ${month}\n陈述:\n  计划实施项目数: ${n}个\n  开工项目数: ${k}个\n项目:\n${projects.join('')}`;
}
