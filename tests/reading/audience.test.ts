import { describe, expect, it } from 'vitest';
import { listDownloads } from '../../src/exports/catalogue.ts';
import { VOCABULARY } from '../../src/reading/vocabulary.ts';
import { listPages } from '../../src/views/list-pages.ts';
import { stockOf } from '../exports/stock-of.ts';
import { frozenFiles } from '../freeze/trial-frozen.ts';
import { archiveOf, card, FILES, indicator, issue, returned, TRIAL } from './trial-site.ts';

const SECRET = '此处只给编者看';
const secret = (kind: string) => `内部备注: ${SECRET}-${kind}`;
const noted = (text: string | undefined, kind: string): string =>
  text?.replace('---\n', `---\n${secret(kind)}\n`) ?? '';

const listed = (id: string, kind: string, lines: readonly string[]): string =>
  `${id}:\n${[...lines, secret(kind)].map((line) => `  ${line}\n`).join('')}`;
/** What the audit finds once 34 have started of 33 that were planned. */
const FINDING = 'part-larger.1b980tst';

/** A remark for editors on a record of every kind, and on a claim. */
const CHANGES = {
  [FILES.site]: `${TRIAL[FILES.site]}${secret('site')}\n`,
  [FILES.source]: `${TRIAL[FILES.source]}${secret('source')}\n`,
  [FILES.city]: noted(TRIAL[FILES.city], 'place'),
  [FILES.project]: noted(TRIAL[FILES.project], 'project'),
  [FILES.campaign]: noted(TRIAL[FILES.campaign], 'campaign'),
  [FILES.problem]: noted(TRIAL[FILES.problem], 'problem'),
  [FILES.mechanism]: noted(TRIAL[FILES.mechanism], 'mechanism'),
  [FILES.event]: noted(TRIAL[FILES.event], 'event'),
  'content/rules/funnels.yaml': listed('trial', 'funnel', [
    '名称: 试用漏斗',
    '说明: 试用。',
    '环节:',
    '  - 指标: 总投资',
    '  - 指标: 年度计划投资',
  ]),
  'content/rules/lookalikes.yaml': listed('trial', 'lookalike', [
    '名称: 试用',
    '指标: [总投资]',
    '理由: 试用。',
  ]),
  'content/mechanisms/slogans.yaml': listed('trial', 'slogan', [
    '口号: 大干快上',
    '地区: [通化县]',
    '来源: tonghua-2023-04',
    '来源位置: 通化县：打造引擎',
    '理由: 没有做法。',
  ]),
  'content/rules/curves.yaml': listed('even', 'curve', [
    '名称: 平均',
    '说明: 试用。',
    '各月: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]',
  ]),
  'content/rules/lights.yaml': listed('late', 'light', [
    '名称: 逾期',
    '说明: 试用。',
    '看什么: 开工',
    '方式: 逾期月数',
    '黄: 1',
    '红: 3',
    '启用: 是',
  ]),
  'content/rules/milestones.yaml': listed('done', 'milestone', [
    '名称: 完工',
    '指标: 完工时间',
    '环节: 建设',
  ]),
  'content/rules/workdays.yaml': listed("'2024'", 'calendar', ['休息: [2024-01-01]']),
  'content/rules/notices.yaml': listed('letter', 'notice', [
    '名称: 提示函',
    '说明: 试用。',
    '对象: 项目',
    '灯: [late]',
    '起: 红',
    '答复工作日: 5',
  ]),
  'content/cities/tonghua/notices/2023-1.yaml': [
    '规则: letter',
    '项目: anyu',
    '月份: 2023-04',
    '签发: 2023-06-02',
    '签发人: 项目中心主任',
    `${secret('letter')}\n`,
  ].join('\n'),
  'content/rules/escalation.yaml': listed('leader', 'escalation', [
    '名称: 包保领导会商',
    '说明: 试用。',
    '层级: 包保领导',
    '工作日: 20',
  ]),
  'content/rules/watch.yaml': listed('quiet', 'watch', [
    '名称: 没有更新的项目',
    '说明: 试用。',
    '看什么: 没有更新',
    '天数: 45',
  ]),
  'content/rules/overrides.yaml': listed('anyu-late', 'override', [
    '规则: late',
    '项目: anyu',
    '月份: 2023-04',
    '改为: 红',
    '理由: 试用。',
    '由: 项目中心',
    '日期: 2023-06-01',
  ]),
  'content/rules/releases.yaml': listed('monthly', 'release', ['类型: 月度简报', '时间: 次月10日']),
  'content/rules/races.yaml': listed('starts', 'race', [
    '名称: 在建',
    '说明: 试用。',
    '类别: 在建',
    '指标: [开工率]',
  ]),
  ...frozenFiles({ issue: 'tonghua-2023-04' }),
  'content/corrections/2023-1.yaml': [
    '期: tonghua-2023-04',
    '类别: 文字',
    '状态: 已报告',
    '原文: 试用的标题',
    '理由: 试用。',
    '报告: 2023-05-09',
    `${secret('correction')}\n`,
  ].join('\n'),
  'content/schemes/trial.yaml': listed('trial', 'scheme', [
    '名称: 试用办法',
    '说明: 试用。',
    '版本: 1',
    '起: 2023-01-01',
    '规则: 未公布',
  ]),
  'content/answers/tonghua.yaml': listed(FINDING, 'answer', [
    '结论: 存疑',
    '针对: [34个, 33个]',
    '说明: 试用。',
    '答复: 项目中心',
    '日期: 2023-06-01',
  ]),
  [FILES.issue]: noted(issue(1, 1, '## 总体情况\n\n字。\n'), 'issue'),
  [FILES.indicators]: [
    TRIAL[FILES.indicators],
    indicator('start-date', '开工时间', '', '日期', '[项目]'),
    indicator('noted', '另一指标', '个', '累计', '[地区]', [secret('indicator')]),
  ].join('\n'),
  [FILES.countyReturn]: returned(
    `陈述:\n  开工项目数:\n    值: 34个\n    ${secret('claim')}\n分组:\n  - ${secret('group')}\n    陈述:\n      计划实施项目数: 33个\n项目:\n  anyu:\n    开工时间:\n      值: 2022-10\n      性质: 计划`,
    [secret('return')],
  ),
};

