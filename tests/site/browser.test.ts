import type { Server } from 'node:http';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSite } from '../../scripts/site/serve-site.ts';
import { launchChromium } from '../browser/chromium.ts';
import { askAxe, askAxeOfColours } from './browser/ask-axe.ts';
import { findOverflow } from './browser/find-overflow.ts';
import { lostMarks } from './browser/lost-marks.ts';
import { samplePages } from './browser/sample-pages.ts';
import { askOfAll, askOfPaper, readAll, sized, visitPages } from './browser/visit-pages.ts';
import { walkWithTab } from './browser/walk-with-tab.ts';
import { builtSite } from './built/built-site.ts';
import { PAGE_KINDS } from './built/page-kinds.ts';
import { sitePages } from './built/site-pages.ts';

let browser: Browser;
let server: Server;
let home: string;
let samples: ReadonlyMap<string, string>;

beforeAll(async () => {
  const site = await builtSite('below');
  samples = samplePages(sitePages(site).values());
  const served = await serveSite(site.folder, site.base, 0);
  server = served.server;
  home = served.address;
  browser = await launchChromium();
});

afterAll(async () => {
  await browser?.close();
  server?.close();
});

const visit = (
  options: BrowserContextOptions,
  look: (page: Page, kind: string) => Promise<readonly unknown[]>,
): Promise<string[]> => visitPages({ browser, home, samples }, options, look);

it('has a page of each kind to look at', () => {
  expect([...samples.keys()].sort()).toEqual(PAGE_KINDS);
});

it('axe finds nothing, and nothing is too wide, at 360 and 1280 pixels, in the light and the dark scheme', async () => {
  expect(await askOfAll({ browser, home, samples }, [1280, 360])).toEqual([]);
});

it('asks no other host for anything, and nothing goes wrong while a page loads', async () => {
  const asked: string[] = [];
  await visit(sized(1280), async (page) => {
    page.on('request', (request) => asked.push(request.url()));
    page.on('requestfailed', (request) => asked.push(`failed ${request.url()}`));
    page.on(
      'response',
      (response) => response.status() >= 400 && asked.push(`${response.status()} ${response.url()}`),
    );
    page.on('console', (message) => asked.push(`console ${message.text()}`));
    page.on('pageerror', (error) => asked.push(`error ${error.message}`));
    await page.reload();
    return [];
  });
  expect(asked.length).toBeGreaterThan(samples.size);
  expect(asked.filter((one) => !one.startsWith(home))).toEqual([]);
});

it('reads the same with script off', async () => {
  const site = { browser, home, samples };
  const [off, on] = [await readAll(site, false), await readAll(site, true)];
  expect(off.every((text) => text.length > 100)).toBe(true);
  expect(off).toEqual(on);
});

it('leads the Tab key through everything in order, the way to the text first, and shows where it is', async () => {
  const problems = await visit(sized(1280), async (page) => {
    const { expected, reached, unmarked } = await walkWithTab(page);
    const first = reached[0]?.includes('跳到正文') ? [] : [`Tab reaches «${reached[0]}» first`];
    const astray = reached.findIndex((name, index) => name !== expected[index]);
    const order = astray < 0 ? [] : [`Tab reaches «${reached[astray]}», not «${expected[astray]}»`];
    const short =
      reached.length < expected.length ? [`Tab reaches only ${reached.length} of ${expected.length}`] : [];
    return [...first, ...order, ...short, ...unmarked.map((name) => `«${name}» is not marked`)].slice(0, 5);
  });
  expect(problems).toEqual([]);
});

it('skips to the text by the first link', async () => {
  const problems = await visit(sized(1280), async (page) => {
    await page.keyboard.press('Tab');
    const inView = await page.evaluate(
      () => (document.activeElement?.getBoundingClientRect().left ?? -1) >= 0,
    );
    await page.keyboard.press('Enter');
    const at = await page.evaluate(() => document.activeElement?.id);
    return [
      ...(inView ? [] : ['the first link stays out of view']),
      ...(at === 'main' ? [] : [`it leads to ${at}`]),
    ];
  });
  expect(problems).toEqual([]);
});

describe('larger type', () => {
  it.each([true, false])(
    'makes a page larger at 360 pixels, and not too wide, with script: %s',
    async (javaScriptEnabled) => {
      const problems = await visit({ ...sized(360), javaScriptEnabled }, async (page) => {
        const size = () =>
          page.locator('html').evaluate((html) => Number.parseFloat(getComputedStyle(html).fontSize));
        await page.locator('#larger').uncheck();
        const small = await size();
        await page.getByLabel('大字').check();
        const larger = (await size()) / small;
        return [...(larger >= 1.2 ? [] : [`the type grows by ${larger}`]), ...(await findOverflow(page))];
      });
      expect(problems).toEqual([]);
    },
  );

  it('is remembered from page to page', async () => {
    let before = false;
    const problems = await visit(sized(360), async (page) => {
      const box = page.locator('#larger');
      const kept = (await box.isChecked()) === before;
      before = true;
      await box.check();
      return kept ? [] : ['has forgotten it'];
    });
    expect(problems).toEqual([]);
  });
});

