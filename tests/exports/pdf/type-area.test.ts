import { beforeAll, describe, expect, it } from 'vitest';
import { composeIssuePdf } from '../../../src/exports/pdf/compose-issue-pdf.ts';
import { measurePdf } from '../../../src/exports/pdf/measures/measure-pdf.ts';
import type { MeasuredPage } from '../../../src/exports/pdf/measures/pdf-measures.ts';
import { PRINTING, trialView } from './printed-site.ts';

/** Nothing but words: enough of them for several pages, without a mark or a digit. */
const pure = trialView({
  sections: [
    {
      id: 'overview',
      title: '总体情况',
      blocks: [{ kind: 'paragraph', line: [{ kind: 'text', text: '重点项目建设进展顺利'.repeat(220) }] }],
    },
  ],
});

/** The lines of a page from above, each by where it stands, with its words. */
function linesOf({ texts }: MeasuredPage): (readonly [base: number, words: string])[] {
  const body = texts.filter(({ base }) => base > 37 && base < 262.1);
  const lines = Map.groupBy(body, ({ base }) => base.toFixed(1));
  return [...lines].map(([base, some]) => [Number(base), some.map(({ words }) => words).join('')] as const);
}

describe('a page of nothing but text', () => {
  let pages: readonly MeasuredPage[];
  let full: MeasuredPage;
  beforeAll(async () => {
    ({ pages } = await measurePdf(composeIssuePdf(pure, PRINTING)));
    full = pages[1] as MeasuredPage;
  });

  it('has 22 lines of 28 characters', () => {
    expect(linesOf(full).map(([, words]) => [...words].length)).toEqual(Array(22).fill(28));
  });

  it('fills the type area of 156 by 225 millimetres', () => {
    const bases = linesOf(full).map(([base]) => base);
    const em = (16 / 72) * 25.4;
    expect(Math.min(...bases) - 0.88 * em).toBeCloseTo(37, 0);
    expect(Math.max(...bases) + 0.12 * em).toBeCloseTo(262, 0);
    expect(Math.min(...full.texts.filter(({ size }) => size === 16).map(({ left }) => left))).toBeCloseTo(
      26,
      1,
    );
    expect(Math.max(...full.texts.filter(({ size }) => size === 16).map(({ right }) => right))).toBeCloseTo(
      182,
      0,
    );
  });

  it('is set in letters of 3 号, the lines as far from each other as they fill the page', () => {
    const [first = 0, second = 0] = linesOf(full).map(([base]) => base);
    expect(((second - first) / 25.4) * 72).toBeCloseTo(29.6, 0);
    expect(new Set(full.texts.filter(({ base }) => base < 262).map(({ size }) => size))).toEqual(
      new Set([16]),
    );
  });

  it('has its number seven millimetres beneath the text, on the outer side, a letter of 4 号 in', () => {
    for (const { number, texts } of pages) {
      const mark = texts.at(-1);
      expect(mark).toMatchObject({ words: `— ${number} —`, size: 14, font: 'NotoSerifSC-Regular' });
      // The dash of the font has its upper edge .294 em above the line that letters stand on.
      const dash = (mark?.base ?? 0) - 0.294 * 14 * (25.4 / 72);
      expect(dash - 262).toBeCloseTo(7, 1);
      const inward = number % 2 === 1 ? 28 + 156 - (mark?.right ?? 0) : (mark?.left ?? 0) - 26;
      // The last dash has a little room in the font that is not on the page.
      expect(inward).toBeGreaterThan(3.8);
      expect(inward).toBeLessThan(5.1);
    }
  });

  it('begins on its first page beneath the red head', () => {
    const [, ...rest] = pages;
    expect(rest.flatMap(({ rules }) => rules.filter(({ colour }) => colour === '#d7000f'))).toEqual([]);
    expect(linesOf(pages[0] as MeasuredPage).some(([, words]) => words.startsWith('重点项目建设'))).toBe(
      true,
    );
  });
});
