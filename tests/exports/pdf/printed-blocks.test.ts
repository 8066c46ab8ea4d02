import { describe, expect, it } from 'vitest';
import { composeIssuePdf } from '../../../src/exports/pdf/compose-issue-pdf.ts';
import { measurePdf } from '../../../src/exports/pdf/measures/measure-pdf.ts';
import type { MeasuredPage } from '../../../src/exports/pdf/measures/pdf-measures.ts';
import type { Block, Line, PageView, Table } from '../../../src/views/view.ts';
import { wordsOf } from './list-numbers.ts';
import { PRINTING, standing, trialView } from './printed-site.ts';

const words = (text: string): Line => [{ kind: 'text', text }];
const withBlocks = (...blocks: Block[]): PageView =>
  trialView({ sections: [{ id: 'a', title: '总体情况', blocks }] });
const pagesOf = async (view: PageView): Promise<readonly MeasuredPage[]> =>
  (await measurePdf(composeIssuePdf(view, PRINTING))).pages;

const table = (rows: number, width = 4): Table => ({
  caption: words('各地的项目'),
  folds: 'cards',
  columns: Array.from({ length: width }, (_, index) => ({
    label: `列${'甲乙丙丁戊己庚辛壬癸子丑寅卯'[index]}的名称`,
    align: index === 0 ? 'text' : 'number',
  })),
  rows: Array.from({ length: rows }, () => ({
    cells: Array.from(
      { length: width },
      (_, index): Line =>
        index === 1 ? [{ kind: 'absent', reason: '未报送' }] : words(index === 0 ? '某县某项目' : '一百亿元'),
    ),
  })),
});

describe('a printed table', () => {
  it('that goes on over the page has its head again, and says 续表 on all pages but the first', async () => {
    const pages = await pagesOf(withBlocks({ kind: 'table', table: table(90) }));
    const heads = pages.map((page) => wordsOf([page])).filter((said) => said.includes('列甲的名称'));
    expect(heads.length).toBeGreaterThan(2);
    expect(heads.map((said) => said.includes('续表各地的项目'))).toEqual(heads.map((_, index) => index > 0));
    expect(heads.every((said) => said.includes('各地的项目'))).toBe(true);
  });

  it('that stands on one page says 续表 nowhere, though another table went on over a page', async () => {
    const pages = await pagesOf(
      withBlocks(
        { kind: 'table', table: table(60) },
        { kind: 'table', table: { ...table(2), caption: words('小表') } },
      ),
    );
    expect(wordsOf(pages)).toContain('小表');
    expect(wordsOf(pages)).not.toContain('续表小表');
  });

  it('of a few rows stands on one page, wherever it begins', async () => {
    for (let lines = 8; lines < 16; lines += 1) {
      const before = Array.from(
        { length: lines },
        (): Block => ({ kind: 'paragraph', line: words('一行。') }),
      );
      const pages = await pagesOf(withBlocks(...before, { kind: 'table', table: table(6) }));
      const parts = pages.map((page) => wordsOf([page]).match(/某县某项目/g)?.length ?? 0);
      expect(parts.filter((rows) => rows > 0)).toEqual([6]);
    }
  });

  it('has the reason in a cell where a number is missing', async () => {
    const pages = await pagesOf(withBlocks({ kind: 'table', table: table(3) }));
    expect(wordsOf(pages).match(/未报送/g)).toHaveLength(3);
  });

  it('of many columns stays within the type area, in smaller letters', async () => {
    const [page] = await pagesOf(withBlocks({ kind: 'table', table: table(3, 10) }));
    const cells = page?.texts.filter(({ words: said }) => said.includes('一百亿元')) ?? [];
    expect(wordsOf(page ? [page] : []).match(/一百亿元/g)).toHaveLength(3 * 8);
    expect(Math.max(...cells.map(({ right }) => right))).toBeLessThan(184.2);
    expect(new Set(cells.map(({ size }) => size))).toEqual(new Set([9]));
  });

  it('does not begin at the foot of a page with its head alone', async () => {
    for (let lines = 8; lines < 16; lines += 1) {
      const before = Array.from(
        { length: lines },
        (): Block => ({ kind: 'paragraph', line: words('一行。') }),
      );
      const pages = await pagesOf(withBlocks(...before, { kind: 'table', table: table(9) }));
      const first = pages.find((page) => wordsOf([page]).includes('列甲的名称'));
      expect(wordsOf(first ? [first] : []).match(/某县某项目/g)?.length ?? 0).toBeGreaterThan(1);
    }
  });
});