describe('a remark for editors', () => {
  it('is in no record that the public opens', () => {
    expect(JSON.stringify(archiveOf(CHANGES)).includes(SECRET)).toBe(false);
  });

  it('leaves no trace of its being there', () => {
    expect(JSON.stringify(archiveOf(CHANGES)).includes('内部备注')).toBe(false);
  });

  it('is on no page and in no download', () => {
    const archive = archiveOf(CHANGES);
    const pages = listPages(archive).map((page) => JSON.stringify(page.compose()));
    const downloads = listDownloads(stockOf(archive))
      .filter(({ address }) => !/frozen\.json|\/issued\//.test(address))
      .map((download) => String(download.body()));
    expect(pages.length).toBeGreaterThan(10);
    expect(downloads.length).toBeGreaterThan(1);
    for (const text of [...pages, ...downloads]) expect(text).not.toContain(SECRET);
  });

  it.each(Object.keys(VOCABULARY))('is there for editors, on a %s', (kind) => {
    expect(JSON.stringify(archiveOf(CHANGES, '编者')).includes(`${SECRET}-${kind}`)).toBe(true);
  });

  it('takes nothing else away', () => {
    const shown = (audience: '公众' | '编者') =>
      JSON.stringify(archiveOf(CHANGES, audience), (key, value) =>
        key === 'remark' || key === 'fields' || key === 'at' || key.endsWith('At') ? undefined : value,
      );
    expect(shown('公众')).toBe(shown('编者'));
  });
});

it('what YAML calls a comment is nobody’s', () => {
  const changes = { [FILES.city]: card(['# 私下的话', '名称: 通化市 # 也是', '简称: 通化', '级别: 地级市']) };
  expect(JSON.stringify(archiveOf(changes, '编者'))).not.toMatch(/私下的话|也是/);
});
