import type { Archive } from '../../src/model/archive.ts';
import type { Claim } from '../../src/model/claim.ts';
import type { Place, Project, Return } from '../../src/model/records.ts';
import type { LightRule, NoticeRule, PlanCurve, Rules, WatchRule } from '../../src/model/rules.ts';
import { NO_RULES } from '../../src/model/rules.ts';
import { parseDate } from '../../src/reading/parse-date.ts';
import { archiveWith, claim, type Stated } from './trial-archive.ts';

const AT = { file: 'content/trial.yaml', line: 1, column: 1, width: 1 };
const RECORDED = { at: AT, fields: {} };

/** 冬歇序时, as the content has it: 1 1 3 8 13 15 15 15 13 10 4 2, together 100. */
export const SEASONAL: PlanCurve = {
  ...RECORDED,
  id: 'seasonal',
  name: '冬歇序时',
  summary: '',
  months: ['1', '1', '3', '8', '13', '15', '15', '15', '13', '10', '4', '2'],
};

/** Twelve even shares. */
export const LINEAR: PlanCurve = {
  ...SEASONAL,
  id: 'linear',
  name: '按月平均',
  months: Array.from({ length: 12 }, () => '1'),
};

/** 银川: from ten points on yellow, beyond thirty red. */
export const POINTS: LightRule = {
  ...RECORDED,
  id: 'points',
  name: '投资进度',
  summary: '',
  subject: '投资进度',
  measure: '落后百分点',
  yellow: '10',
  red: '30',
  graceDays: 0,
  curve: 'linear',
  excuses: ['不可抗力'],
  used: true,
};

export const RATIO: LightRule = { ...POINTS, id: 'ratio', measure: '完成比率', yellow: '80', red: '60' };

export const START: LightRule = {
  ...POINTS,
  id: 'start',
  name: '开工逾期',
  subject: '开工',
  measure: '逾期月数',
  yellow: '1',
  red: '3',
};

export const ENTRY: LightRule = { ...START, id: 'entry', name: '入统逾期', subject: '入统', red: '2' };

/** A letter rule about projects: red lights on points, two months in a row. */
export const LETTER: NoticeRule = {
  ...RECORDED,
  id: 'letter',
  name: '项目进度提示函',
  summary: '',
  about: '项目',
  lights: ['points'],
  from: '红',
  months: 2,
  answerDays: 5,
};

/** Silent from forty-five days without a word on. */
export const SILENCE: WatchRule = {
  ...RECORDED,
  id: 'silent',
  name: '没有更新的项目',
  summary: '',
  subject: '没有更新',
  limit: '45',
};

/** The city, its one county, and a project in it. */
export const SUBJECT = { kind: 'project', id: 'park' } as const;

export const place = (id: string, city = 'shili', more: Partial<Place> = {}): Place => ({
  ...RECORDED,
  ...{ id, city, name: id, short: id, aliases: [], level: '县', order: 0, prose: [] },
  ...more,
});

export const project = (id: string, more: Partial<Project> = {}): Project => ({
  ...RECORDED,
  ...{
    id,
    name: id,
    short: id,
    aliases: [],
    place: 'xian',
    city: 'shili',
    related: [],
    summary: '',
    prose: [],
  },
  ...more,
});

/** A return of a place for a month. */
export const returnFor = (month: string, of = 'xian'): Return => ({
  ...RECORDED,
  id: `${of}/${month}`,
  place: of,
  period: parseDate(month) ?? { text: month, start: null, end: null },
  revision: 1,
  source: 'report',
  received: `${month}-01`,
  complete: false,
});

/** Something that the county's return for a month says of the project. */
export const said = (
  month: string,
  indicator: string,
  value: Claim['value'] | string,
  more: Stated = {},
): Claim =>
  claim(indicator, value, {
    ...{ subject: SUBJECT, place: 'xian', return: `xian/${month}`, asOf: month, period: month },
    ...more,
  });

/** A date as the return for a month says it. */
export const saidDate = (month: string, indicator: string, date: string, more: Stated = {}): Claim => {
  const span = parseDate(date);
  if (!span) throw new Error(`no date: ${date}`);
  return said(month, indicator, { kind: 'date', text: span.text, span }, more);
};

/** The project's plan of 2024 and what it spent in 2024 by each month: {'2024-03': '1亿元'}. */
export const money = (plan: string, spent: Readonly<Record<string, string>>): Claim[] => {
  const months = Object.keys(spent).sort();
  return [
    said(months[0] ?? '2024-01', 'annual-plan', plan, { nature: '计划', period: '2024' }),
    ...months.map((month) => said(month, 'invested', spent[month] ?? '', { period: '2024' })),
  ];
};

/** An archive of one city, one county and one project, with a return for every month that a claim was said in. */
export function scheduleArchive(
  claims: readonly Claim[],
  rules: Partial<Rules>,
  more: Partial<Archive> = {},
): Archive {
  const ids = [...new Set(claims.map((one) => one.return))].sort();
  return archiveWith({
    places: [place('shili'), place('xian')],
    projects: [project('park')],
    returns: ids.map((id) => returnFor(id.split('/')[1] ?? '', id.split('/')[0])),
    claims,
    rules: { ...NO_RULES, curves: [LINEAR, SEASONAL], ...rules },
    ...more,
  });
}
