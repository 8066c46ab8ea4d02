import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { drawArticle } from '../../src/html/draw-article.ts';
import { drawLine } from '../../src/html/draw-line.ts';
import { issueView } from '../../src/views/issue.ts';
import type { Block, PageView, Run } from '../../src/views/view.ts';
import { realArchive } from '../audit/real-archive.ts';

const archive = realArchive();
const views = archive.issues.map((issue) => issueView(archive, issue));
const [view] = views as [PageView];
const BASE = { base: '/zt/' };

/** The first chart of the issues. */
const chart = views
  .flatMap(({ sections }) => sections.flatMap(({ blocks }) => blocks))
  .find((block): block is Extract<Block, { kind: 'chart' }> => block.kind === 'chart');
const drawBlocks = (blocks: readonly Block[]) =>
  parse(drawArticle({ ...view, sections: [{ id: 'one', title: '图', blocks }] }, BASE));

const number: Run = {
  kind: 'figure',
  id: 'a.b',
  text: '20%',
  address: '/indicators/rate/#a.b',
  anchored: true,
};

describe('an article', () => {
  it('has what a manual says between its head and its sections', () => {
    const { firstChild: article } = parse(drawArticle(view, BASE, '<div class="manual">说明</div>'));
    const order = article?.childNodes.map((node) => Object(node).rawTagName);
    expect(order).toContain('div');
    expect(order?.indexOf('div')).toBeGreaterThan(order?.indexOf('header') ?? -1);
    expect(order?.indexOf('div')).toBe((order?.indexOf('section') ?? 0) - 1);
  });

  it('puts the base before every link to another page, be it a path or the whole address of a site', () => {
    for (const base of ['/zt/', 'https://example.org/zt/']) {
      const article = parse(drawArticle(view, { base }));
      article.querySelector('.citation')?.remove();
      const links = article.querySelectorAll('a');
      const away = links.map((link) => link.getAttribute('href') ?? '').filter((href) => href[0] !== '#');
      expect(away.length).toBeGreaterThan(9);
      expect(away.filter((href) => !href.startsWith(base))).toEqual([]);
    }
  });

  it('says of a chart of a frozen issue which issue that is, and of another nothing', () => {
    if (!chart) throw new Error('no issue has a chart');
    const frozen = drawBlocks([{ kind: 'chart', chart: { ...chart.chart, issue: '2023-04' } }]);
    expect(frozen.querySelector('figure')?.getAttribute('data-issue')).toBe('2023-04');
    const { issue: _, ...live } = chart.chart;
    expect(
      drawBlocks([{ kind: 'chart', chart: live }])
        .querySelector('figure')
        ?.hasAttribute('data-issue'),
    ).toBe(false);
  });
});

describe('a chart', () => {
  it('leads to its table and its picture beside the page, but not in a file that stands alone', () => {
    if (!chart) throw new Error('no issue has a chart');
    const links = (inside?: string) =>
      parse(drawArticle(view, { ...BASE, ...(inside === undefined ? {} : { inside }) }))
        .querySelectorAll('.files a')
        .map((link) => [link.getAttribute('href'), link.getAttribute('download'), link.text]);
    const name = view.address.slice(1).replaceAll('/', '-');
    expect(links().length % 2).toBe(0);
    expect(
      drawBlocks([chart])
        .querySelectorAll('.files a')
        .map(({ attributes, text }) => [attributes, text]),
    ).toEqual(
      ['csv 数据 CSV', 'svg 存为图片'].map((file) => {
        const [, type = '', words] = /^(\w+) (.*)$/.exec(file) ?? [];
        const own = `${chart.chart.id.replace('chart-', '')}.${type}`;
        return [{ href: `/zt${view.address}charts/${own}`, download: `${name}${own}` }, words];
      }),
    );
    expect(links(view.address)).toEqual([]);
  });
});

describe('a number', () => {
  it('of a frozen issue names that issue beside what it is', () => {
    expect(drawLine([{ ...number, issue: '2023-04' }], BASE)).toContain(
      '<data value="20%" data-figure="a.b" data-issue="2023-04">20%</data>',
    );
    expect(drawLine([number], BASE)).toContain('<data value="20%" data-figure="a.b">20%</data>');
  });

  it('leads to the place that its view names, or inside the document to the row of its id, which stands there once', () => {
    expect(drawLine([number], BASE)).toMatch(/^<a id="a.b" class="n f" href="\/zt\/indicators\/rate\/#a.b">/);
    expect(drawLine([number], { ...BASE, inside: '/issues/a/' })).toMatch(/^<a class="n f" href="#a.b">/);
  });
});
