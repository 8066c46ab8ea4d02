import { escapeText, writeElement } from '../charts/svg.ts';
import type { Block } from '../views/view.ts';
import { drawCards } from './draw-cards.ts';
import { drawChart } from './draw-chart.ts';
import { drawLine } from './draw-line.ts';
import type { DrawOptions } from './draw-options.ts';
import { drawReport } from './draw-report.ts';
import { drawTable } from './draw-table.ts';

type BlockOf<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>;

/** Draws one block of a section. */
export function drawBlock(block: Block, options: DrawOptions): string {
  switch (block.kind) {
    case 'paragraph':
      return writeElement('p', {}, drawLine(block.line, options));
    case 'note':
      return writeElement('p', { class: 'note' }, drawLine(block.line, options));
    case 'heading':
      return writeElement('h3', { id: block.anchor }, drawLine(block.line, options));
    case 'list':
      return drawList(block, options);
    case 'facts':
      return drawFacts(block, options);
    case 'aside':
      return drawAside(block, options);
    case 'table':
      return drawTable(block.table, options);
    case 'chart':
      return drawChart(block.chart, options);
    case 'fold':
      return drawFold(block, options);
    case 'cards':
      return drawCards(block.items, options);
  }
}

function drawList({ ordered, items }: BlockOf<'list'>, options: DrawOptions): string {
  const drawn = items.map(({ anchor, report, line }) =>
    writeElement('li', { id: anchor }, `${drawLine(line, { ...options, anchor })}${drawReport(report)}`),
  );
  return writeElement(ordered ? 'ol' : 'ul', { class: 'plain' }, drawn.join(''));
}

function drawFacts({ items }: BlockOf<'facts'>, options: DrawOptions): string {
  const drawn = items.map(({ term, line }) => {
    const said = writeElement('dd', {}, drawLine(line, options));
    return writeElement('div', {}, `${writeElement('dt', {}, drawLine(term, options))}${said}`);
  });
  return writeElement('dl', { class: 'facts spread' }, drawn.join(''));
}

function drawAside({ title, lines }: BlockOf<'aside'>, options: DrawOptions): string {
  const head = writeElement('p', {}, writeElement('b', {}, escapeText(title)));
  const said = lines.map((line) => writeElement('p', {}, drawLine(line, options)));
  return writeElement('aside', { 'aria-label': title }, `${head}${said.join('')}`);
}

function drawFold({ summary, tables }: BlockOf<'fold'>, options: DrawOptions): string {
  const head = writeElement('summary', {}, drawLine(summary, { ...options, linked: false }));
  const drawn = tables.map((table) => drawTable(table, options));
  return writeElement('details', { class: 'fold spread' }, `${head}${drawn.join('')}`);
}
