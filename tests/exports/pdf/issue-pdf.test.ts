import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PROJECT_ROOT } from '../../../scripts/project-root.ts';
import { composeIssuePdf } from '../../../src/exports/pdf/compose-issue-pdf.ts';
import { urlOf } from '../../../src/exports/pdf/compose-lines.ts';
import { measurePdf } from '../../../src/exports/pdf/measures/measure-pdf.ts';
import type { MeasuredText, PdfMeasures } from '../../../src/exports/pdf/measures/pdf-measures.ts';
import { composeIssue } from '../../../src/views/bulletin/compose-issue.ts';
import { wordsOf as plain } from '../../../src/views/runs.ts';
import type { PageView, Section } from '../../../src/views/view.ts';
import { writeSmall } from '../../demo/small-province.ts';
import { drawnNumbers, linkedNumbers, numbersOf, wordsOf } from './list-numbers.ts';
import { archiveOf, printingOf } from './printed-site.ts';

const small = writeSmall();
afterAll(() => small.remove());
const demo = archiveOf(small.root);
const [city = ''] = demo.places.map((place) => place.city);
const kinds = new Map(demo.issues.filter(({ place }) => place === city).map((one) => [one.kind, one]));
const real = archiveOf(PROJECT_ROOT);
const printed = [
  ...real.issues.map((issue) => ({ name: issue.id, archive: real, issue, red: false })),
  ...[...kinds.values()].map((issue) => ({ name: issue.id, archive: demo, issue, red: true })),
];

/** A section with its drawings alone. */
const onlyCharts = (section: Section): Section => ({
  ...section,
  blocks: section.blocks.filter(({ kind }) => kind === 'chart'),
});

describe.each(printed)('the PDF of $name', ({ archive, issue, red }) => {
  const printing = printingOf(archive);
  let view: PageView;
  let bytes: Uint8Array;
  let pdf: PdfMeasures;
  beforeAll(async () => {
    view = composeIssue(archive, issue);
    bytes = composeIssuePdf(view, printing);
    pdf = await measurePdf(bytes);
  });

  it('shows every number of the page, as often as the page does, each leading to its row', () => {
    const url = urlOf(printing, view.address);
    expect(linkedNumbers(pdf.pages).toSorted()).toEqual(
      [...numbersOf(view, printing), [url, url]].toSorted(),
    );
  });

  it('shows them in the order of the page, but for tall drawings, which the text may flow around', () => {
    const drawn = numbersOf({ ...view, sections: view.sections.map(onlyCharts) }, printing).map(String);
    const isDrawn = (number: readonly [string, string]) => drawn.includes(String(number));
    expect(
      linkedNumbers(pdf.pages)
        .slice(0, -1)
        .filter((one) => !isDrawn(one)),
    ).toEqual(numbersOf(view, printing).filter((one) => !isDrawn(one)));
  });

  it('shows every number of its drawings as text', () => {
    const words = wordsOf(pdf.pages);
    expect(drawnNumbers(view).filter((number) => !words.includes(number))).toEqual([]);
  });

  it('is tagged, in Chinese, and has a title, an author and an outline of its sections', () => {
    expect(pdf).toMatchObject({
      tagged: true,
      language: 'zh-CN',
      title: view.title,
      author: view.site.issuer,
    });
    for (const section of view.sections)
      expect(pdf.outline.some((title) => title.endsWith(`、${section.title}`))).toBe(true);
  });

  it('holds the letters of all its fonts, and no font but ours', () => {
    expect(pdf.fonts.every(({ embedded }) => embedded)).toBe(true);
    expect(pdf.fonts.map(({ name }) => name)).toEqual([
      'NotoSansSC-Bold',
      'NotoSansSC-Regular',
      'NotoSerifSC-Bold',
      'NotoSerifSC-Regular',
    ]);
  });

  it('is on A4, with nothing beside the type area but what is at its head and its number', () => {
    for (const { number, width, height, texts } of pdf.pages) {
      expect([width, height].map((mm) => mm.toFixed(1))).toEqual(['210.0', '297.0']);
      const left = number % 2 === 1 ? 28 : 26;
      const body = texts.filter(({ base }) => base > 37 && base < 262.1);
      expect(body.length).toBeGreaterThan(0);
      // A mark at the rim of a line keeps the em of its font, and is half of it on the page.
      const trimmed = ({ size }: MeasuredText, is: boolean) => (is ? size * 0.18 : 0);
      for (const text of body) {
        const { words } = text;
        expect(text.left, words).toBeGreaterThan(left - 0.2 - trimmed(text, /^[（“《〔]/.test(words)));
        expect(text.right, words).toBeLessThan(
          left + 156.3 + trimmed(text, /[，。；：、）》”〕]$/.test(words)),
        );
      }
      const beside = texts.filter((one) => !body.includes(one)).map(({ words }) => words.trim());
      expect(beside.at(-1)).toBe(`— ${number} —`);
      for (const words of beside.slice(0, -1))
        expect(['示例数据', '拟稿', '审核', '非官方汇编', view.site.statement]).toContain(words);
    }
  });

  it('says on every page what the site is', () => {
    const says = red ? '示例数据' : view.site.statement;
    for (const page of pdf.pages) expect(wordsOf([page])).toContain(says);
  });

  it(red ? 'has the red rule of a 简报 on its first page alone' : 'has nothing red but what is drawn', () => {
    const rules = pdf.pages.map((page) => page.rules.filter(({ colour }) => colour === '#d7000f'));
    expect(rules.map((some) => some.length)).toEqual(
      pdf.pages.map((_, index) => (red && index === 0 ? 1 : 0)),
    );
    for (const { left, right } of rules.flat()) {
      expect(left).toBeCloseTo(28, 1);
      expect(right).toBeCloseTo(184, 1);
    }
  });

  it('gives its number, its finding and the way to its state', () => {
    const words = wordsOf(pdf.pages);
    expect(words).toContain(plain(view.kicker.filter(({ kind }) => kind === 'ordinal')).replace(/\s/g, ''));
    expect(wordsOf(pdf.pages.slice(0, 1))).toContain(plain(view.heading).replace(/\s/g, ''));
    expect(wordsOf(pdf.pages.slice(-1))).toContain('扫码或打开');
  });

  it('has Chinese letters as such and no radicals in their place', () => {
    expect(wordsOf(pdf.pages)).not.toMatch(/[\u2e80-\u2fdf]/);
  });

  it('comes out the same twice, byte for byte', () => {
    expect(Buffer.from(composeIssuePdf(view, printing)).equals(bytes)).toBe(true);
  });
});
