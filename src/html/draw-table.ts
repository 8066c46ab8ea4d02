import { escapeText, writeElement } from '../charts/svg.ts';
import type { Line, Table } from '../views/view.ts';
import { drawLine } from './draw-line.ts';
import type { DrawOptions } from './draw-options.ts';
import { drawReport } from './draw-report.ts';
import { type EmptyCells, emptyCells } from './empty-cells.ts';

type Row = Table['rows'][number];

const ALIGNED = { text: undefined, number: 'num', short: 'short' } as const;

/** A table that scrolls sideways can be reached and scrolled with the keyboard. */
const REACH = { tabindex: 0, role: 'group', 'aria-label': '表格，可左右滚动' };

/** Draws a table under its caption; on a phone its rows become cards, or its columns scroll behind a frozen first one. */
export function drawTable(table: Table, options: DrawOptions): string {
  const caption = writeElement('caption', {}, drawLine(table.caption, options));
  const heads = table.columns.map(({ label }, index) =>
    writeElement('th', { scope: 'col', class: classOf(table, index) }, escapeText(label)),
  );
  const head = writeElement('thead', {}, writeElement('tr', {}, heads.join('')));
  const body = writeElement('tbody', {}, table.rows.map((row) => drawRow(table, row, options)).join(''));
  return writeElement(
    'div',
    { class: `table spread folds-${table.folds}`, ...(table.folds === 'scroll' ? REACH : {}) },
    writeElement('table', {}, `${caption}${head}${body}`),
  );
}

function drawRow(table: Table, { anchor, report, cells }: Row, options: DrawOptions): string {
  const silent = isSilent(cells);
  const empty = table.folds === 'cards' && !silent ? emptyCells(table, cells) : undefined;
  const drawn = cells.map((cell, index) => {
    const last = index === cells.length - 1 ? drawReport(report) : '';
    const inner = `${drawLine(cell, { ...options, anchor })}${last}`;
    return index === 0
      ? writeElement('th', { scope: 'row', class: classOf(table, index) }, inner)
      : writeElement('td', cellOf(table, index, empty), inner);
  });
  const rest = empty ? writeElement('td', { class: 'rest' }, drawLine(empty.line, options)) : '';
  return writeElement('tr', { id: anchor, class: silent ? 'silent' : undefined }, `${drawn.join('')}${rest}`);
}

/** A cell names its column, which a phone shows beside it; one that is told in the last line of its card says so. */
function cellOf(table: Table, index: number, empty: EmptyCells | undefined) {
  const words = [classOf(table, index), empty?.indexes.has(index) ? 'empty' : undefined].filter(Boolean);
  return { class: words.join(' ') || undefined, 'data-label': table.columns[index]?.label };
}

const classOf = ({ columns }: Table, index: number) => ALIGNED[columns[index]?.align ?? 'text'];

/** Whether nothing is known of a row but its name; on a phone it says so once. */
const isSilent = (cells: readonly Line[]): boolean =>
  cells.length > 2 && cells.slice(1).every((cell) => cell.every((run) => run.kind === 'absent'));