describe('the other blocks of a view', () => {
  it('are all printed, with the words of each', async () => {
    const line = (said: string) => words(said);
    const pages = await pagesOf(
      withBlocks(
        { kind: 'heading', line: line('小节名') },
        { kind: 'paragraph', line: line('段落') },
        { kind: 'note', line: line('附注') },
        { kind: 'list', ordered: true, items: [{ line: line('头一项') }, { line: line('第二项') }] },
        { kind: 'facts', items: [{ term: line('名目'), line: line('说法') }] },
        { kind: 'aside', title: '旁注', lines: [line('旁注的话')] },
        { kind: 'fold', summary: line('折起'), tables: [{ ...table(1), caption: line('折起的表') }] },
        {
          kind: 'cards',
          items: [{ kicker: line('卡上'), title: line('卡名'), address: '/a/', line: line('卡下') }],
        },
      ),
    );
    for (const said of [
      '（一）小节名',
      '段落',
      '附注',
      '1.头一项',
      '2.第二项',
      '名目：说法',
      '旁注的话',
      '折起的表',
      '卡上卡名卡下',
    ])
      expect(wordsOf(pages)).toContain(said);
  });

  it('print words as they are, whatever they would mean to the typesetter', async () => {
    const traps = '#panic() *粗* _斜_ $x$ <label> @ref \\u{41} `码` [框] // 注 "引" = 题';
    const pages = await pagesOf(withBlocks({ kind: 'paragraph', line: words(traps) }));
    expect(wordsOf(pages)).toContain(traps.replace(/\s/g, ''));
  });

  it('begin no line with a mark that belongs to the number before it', async () => {
    const number = (text: string) => ({ kind: 'claim', id: 'a', text, address: '/sources/a/#a' }) as const;
    const line: Line = Array.from({ length: 90 }, () => [number('12.5亿元'), words('；')[0]]).flat() as Line;
    for (const page of await pagesOf(withBlocks({ kind: 'paragraph', line })))
      for (const { words: said, left } of page.texts)
        if (said.startsWith('；')) expect(left).toBeGreaterThan(32);
  });
});

describe('an issue that cannot be typeset as it has to be', () => {
  const compose = (line: string) => () =>
    composeIssuePdf(withBlocks({ kind: 'paragraph', line: words(line) }), PRINTING);

  it('fails where no font has a letter, and names the issue and the letter', () => {
    expect(compose('项目𒀀')).toThrow('/issues/shili-2024-01/ 的 PDF 排不成：字体里没有“𒀀”');
  });

  it('fails as well where a drawing has such a letter, though the system may have a font with it', () => {
    const chart = (text: string): Block => ({
      kind: 'chart',
      chart: {
        id: 'a',
        headline: words('图'),
        subtitle: words('图'),
        table: table(1),
        chart: {
          type: 'proportionStrip',
          data: {
            heading: { id: 'a', title: '图', description: '图' },
            parts: [{ label: { text }, amount: { text: '10个', value: 10, claim: 'a' } }],
          },
        },
      },
    });
    expect(() => composeIssuePdf(withBlocks(chart('Ա')), PRINTING)).toThrow(
      '/issues/shili-2024-01/ 的 PDF 排不成：字体',
    );
    expect(composeIssuePdf(withBlocks(chart('在建')), PRINTING).length).toBeGreaterThan(10_000);
  });

  it('fails again and again, and the next one is as good as ever', () => {
    expect(compose('ꙮ')).toThrow('字体里没有');
    expect(compose('ꙮ')).toThrow('字体里没有');
    expect(compose('项目')().length).toBeGreaterThan(10_000);
  });

  it('fails where it has no day to give as that of its making', () => {
    expect(() => composeIssuePdf(trialView({ meta: [] }), PRINTING)).toThrow('no day');
  });
});

describe('what stands on every page', () => {
  const state = (said: string) => [...trialView({}).meta, { term: '状态', line: words(said) }];
  const long: Block = { kind: 'paragraph', line: words('很长的一段。'.repeat(200)) };

  it.each(['拟稿', '审核'])('is the word %s where the issue is no further', async (said) => {
    const pages = await pagesOf({ ...withBlocks(long), meta: state(`${said}，尚未签发`) });
    for (const { texts } of pages)
      expect(texts.filter(({ words: mark, base }) => mark === said && base < 37)).toHaveLength(1);
  });

  it('is neither once it is signed', async () => {
    const pages = await pagesOf({ ...withBlocks(long), meta: state('签发') });
    expect(pages.flatMap(({ texts }) => texts).filter(({ base }) => base < 37)).toEqual([]);
  });

  it('is what a compilation is, under its own name and without a red head', async () => {
    const view = { ...withBlocks(long), site: standing('非官方汇编') };
    const pages = await pagesOf(view);
    for (const page of pages) expect(wordsOf([page])).toContain('非官方汇编示例市项目中心主办。');
    expect(wordsOf(pages.slice(0, 1))).toContain('项目简报');
    expect(pages.flatMap(({ rules }) => rules).map(({ colour }) => colour)).not.toContain('#d7000f');
  });
});
