import { expect, it } from 'vitest';
import { auditArchive } from '../../src/audit/audit-archive.ts';
import { AUDIT_RULES } from '../../src/audit/rules.ts';
import type { Archive } from '../../src/model/archive.ts';
import { claimNamed, joined, mended, realArchive } from './real-archive.ts';

const archive = realArchive();

/** Says something else in the place of a claim. */
const change = (subject: string, indicator: string, from: string, planted: Parameters<typeof mended>[2]) =>
  mended(archive, claimNamed(archive, subject, indicator, from), planted);

/** Says something else beside a claim. */
const beside = (subject: string, indicator: string, from: string, planted: Parameters<typeof mended>[2]) =>
  joined(archive, claimNamed(archive, subject, indicator, from), planted);

const without = (from: Archive, subject: string, indicator: string, value: string): Archive => {
  const { id } = claimNamed(from, subject, indicator, value);
  return { ...from, claims: from.claims.filter((claim) => claim.id !== id) };
};

/** Rule → the content with one error of its kind planted. */
const PLANTED: Readonly<Record<string, () => Archive>> = {
  'reported-rate': () => change('jian', '开工率', '60.6%', { value: '66.6%' }),
  'rate-attainable': () =>
    without(change('jian', '开工率', '60.6%', { value: '50%' }), 'jian', '开工项目数', '20个'),
  'implied-base': () => change('bairi-gongjian', '新签约项目数', '94个', { value: '95个' }),
  'parts-total': () => change('tonghua', '续建项目数', '127个', { value: '172个' }),
  'part-larger': () => change('siping', '开工项目数', '167个', { value: '761个' }),
  'same-identity': () => beside('jian', '计划实施项目数', '33个', { value: '35个' }),
  'same-label': () =>
    beside('bairi-gongjian', '谋划项目数', '178个', { value: '145个', scope: '重点农业项目' }),
  'funnel-order': () => change('bairi-gongjian', '新落地项目数', '46个', { value: '146个' }),
  'milestone-order': () =>
    beside('qinggong-chanyeyuan', '开工时间', '2022年6月', {
      ...{ indicator: 'completion-date', value: '2022-05', nature: '实际' },
    }),
  'recorded-twice': () => beside('shenbai-gaotie', '总投资', '148亿元', {}),
  'changed-between-dates': () =>
    beside('shenbai-gaotie', '总投资', '148亿元', { value: '184亿元', asOf: '2024-04' }),
  'implied-others': () => beside('siping', '固定资产投资增速', '2.6%', { value: '5.1%', nature: '全省' }),
  magnitude: () => change('shenbai-gaotie', '总投资', '148亿元', { value: '14.8万元' }),
  'forecast-actual': () =>
    beside('jian', '全部开工时间', '2023年6月底前', { value: '2023年9月', asOf: '2023-10', nature: '实际' }),
  'rank-basis': () =>
    change('siping', '开工情况', '来源称超额完成年初计划，没有公布计划数', { value: '开工在全省领先' }),
  'scope-unknown': () => change('siping', '谋划项目数', '491个', { scope: '' }),
  'ledger-count': () => {
    const told = without(without(archive, 'jian', '开工项目数', '20个'), 'jian', '总投资', '187.6亿元');
    const returns = told.returns.map((one) => ({ ...one, complete: one.id === 'jian/2023-04' }));
    return { ...told, returns };
  },
  'duty-complete': () =>
    beside('qinghe-ginseng-park', '形象进度', '部分厂房已封顶', {
      indicator: 'duty-leader',
      value: '副市长',
    }),
};

it('every rule has an error planted for it', () => {
  expect(Object.keys(PLANTED)).toEqual(AUDIT_RULES.map(({ id }) => id));
});

const said = (of: Archive, rule: string): string[] =>
  auditArchive(of)
    .filter((finding) => finding.rule === rule)
    .map(({ id, state, working }) => `${id} ${state} ${working}`);

it.each(Object.entries(PLANTED))('an error planted in the content for %s is found by it', (rule, plant) => {
  const before = new Set(said(archive, rule));
  expect(said(plant(), rule).filter((line) => !before.has(line))).toHaveLength(1);
});
