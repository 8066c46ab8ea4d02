import type { Archive } from '../../src/model/archive.ts';
import { archiveOf, type Changes, card } from '../reading/trial-site.ts';
import { provinceFiles } from './province.ts';
import { due, flow, plan, quarters, type Returns, returnFile, returnFiles, spent } from './returns.ts';
import { INDICATORS, RULE_FILES, SCHEME_FILE, SCHEMES } from './whole-rules.ts';

/** The returns of working/province.md. */
export const RETURNS: Returns = {
  dong: {
    '2024-01': {
      received: '02-02',
      says: [plan('10'), flow('2024-01', '0.1'), quarters('0.4', '1.6', '4', '4')],
      projects: {
        'dong-1': [plan('4'), quarters('1', '1', '1')],
        'dong-3': [plan('1.3'), due('开工时间', '2024-04'), due('完工时间', '2024-07')],
      },
    },
    '2024-02': { received: '03-04', says: [flow('2024-02', '0.1')] },
    '2024-03': {
      received: '04-03',
      counts: [4, 2],
      says: [plan('10'), spent('0.5'), flow('2024-03', '0.3')],
      projects: { 'dong-1': [spent('0.1')] },
    },
    '2024-04': {
      received: '05-03',
      counts: [4, 3],
      says: [
        plan('8', '上级调整计划'),
        spent('0.6'),
        flow('2024-04', '0.1'),
        quarters('0.4', '1', '3.5', '3.1'),
      ],
      projects: { 'dong-1': [spent('0.2')], 'dong-3': [spent('0'), '开工时间: 2024-04-20'] },
    },
    '2024-05': {
      received: '06-04',
      says: [plan('8'), spent('1.2'), flow('2024-05', '0.6')],
      projects: {
        'dong-1': ['阶段: 在建', plan('2', '市场变化'), spent('0.2')],
        'dong-3': ['阶段: 在建', spent('0.2')],
      },
    },
    '2024-06': {
      received: '07-03',
      counts: [4, 4],
      says: [
        plan('8'),
        spent('1.6'),
        flow('2024-06', '0.4'),
        '入统项目数: 3个',
        '集中开工次数: 1个',
        '逾期问题数: 15个',
      ],
      projects: { 'dong-1': [spent('1')], 'dong-3': [spent('0.5'), '完成比例: 60%'] },
    },
  },
  nan: {
    '2024-01': {
      received: '02-02',
      says: [plan('6'), flow('2024-01', '0.1')],
      projects: { 'nan-4': [plan('2'), due('开工时间', '2024-03')] },
    },
    '2024-03': { received: '04-03', counts: [4, 2], says: [plan('6'), spent('0.3'), flow('2024-03', '0.1')] },
    '2024-04': {
      received: '05-03',
      counts: [5, 2],
      says: [plan('6'), spent('0.3'), flow('2024-04', '0')],
      projects: { 'nan-4': [due('开工时间', '2024-06')] },
    },
    '2024-05': {
      received: '06-04',
      says: [plan('6'), spent('1.8'), flow('2024-05', '1.5')],
      projects: { 'nan-4': ['阶段: 前期'] },
    },
    '2024-06': {
      received: '07-06',
      counts: [5, 3],
      says: [
        plan('6'),
        spent('2.1'),
        flow('2024-06', '0.3'),
        '开工率: 62%',
        '入统项目数: 2个',
        '集中开工次数: 3个',
        '逾期问题数: 1个',
      ],
    },
  },
  xi: {
    '2024-01': {
      received: '02-02',
      says: [plan('5')],
      projects: { 'xi-1': [plan('2')], 'xi-2': [plan('2')] },
    },
    '2024-03': { received: '04-03', counts: [5, 1], projects: { 'xi-1': [spent('0')] } },
    '2024-04': {
      received: '05-03',
      counts: [5, 2],
      projects: { 'xi-1': [spent('0')], 'xi-2': [spent('0')] },
    },
    '2024-05': {
      received: '06-08',
      projects: { 'xi-1': ['阶段: 在建', spent('0.1')], 'xi-2': ['阶段: 在建', spent('0')] },
    },
    '2024-06': {
      received: '07-03',
      counts: [5, 2],
      says: [plan('5'), '入统项目数: 1个'],
      projects: { 'xi-1': [spent('0.2'), '免责情形: 不可抗力'], 'xi-2': [spent('0.1')] },
    },
  },
  bei: {
    '2024-03': { received: '04-03', counts: [2, 2] },
    '2024-06': {
      received: '06-29',
      counts: [4, 2],
      says: [plan('3'), spent('0.3'), '入统项目数: 1个', '逾期问题数: 2个'],
    },
  },
  gaoxin: {
    '2024-01': {
      received: '02-02',
      projects: { 'gaoxin-1': [plan('0.6'), due('开工时间', '2024-03'), due('完工时间', '2024-05')] },
    },
    '2024-03': {
      received: '04-03',
      counts: [3, 1],
      projects: { 'gaoxin-1': [spent('0'), '开工时间: 2024-03-05'] },
    },
    '2024-04': { received: '05-03', counts: [3, 1], projects: { 'gaoxin-1': [spent('0.2')] } },
    '2024-05': {
      received: '06-04',
      projects: { 'gaoxin-1': ['阶段: 在建', spent('0.6'), '入统时间: 2024-05-10'] },
    },
    '2024-06': {
      received: '07-03',
      counts: [3, 2],
      projects: { 'gaoxin-1': [spent('0.72'), '完成比例: 100%'] },
    },
  },
  lingang: {
    '2024-03': { received: '04-03', counts: [3, 2] },
    '2024-04': { received: '05-03', counts: [3, 3] },
    '2024-06': { received: '07-03', counts: [3, 3] },
  },
};

const BEI = 'content/cities/jia/counties/bei/projects';

/** The cards, the indicators and the rules; 北县 has four projects here. */
export const FRAME: Changes = {
  'content/indicators/whole.yaml': INDICATORS,
  ...RULE_FILES,
  [SCHEME_FILE]: SCHEMES,
  ...Object.fromEntries(
    [3, 4].map((number) => [
      `${BEI}/bei-${number}.md`,
      card([`名称: 北县${number}号项目`, '地区: 北县', '说明: 纸上的项目。']),
    ]),
  ),
};

/** The archive of working/province.md, with some changes to its files. */
export const wholeProvince = (changes: Changes = {}): Archive =>
  archiveOf(provinceFiles({ ...FRAME, ...returnFiles(RETURNS), ...changes }));

/** A return of the province that says something more about its place. */
export function saying(place: string, month: string, ...lines: readonly string[]): string {
  const sent = RETURNS[place]?.[month];
  if (!sent) throw new Error(`${place} sent nothing for ${month}`);
  return returnFile(place, month, { ...sent, says: [...(sent.says ?? []), ...lines] });
}