describe('charts keep their marks', () => {
  it.each([
    ['with more contrast', { contrast: 'more' }],
    ['with more contrast in the dark', { contrast: 'more', colorScheme: 'dark' }],
    ['in forced colours', { forcedColors: 'active' }],
    ['in forced colours in the dark', { forcedColors: 'active', colorScheme: 'dark' }],
  ] as const)('%s', async (_, options) => {
    const problems = await visit({ ...sized(1280), ...options }, (page, kind) =>
      kind === 'issue' || kind === 'project' ? lostMarks(page) : Promise.resolve([]),
    );
    expect(problems).toEqual([]);
  });
});

describe('on paper', () => {
  it('cuts nothing off', async () => {
    expect(await askOfPaper({ browser, home, samples })).toEqual([]);
  });

  it('makes A4 pages of an issue', async () => {
    const page = await browser.newPage();
    await page.goto(`${home}${samples.get('issue')?.slice(1)}`);
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    await page.close();
    const text = pdf.toString('latin1');
    const boxes = [...text.matchAll(/\/MediaBox \[([^\]]+)\]/g)].map(([, box = '']) =>
      box.trim().split(/\s+/).map(Number).map(Math.round).join(' '),
    );
    const sheets = [...text.matchAll(/\/Type \/Page\b(?!s)/g)].length;
    expect([...new Set(boxes)]).toEqual(['0 0 595 842']);
    expect(sheets).toBeGreaterThan(2);
    expect(sheets).toBeLessThan(30);
  });
});

describe('the browser sees what it is there to see', () => {
  /** Looks at a page of the site into which something is planted. */
  async function plant<T>(html: string, width: number, look: (page: Page) => Promise<T>): Promise<T> {
    const context = await browser.newContext(sized(width));
    const page = await context.newPage();
    await page.goto(`${home}about/`);
    await page.evaluate(
      (planted) => document.querySelector('main')?.insertAdjacentHTML('beforeend', planted),
      html,
    );
    const found = await look(page);
    await context.close();
    return found;
  }

  it('what is too wide, what is cut off on paper, but not a table that scrolls', async () => {
    const wide = '<div style="width: 500px">宽</div>';
    expect(await plant(wide, 360, (page) => findOverflow(page))).toHaveLength(2);
    expect(
      await plant(`<div style="overflow: hidden">${wide}</div>`, 360, (page) => findOverflow(page)),
    ).toContainEqual(expect.stringContaining('cuts 500 off'));
    const scrolls = `<div class="folds-scroll" tabindex="0">${wide}</div>`;
    expect(await plant(scrolls, 360, (page) => findOverflow(page))).toEqual([]);
    expect(await plant(scrolls, 360, (page) => findOverflow(page, true))).not.toEqual([]);
  });

  it('what axe is there for: faint words, small targets, pictures without words', async () => {
    const faint = '<p style="color: #999; background: #aaa">看不清的字</p>';
    const button =
      '<button aria-label="按" style="display: block; width: 9px; height: 9px; padding: 0"></button>';
    const found = await plant(`${faint}${button.repeat(3)}<img src="data:,">`, 360, askAxe);
    for (const rule of ['color-contrast', 'target-size', 'image-alt'])
      expect(found).toContainEqual(expect.stringMatching(new RegExp(`^${rule}:`)));
  });

  it('faint words in the other scheme, on a page that axe has seen already', async () => {
    const faint =
      '<p style="color: light-dark(#000, #999); background: light-dark(#fff, #aaa)">看不清的字</p>';
    const found = await plant(faint, 360, async (page) => {
      await page.emulateMedia({ colorScheme: 'light' });
      const light = await askAxe(page);
      await page.emulateMedia({ colorScheme: 'dark' });
      return [light, await askAxeOfColours(page)];
    });
    expect(found).toEqual([[], [expect.stringMatching(/^color-contrast:/)]]);
  });

  it('a focus that is not marked, and one out of order', async () => {
    const walk = await plant('<a href="#a" tabindex="1" style="outline: none">早</a>', 1280, walkWithTab);
    expect(walk.reached[0]).not.toBe(walk.expected[0]);
    expect(walk.unmarked).toHaveLength(1);
  });

  it('a mark that has become as its ground', async () => {
    const rect = '<svg class="chart"><rect width="9" height="9" style="fill: none; stroke: none"/></svg>';
    expect(await plant(rect, 360, lostMarks)).toHaveLength(1);
  });
});
