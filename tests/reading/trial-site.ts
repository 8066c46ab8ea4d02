import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import type { Archive } from '../../src/model/archive.ts';
import { drawProblem } from '../../src/model/problem.ts';
import { type Opened, type OpenOptions, openSite } from '../../src/site.ts';

/** Path from the project root → text or bytes; undefined takes a file of the trial site away. */
export type Changes = Readonly<Record<string, string | Uint8Array | undefined>>;

const COUNTY = 'content/cities/tonghua/counties/tonghua-xian';

/** The files of the trial site that tests change most, by what they are. */
export const FILES = {
  site: 'content/site.yaml',
  indicators: 'content/indicators/trial.yaml',
  source: 'content/sources/tonghua-2023-04.yaml',
  city: 'content/cities/tonghua/city.md',
  cityReturn: 'content/cities/tonghua/returns/2023-04.yaml',
  county: `${COUNTY}/county.md`,
  countyReturn: `${COUNTY}/returns/2023-04.yaml`,
  project: `${COUNTY}/projects/anyu.md`,
  campaign: 'content/cities/tonghua/campaigns/kaigong.md',
  problem: `${COUNTY}/problems/yongdian.md`,
  mechanism: 'content/mechanisms/liangdeng.md',
  event: `${COUNTY}/events/jizhong.md`,
  issue: 'content/issues/tonghua-2023-04/issue.mdx',
} as const;

/** A city with one county, one of each record, and an issue: it opens without a problem. */
export const TRIAL: Readonly<Record<string, string>> = {
  [FILES.site]:
    '格式: 1\n名称: 试用简报\n编者: 试用编者\n身份: 示例\n说明: 试用。\n网址: https://trial.example\n路径: /\n',
  [FILES.indicators]: [
    indicator('planned-projects', '计划实施项目数', '个', '存量', '[地区]'),
    indicator('started-projects', '开工项目数', '个', '累计', '[地区, 攻坚行动]'),
    indicator('total-investment', '总投资', '亿元', '存量', '[地区, 项目]', [
      '易混: [计划总投资, 年度计划投资]',
    ]),
    indicator('annual-plan', '年度计划投资', '亿元', '流量', '[地区, 项目]', ['易混: [总投资, 计划总投资]']),
    indicator('start-rate', '开工率', '"%"', '比率', '[地区]', [
      '小数位: 1',
      '计算:\n    规则: 比率\n    分子: 开工项目数\n    分母: 计划实施项目数',
    ]),
    indicator('stage', '阶段', '', '词', '[项目]'),
    indicator('visible-progress', '形象进度', '', '词', '[项目]'),
    indicator('completion-date', '完工时间', '', '日期', '[项目]'),
  ].join('\n'),
  [FILES.source]:
    '标题: 试用版面\n类型: 报纸版面\n日期: 2023-04\n刊名: 未印出\n篇目:\n  - 通化县：打造引擎\n',
  [FILES.city]: card(['名称: 通化市', '简称: 通化', '级别: 地级市', '上级: 吉林省']),
  [FILES.cityReturn]: returned('陈述:\n  计划实施项目数: 217个'),
  [FILES.county]: card(['名称: 通化县', '简称: 通县', '级别: 县', '上级: 通化市']),
  [FILES.countyReturn]: returned(
    '陈述:\n  计划实施项目数: 33个\n  开工项目数: 20个\n项目:\n  anyu:\n    总投资: 6.2亿元',
  ),
  [FILES.project]: `---
名称: 安宇生物制品生产基地建设项目
简称: 安宇生物制品基地
别名:
  - 名称: 安宇基地
    说明: 图片说明所印的名称。
地区: 通化县
说明: 通化县的生物制品生产基地。
---
主体大多完工。
`,
  [FILES.campaign]: card([
    '名称: 开工提速',
    '地区: 通化市',
    '期间: 2023',
    '来源: tonghua-2023-04',
    '来源位置: 通化县：打造引擎',
    '说明: 让项目早开工。',
  ]),
  [FILES.problem]: card([
    '名称: 用电负荷不足',
    '类型: 用电水气热',
    '地区: 通化县',
    '项目: anyu',
    '状态: 已解决',
    '措施: 增容。',
    '来源: tonghua-2023-04',
    '来源位置: 通化县：打造引擎',
  ]),
  [FILES.mechanism]: card([
    '名称: 红黄灯预警',
    '环节: 调度预警',
    '说明: 用灯提醒进度。',
    '用在:',
    '  - 地区: 通化县',
    '    来源: tonghua-2023-04',
    '    来源位置: 通化县：打造引擎',
  ]),
  [FILES.event]: card([
    '名称: 集中开工',
    '类型: 集中开工',
    '地区: 通化县',
    '日期: 2023-04-中旬',
    '来源: tonghua-2023-04',
    '来源位置: 通化县：打造引擎',
    '说明: 一批项目集中开工。',
    '项目: [anyu]',
  ]),
  [FILES.issue]: issue(1, 1),
};

