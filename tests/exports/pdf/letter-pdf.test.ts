import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { composeLetterPdf } from '../../../src/exports/pdf/compose-letter-pdf.ts';
import { urlOf } from '../../../src/exports/pdf/compose-lines.ts';
import { measurePdf } from '../../../src/exports/pdf/measures/measure-pdf.ts';
import type { PdfMeasures } from '../../../src/exports/pdf/measures/pdf-measures.ts';
import { type Notice, noticesOf } from '../../../src/figures/letters/notices.ts';
import { citiesOf } from '../../../src/model/archive.ts';
import { noticeView } from '../../../src/views/notices/notice.ts';
import type { PageView } from '../../../src/views/view.ts';
import { writeSmall } from '../../demo/small-province.ts';
import { linesOf, linkedNumbers, numbersIn, wordsOf } from './list-numbers.ts';
import { archiveOf, printingOf } from './printed-site.ts';

const small = writeSmall();
afterAll(() => small.remove());
const archive = archiveOf(small.root);
const printing = printingOf(archive);
const letters = citiesOf(archive).flatMap(({ id }) => noticesOf(archive, id));
const signed = letters.find(({ letter }) => letter !== undefined) as Notice;
const RED = '#d7000f';

describe('a letter that is signed', () => {
  let view: PageView;
  let bytes: Uint8Array;
  let pdf: PdfMeasures;
  beforeAll(async () => {
    view = noticeView(archive, signed);
    bytes = composeLetterPdf(view, printing);
    pdf = await measurePdf(bytes);
  });

  it('shows every number of its page, in its order, each leading to its row', () => {
    const url = urlOf(printing, view.address);
    const numbers = view.sections.flatMap(({ blocks }) => blocks.flatMap(linesOf));
    expect(linkedNumbers(pdf.pages)).toEqual([
      ...numbers.flatMap((line) => numbersIn(line, printing)),
      [url, url],
    ]);
    expect(numbers.flatMap((line) => numbersIn(line, printing)).length).toBeGreaterThan(5);
  });

  it('has red double lines of 170 mm in the middle of its first page, thick over thin and thin over thick', () => {
    const [first, ...rest] = pdf.pages.map(({ rules }) => rules.filter(({ colour }) => colour === RED));
    expect(rest.flat()).toEqual([]);
    expect(first?.map(({ left, right }) => [left.toFixed(0), right.toFixed(0)])).toEqual(
      Array(4).fill(['20', '190']),
    );
    const lines = first?.toSorted((a, b) => a.top - b.top) ?? [];
    const [thick = 0, thin = 0, over = 0, under = 0] = lines.map(({ thickness }) => thickness);
    expect(thick).toBeGreaterThan(thin);
    expect(under).toBeGreaterThan(over);
    expect(297 - (lines.at(-1)?.top ?? 0)).toBeCloseTo(20, 1);
  });

  it('has the name of its office in red 30 mm from the edge, and the double line 4 mm beneath', () => {
    const [page] = pdf.pages;
    const name = page?.texts.find(({ words, size }) => words === view.site.issuer && size > 30);
    const em = ((name?.size ?? 0) / 72) * 25.4;
    expect((name?.base ?? 0) - 0.88 * em).toBeCloseTo(30, 0);
    const line = Math.min(
      ...(page?.rules.filter(({ colour }) => colour === RED).map(({ top }) => top) ?? []),
    );
    expect(line - ((name?.base ?? 0) + 0.12 * em)).toBeCloseTo(4, 0);
  });

  it('has its number at the right beneath the line, and no number of the page on the first', () => {
    const [first, second] = pdf.pages;
    const number = first?.texts.find(({ words }) => words.endsWith('号'));
    expect(number?.right).toBeCloseTo(184, 0);
    const beneath = first?.texts.filter(({ base }) => base > 262) ?? [];
    expect(beneath).toEqual([]);
    const mark = second?.texts.filter(({ base }) => base > 262).map(({ words }) => words);
    expect(mark?.join('').replace(/\s/g, '')).toBe('—2—');
  });

  it('ends with its office and its day, the day two letters in from the office', () => {
    const [first] = pdf.pages;
    const names = first?.texts.filter(({ words }) => words === view.site.issuer) ?? [];
    const office = names.find(({ size }) => size === 16);
    const day = first?.texts.find(
      ({ words, base }) => /^\d{4}年/.test(words) && base > (office?.base ?? 999),
    );
    const letter = 156 / 28;
    expect((day?.left ?? 0) - (office?.left ?? 0)).toBeCloseTo(2 * letter, 0);
    expect(184 - (office?.right ?? 0)).toBeCloseTo(2 * letter, 0);
  });

  it('is tagged, in Chinese, in our fonts, and says on every page that its data are an example', () => {
    expect(pdf).toMatchObject({ tagged: true, language: 'zh-CN', title: view.title });
    expect(pdf.fonts.every(({ name, embedded }) => embedded && /^NotoS/.test(name))).toBe(true);
    for (const page of pdf.pages) expect(wordsOf([page])).toContain('示例数据');
  });

  it('comes out the same twice, byte for byte', () => {
    expect(Buffer.from(composeLetterPdf(view, printing)).equals(bytes)).toBe(true);
  });
});

describe('every letter of the small demo', () => {
  it('can be typeset, and says 拟稿 on every page as long as it is no more', async () => {
    expect(letters.length).toBeGreaterThan(3);
    for (const letter of letters) {
      const { pages } = await measurePdf(composeLetterPdf(noticeView(archive, letter), printing));
      for (const { texts } of pages) {
        const marks = texts.filter(({ base }) => base < 30).map(({ words }) => words);
        expect(marks).toEqual(letter.letter ? ['示例数据'] : ['示例数据', '拟稿']);
      }
    }
  });
});
