import { afterAll, describe, expect, it } from 'vitest';
import { PROJECT_ROOT } from '../../../scripts/project-root.ts';
import { measurePdf } from '../../../src/exports/pdf/measures/measure-pdf.ts';
import { pdfFiles } from '../../../src/exports/pdf/pdf-files.ts';
import { listPages } from '../../../src/views/list-pages.ts';
import { writeSmall } from '../../demo/small-province.ts';
import { stockOf } from '../stock-of.ts';
import { wordsOf } from './list-numbers.ts';
import { archiveOf } from './printed-site.ts';

const small = writeSmall();
afterAll(() => small.remove());
const demo = archiveOf(small.root);
const real = archiveOf(PROJECT_ROOT);
const addresses = (archive: typeof real) => pdfFiles(stockOf(archive)).map(({ address }) => address);

describe('what is printed', () => {
  it('is of the real content its issues, while they are not frozen, and what can be hung up, and no letter: a compilation sends none', () => {
    const all = addresses({ ...real, frozen: [] });
    for (const { id } of real.issues) expect(all).toContain(`/issues/${id}/issue.pdf`);
    expect(addresses(real).filter((address) => address.startsWith('/issues/'))).toEqual([]);
    expect(all.filter((address) => address.includes('/notices/'))).toEqual([]);
  });

  it('is of a province every issue, every letter that has a page, and the walls of every city', () => {
    const pages = listPages(demo).map(({ address }) => address);
    const letters = pages.filter((address) => /^\/notices\/[^/]+\/[^/]+\/$/.test(address));
    const walls = pages.filter((address) => /^\/schedule\/[^/]+\/$/.test(address));
    expect(letters.length).toBeGreaterThan(3);
    expect(addresses(demo).toSorted()).toEqual(
      [
        ...demo.issues.map(({ id }) => `/issues/${id}/issue.pdf`),
        ...letters.map((address) => `${address}letter.pdf`),
        ...walls.map((address) => `${address}wall.pdf`),
      ].toSorted(),
    );
  });
});

describe('the walls of a city', () => {
  const file = pdfFiles(stockOf(demo)).find(({ address }) => address.endsWith('/wall.pdf'));

  it('hang on A3, on its side, a chart a sheet, with the word 示例数据 and a way to the page', async () => {
    const bytes = (await file?.body()) as Uint8Array;
    const { pages, ...pdf } = await measurePdf(bytes);
    expect(pdf).toMatchObject({ tagged: true, language: 'zh-CN' });
    expect(pages.length).toBeGreaterThan(0);
    for (const page of pages) {
      expect([page.width.toFixed(0), page.height.toFixed(0)]).toEqual(['420', '297']);
      expect(wordsOf([page])).toContain('挂图作战');
      expect(wordsOf([page])).toContain('示例数据');
      expect(wordsOf([page])).toContain(file?.address.replace('wall.pdf', ''));
      for (const { left, right } of page.texts) {
        expect(left).toBeGreaterThan(14);
        expect(right).toBeLessThan(406);
      }
    }
  });

  it('show every project that has a bar on the pages of the city', async () => {
    const { pages } = await measurePdf((await file?.body()) as Uint8Array);
    const city = file?.address.replace('wall.pdf', '') ?? '';
    const rows = listPages(demo)
      .filter(({ address }) => address.startsWith(city))
      .map(({ compose }) => compose())
      .filter(({ kind }) => kind === 'city-schedule' || kind === 'place-schedule')
      .flatMap(({ sections }) => sections.flatMap(({ blocks }) => blocks))
      .flatMap((block) =>
        block.kind === 'chart' && block.chart.chart.type === 'scheduleBars'
          ? block.chart.chart.data.rows
          : [],
      )
      .map(({ label }) => label.text);
    expect(rows.length).toBeGreaterThan(10);
    // A long name stands in two lines.
    const words = wordsOf(pages);
    expect(rows.filter((name) => !words.includes(name.slice(0, 4)))).toEqual([]);
  });
});