/** An indicator's entry; `more` adds lines. */
export function indicator(
  id: string,
  name: string,
  unit: string,
  kind: string,
  appliesTo: string,
  more: readonly string[] = [],
): string {
  const lines = [
    `名称: ${name}`,
    '组: 试用',
    `适用: ${appliesTo}`,
    ...(unit ? [`单位: ${unit}`] : []),
    `类型: ${kind}`,
    '默认期间: 年',
    '口径: 试用的口径。',
    '版本: 1',
    ...more,
  ];
  return `${id}:\n${lines.map((line) => `  ${line}\n`).join('')}`;
}

/** A Markdown record: its front matter, then its prose. */
export function card(lines: readonly string[], body = ''): string {
  return `---\n${lines.join('\n')}\n---\n${body}`;
}

/** A return of the trial source: its usual head, then `rest`. */
export function returned(rest: string, head: readonly string[] = []): string {
  const own = ['来源: tonghua-2023-04', '收到: 2023-05-06', '来源位置: 通化县：打造引擎', ...head];
  return `${[...own, rest].join('\n')}\n`;
}

/** A return of the county with one statement about the place. */
export const stating = (line: string): Changes => ({ [FILES.countyReturn]: returned(`陈述:\n  ${line}`) });

/** An issue of the trial city with its numbers and prose. */
export function issue(number: number, running: number, prose = ''): string {
  const numbers = [`年: 2023`, `期: ${number}`, `总期: ${running}`];
  const steps = ['拟稿:', '  岗位: 项目中心科员', '  日期: 2023-05-05'];
  return card(
    ['地区: 通化市', '类型: 月度简报', '期间: 2023-04', ...numbers, '日期: 2023-05-06', ...steps],
    prose,
  );
}

/** Writes the trial site with some changes into a temporary folder, which is taken away after the test. */
export function trialRoot(changes: Changes = {}): string {
  const root = writeTrial(changes);
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  return root;
}

function writeTrial(changes: Changes): string {
  const root = mkdtempSync(path.join(tmpdir(), 'jianbao-trial-'));
  for (const [file, text] of Object.entries({ ...TRIAL, ...changes })) {
    if (text === undefined) continue;
    mkdirSync(path.join(root, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  }
  return root;
}

/** What opening the trial site after some changes gives. */
export function openTrial(changes: Changes, audience: OpenOptions['audience'] = '公众'): Opened {
  const root = writeTrial(changes);
  try {
    return openSite({ root, audience });
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

const drawn = (opened: Opened): string => (opened.ok ? '' : opened.problems.map(drawProblem).join('\n\n'));

/** Everything that is wrong with a root, as the terminal prints it; empty when nothing is. */
export const problemsAt = (root: string): string => drawn(openSite({ root }));

/** Everything that is wrong with the trial site after some changes. */
export const problemsOf = (changes: Changes): string => drawn(openTrial(changes));

/** The archive of the trial site after some changes, which must leave nothing wrong. */
export function archiveOf(changes: Changes = {}, audience: OpenOptions['audience'] = '公众'): Archive {
  const opened = openTrial(changes, audience);
  if (!opened.ok) throw new Error(drawn(opened));
  return opened.archive;
}
