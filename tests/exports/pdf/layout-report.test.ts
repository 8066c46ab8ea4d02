import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { composeIssuePdf } from '../../../src/exports/pdf/compose-issue-pdf.ts';
import { composeLetterPdf } from '../../../src/exports/pdf/compose-letter-pdf.ts';
import { composeLayoutReport } from '../../../src/exports/pdf/measures/compose-layout-report.ts';
import { measurePdf } from '../../../src/exports/pdf/measures/measure-pdf.ts';
import type { PdfMeasures } from '../../../src/exports/pdf/measures/pdf-measures.ts';
import { noticesOf } from '../../../src/figures/letters/notices.ts';
import { citiesOf } from '../../../src/model/archive.ts';
import { noticeView } from '../../../src/views/notices/notice.ts';
import { writeSmall } from '../../demo/small-province.ts';
import { archiveOf, PRINTING, printingOf, standing, trialView } from './printed-site.ts';

const text = (words: string) => ({ kind: 'paragraph', line: [{ kind: 'text', text: words }] }) as const;
const view = trialView({
  sections: [{ id: 'a', title: '总体情况', blocks: [text('重点项目建设进展顺利'.repeat(120))] }],
});
/** The line of a report that follows the name of a parameter: what was asked, measured or found. */
const part = (report: string, name: string, what: '要求' | '量得' | '结果'): string =>
  new RegExp(`^${name}（[^\\n]*\\n(?:  [^\\n]*\\n)*?  ${what}：([^\\n]*)`, 'm').exec(report)?.[1] ?? '';

describe('the layout report of an issue', () => {
  let measures: PdfMeasures;
  let report: string;
  beforeAll(async () => {
    measures = await measurePdf(composeIssuePdf(view, PRINTING));
    report = composeLayoutReport(measures, '简报', '示例一期');
  });

  it('says of each parameter its clause and strength, what is asked, what was measured, and how the two compare', () => {
    for (const name of ['幅面', '天头', '订口', '每面行数', '每行字数', '页码位置', '红色分隔线']) {
      expect(part(report, name, '要求'), name).not.toBe('');
      expect(part(report, name, '量得'), name).not.toBe('');
      expect(part(report, name, '结果'), name).toBe('相符');
    }
    expect(report).toContain('每面行数（5.2.3，一般）');
    expect(part(report, '每行字数', '量得')).toBe('字距 15.79 磅，版心宽可排 28 字');
    expect(part(report, '红色分隔线', '量得')).toContain('长 156.0 mm');
  });

  it('names the fonts that stand in for others, and claims of the whole nothing', () => {
    expect(report).toContain('仿宋 → 思源宋体 Regular');
    expect(report).toContain('小标宋 → 思源宋体 Bold');
    expect(report).toContain('黑体 → 思源黑体 Bold');
    expect(report).toContain('楷体 →');
    expect(report).toContain('不表示这份文件全部符合 GB/T 9704-2012');
    expect(report).not.toMatch(/(?<!不表示这份文件)全部符合/);
  });

  it('says so where the paper, the grid, a number or the rule is another', () => {
    const pages = measures.pages.map((page) => ({
      ...page,
      width: 216,
      rules: [],
      texts: page.texts
        .filter(({ base }) => base < 262)
        .map((one) => ({ ...one, right: one.left + (one.right - one.left) * 1.2 })),
    }));
    const other = composeLayoutReport({ ...measures, pages }, '简报', '另一份');
    for (const name of ['幅面', '每行字数', '页码位置', '红色分隔线'])
      expect(part(other, name, '结果')).toMatch(/^不同/);
    expect(part(other, '页码位置', '量得')).toBe('没有页码');
  });

  it('asks of a compilation that it have no red rule, and sees one that it has', async () => {
    const own = await measurePdf(composeIssuePdf({ ...view, site: standing('非官方汇编') }, PRINTING));
    expect(part(composeLayoutReport(own, '汇编', '汇编'), '红色分隔线', '结果')).toBe('相符');
    expect(part(composeLayoutReport(measures, '汇编', '汇编'), '红色分隔线', '结果')).toBe('不同');
  });
});

describe('the layout report of a letter', () => {
  const small = writeSmall();
  afterAll(() => small.remove());

  it('looks at what 10.1 asks, and says that there is no code of the office in its number', async () => {
    const archive = archiveOf(small.root);
    const [notice] = citiesOf(archive).flatMap(({ id }) => noticesOf(archive, id));
    if (!notice) throw new Error('the small demo has no letter');
    const measures = await measurePdf(composeLetterPdf(noticeView(archive, notice), printingOf(archive)));
    const report = composeLayoutReport(measures, '信函', '函');
    for (const name of ['发文机关标志', '第一条红色双线', '第二条红色双线', '页码位置', '天头'])
      expect(part(report, name, '结果'), name).toBe('相符');
    expect(part(report, '发文字号', '结果')).toMatch(/^不同：.*机关代字/);
  });
});
