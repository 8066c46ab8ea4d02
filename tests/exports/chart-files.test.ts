import { csvParseRows } from 'd3';
import { describe, expect, it } from 'vitest';
import { WIDE } from '../../src/charts/chart.ts';
import { estimateWidth } from '../../src/charts/text-width.ts';
import { chartFiles } from '../../src/exports/chart-files/chart-files.ts';
import { composePicture } from '../../src/exports/chart-files/compose-picture.ts';
import { parseMarkStyles } from '../../src/exports/chart-files/mark-styles.ts';
import { placeChartData } from '../../src/html/draw-chart-data.ts';
import { listPages } from '../../src/views/list-pages.ts';
import { wordsOf } from '../../src/views/runs.ts';
import { realArchive } from '../audit/real-archive.ts';
import { type DrawnElement, pathsOf, readDrawing, textWithin } from '../gallery/read-drawing.ts';
import { stockOf } from './stock-of.ts';

const archive = realArchive();
const stock = stockOf(archive);
const views = listPages(archive)
  .filter(({ address }) => /^\/($|issues\/.|comparisons\/funnels\/|schedule\/tonghua\/$)/.test(address))
  .map(({ compose }) => compose());
const charts = views.flatMap((view) =>
  view.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'chart' ? [{ view, chart: block.chart }] : [])),
  ),
);
const files = new Map(
  views.flatMap((view) => chartFiles(view, stock)).map(({ address, body }) => [address, String(body())]),
);
const fileOf = (address: string): string => files.get(address) ?? '';
const addressOf = (page: string, id: string, type: string): string =>
  `${page}charts/${id.replace('chart-', '')}.${type}`;
const drawn = charts.map(({ view, chart }) => {
  const elements = [...pathsOf(readDrawing(fileOf(addressOf(view.address, chart.id, 'svg')).trimEnd()))];
  return { view, chart, elements: elements.map((path) => path.at(-1) as DrawnElement) };
});
const textsIn = (elements: readonly DrawnElement[]): string[] =>
  elements.filter(({ name }) => name === 'text').map(textWithin);

describe('the table beside a chart', () => {
  it('says what the table on the page says, cell for cell', () => {
    expect(charts.length).toBeGreaterThan(12);
    for (const { view, chart } of charts)
      expect(csvParseRows(fileOf(addressOf(view.address, chart.id, 'csv')).slice(1))).toEqual([
        chart.table.columns.map(({ label }) => label),
        ...chart.table.rows.map(({ cells }) => cells.map(wordsOf)),
      ]);
  });
});

describe('the picture of a chart', () => {
  it('lies beside the chart of every kind of page, and no two lie in one place', () => {
    expect(files.size).toBe(2 * charts.length);
  });

  it('says the finding, what it shows, all that the drawing on the page says, where it is from and what this site is', () => {
    for (const { view, chart, elements } of drawn) {
      const said = textsIn(elements).join('');
      const placed = placeChartData(chart.chart, WIDE);
      const marked = placed.rows.flatMap(({ texts }) =>
        texts.map(({ runs }) => runs.map(({ text }) => text).join('')),
      );
      for (const words of [wordsOf(chart.headline), wordsOf(chart.subtitle), ...marked])
        expect(said).toContain(words);
      expect(said).toContain(`项目简报：${archive.site.url}${view.address}`);
      expect(said).toContain('非官方汇编：');
      expect(said).toContain('来源：');
    }
  });

  it('names the latest sources that its numbers rest on, all the way down, of a count of records the returns of the issue', () => {
    const sourcesOf = (address: string) => /来源：[^<]*专版[^<]*/.exec(fileOf(address))?.[0];
    expect(sourcesOf('/issues/tonghua-2023-04/charts/starts.svg')).toBe(
      '来源：通化市项目建设专版（2023年4月）。',
    );
    expect(sourcesOf('/issues/tonghua-2022-05/charts/stages.svg')).toBe(
      '来源：通化市项目建设与营商环境专版（2022年5月）。',
    );
    expect(sourcesOf('/schedule/tonghua/charts/wall-0.svg')).toBe(
      '来源：通化市项目建设专版（2023年4月）、通化市项目建设与营商环境专版（2022年5月）。',
    );
  });

  it('stands alone on white ground: no style sheet, no style, no class, no link, nothing asked for', () => {
    for (const { chart, elements } of drawn) {
      const [svg, ...parts] = elements;
      const ground = parts.find(({ name }) => name === 'rect');
      const { width, height } = svg?.attributes ?? {};
      expect(ground?.attributes, chart.id).toEqual({ width, height, fill: '#fff' });
      expect(parts.filter(({ name }) => ['a', 'style', 'image', 'use'].includes(name))).toEqual([]);
      const named = new Set(elements.flatMap(({ attributes }) => Object.keys(attributes)));
      expect([...named].filter((one) => /^(style|class|href|data-.*)$/.test(one))).toEqual([]);
      for (const { name, attributes } of parts)
        if (/^(text|rect|path)$/.test(name))
          expect(attributes.fill ?? attributes.stroke).toMatch(/^(#|none)/);
    }
  });

  it('holds every line of its words inside its edges', () => {
    for (const { chart, elements } of drawn) {
      const width = Number(elements[0]?.attributes.width);
      const own = elements.filter(({ name, attributes }) => name === 'text' && attributes.x === '28');
      for (const line of own) {
        const px = Number.parseFloat(line.attributes['font-size'] ?? '');
        const right = 28 + estimateWidth(textWithin(line), px, 'font-weight' in line.attributes);
        expect(right, `${chart.id} ${textWithin(line)}`).toBeLessThanOrEqual(width - 28);
      }
    }
  });

  it('says of an invented province that its data are invented, and of a day in the past which day that was', () => {
    const [one] = charts;
    if (!one) throw new Error('no page has a chart');
    const site = {
      ...one.view.site,
      standing: '示例',
      statement: '示例数据：都是虚构的。',
      knownBy: '2022年6月30日',
    };
    const styles = parseMarkStyles(stock.materials);
    const picture = composePicture(one.chart, { site, address: 'https://a.example/', sources: '', styles });
    expect(picture).toContain('>示例数据：都是虚构的。<');
    expect(picture).toContain('>项目简报（按2022年6月30日所知）：https://a.example/<');
    expect(picture).toContain('>来源：各数的出处写在下面的网页上。<');
  });
});
