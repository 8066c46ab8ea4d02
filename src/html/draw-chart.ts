import { writeElement } from '../charts/svg.ts';
import type { Chart } from '../views/view.ts';
import { drawChartData } from './draw-chart-data.ts';
import { drawLine } from './draw-line.ts';
import type { DrawOptions } from './draw-options.ts';
import { drawTable } from './draw-table.ts';

/** Draws a chart under its finding, with the same numbers as a table behind a fold. */
export function drawChart(
  { id, headline, subtitle, chart, table, issue }: Chart,
  options: DrawOptions,
): string {
  const head = `${id}-head`;
  const says = `${writeElement('h3', { id: head }, drawLine(headline, options))}${writeElement('p', {}, drawLine(subtitle, options))}`;
  const more = `<summary>看成表格</summary>${drawTable(table, options)}`;
  return writeElement(
    'figure',
    { class: 'figure', 'aria-labelledby': head, 'data-issue': issue },
    [
      writeElement('figcaption', {}, says),
      drawChartData(chart),
      writeElement('details', { class: 'more' }, more),
    ].join(''),
  );
}
