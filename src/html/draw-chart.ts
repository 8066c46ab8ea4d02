import { writeElement } from '../charts/svg.ts';
import { chartFileAddress, withBase } from '../model/address.ts';
import type { Chart } from '../views/view.ts';
import { drawChartData } from './draw-chart-data.ts';
import { drawLine } from './draw-line.ts';
import type { DrawOptions } from './draw-options.ts';
import { drawTable } from './draw-table.ts';

/** Draws a chart under its finding, with the same numbers as a table behind a fold and as files. */
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
      drawFiles(id, options),
      writeElement('details', { class: 'more' }, more),
    ].join(''),
  );
}

/** The ways to a chart's table and to its picture; none where no page is drawn, and none in a file that stands alone. */
function drawFiles(id: string, { base, page, inside }: DrawOptions): string {
  if (page === undefined || inside !== undefined) return '';
  const link = (type: 'csv' | 'svg', words: string): string => {
    const address = chartFileAddress(page, id, type);
    const name = address.slice(1).replace('charts/', '').replaceAll('/', '-');
    return writeElement('a', { href: withBase(base, address), download: name }, words);
  };
  return writeElement('p', { class: 'files' }, `${link('csv', '数据 CSV')} · ${link('svg', '存为图片')}`);
}
