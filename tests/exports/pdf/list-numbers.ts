import { type Published, urlOf } from '../../../src/exports/pdf/compose-lines.ts';
import { drawFigure } from '../../../src/exports/pdf/draw-figure.ts';
import type { MeasuredPage } from '../../../src/exports/pdf/measures/pdf-measures.ts';
import type { Block, Line, PageView } from '../../../src/views/view.ts';

/** A number as a reader meets it: its words without any space, and where it leads. */
export type PrintedNumber = readonly [words: string, url: string];

const bare = (words: string): string => words.replace(/\s/g, '');

/** The numbers of an issue's view in the order in which they are printed; those of its drawings are apart. */
export function numbersOf(view: PageView, site: Published): PrintedNumber[] {
  const particulars = view.meta.filter(
    ({ term }) => !['编者', '印发', '编成', '来源', '文件'].includes(term),
  );
  const lines = [
    view.heading,
    ...view.keys.flatMap(({ value, note }) => [[value], note]),
    view.lede,
    ...view.sections.flatMap(({ blocks }) => blocks.flatMap(linesOf)),
    view.colophon,
    ...particulars.map(({ line }) => line),
  ];
  return lines.flatMap((line) => numbersIn(line, site));
}

/** The numbers of one line. */
export const numbersIn = (line: Line, site: Published): PrintedNumber[] =>
  line.flatMap((run): PrintedNumber[] =>
    run.kind === 'claim' || run.kind === 'figure' ? [[bare(run.text), urlOf(site, run.address)]] : [],
  );

/** The lines of a block as they follow each other. */
export function linesOf(block: Block): readonly Line[] {
  const tables = block.kind === 'table' ? [block.table] : block.kind === 'fold' ? block.tables : [];
  switch (block.kind) {
    case 'list':
      return block.items.map(({ line }) => line);
    case 'facts':
      return block.items.flatMap(({ term, line }) => [term, line]);
    case 'aside':
      return block.lines;
    case 'chart':
      return [block.chart.headline, block.chart.subtitle];
    case 'cards':
      return block.items.flatMap((card) => [card.kicker, card.title, card.line]);
    case 'table':
    case 'fold':
      return tables.flatMap((table) => [table.caption, ...table.rows.flatMap(({ cells }) => cells)]);
    default:
      return [block.line];
  }
}

/** The numbers in the drawings of a view, from the bound parts of their SVG. */
export const drawnNumbers = (view: PageView): string[] =>
  view.sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === 'chart' ? [drawFigure(block.chart, '').svg] : []))
    .flatMap((svg) => [...svg.matchAll(/<tspan[^>]*data-(?:claim|figure)=[^>]*>([^<]*)</g)])
    .map(([, words = '']) => bare(words));

/** The numbers that a PDF links, page after page; one that goes on over the page is put together again. */
export function linkedNumbers(pages: readonly MeasuredPage[]): PrintedNumber[] {
  const numbers: PrintedNumber[] = [];
  for (const page of pages)
    for (const [index, { words, url }] of page.links.entries()) {
      const last = numbers.at(-1);
      const goesOn = index === 0 && last?.[1] === decodeURI(url) && !/[\d个元%。]$/.test(last[0]);
      if (goesOn && last) numbers.splice(-1, 1, [last[0] + bare(words), last[1]]);
      else numbers.push([bare(words), decodeURI(url)]);
    }
  return numbers;
}

/** All words of a PDF without any space. */
export const wordsOf = (pages: readonly MeasuredPage[]): string =>
  bare(pages.flatMap(({ texts }) => texts.map(({ words }) => words)).join(''));
