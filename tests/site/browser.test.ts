import type { Server } from 'node:http';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSite } from '../../scripts/site/serve-site.ts';
import { launchChromium } from '../browser/chromium.ts';
import { askAxe, askAxeOfColours } from './browser/ask-axe.ts';
import { findOverflow } from './browser/find-overflow.ts';
import {
  asked,
  axeAt,
  larger,
  marksWith,
  onPaper,
  read,
  rememberedLarger,
  skip,
  walk,
} from './browser/looks.ts';
import { lostMarks } from './browser/lost-marks.ts';
import { samplePages } from './browser/sample-pages.ts';
import { type Found, listFound, type ServedSite, sized, visitPages } from './browser/visit-pages.ts';
import { walkWithTab } from './browser/walk-with-tab.ts';
import { builtSite } from './built/built-site.ts';
import { PAGE_KINDS } from './built/page-kinds.ts';
import { sitePages } from './built/site-pages.ts';

/** With a screen and a keyboard; the keys go last, since they scroll and leave the focus somewhere. */
const SCREEN = {
  asked,
  read,
  axe: axeAt(1280),
  contrast: marksWith({ contrast: 'more' }),
  darkContrast: marksWith({ contrast: 'more', colorScheme: 'dark' }),
  forced: marksWith({ forcedColors: 'active' }),
  darkForced: marksWith({ forcedColors: 'active', colorScheme: 'dark' }),
  paper: onPaper,
  walk,
  skip,
};
/** On a phone; larger type goes last, so that it is there when the next page opens. */
const PHONE = { remembered: rememberedLarger(), axe: axeAt(360), larger };
/** With script off. */
const PLAIN = { read, larger };

let server: Server;
let served: ServedSite;
let screen: Found<keyof typeof SCREEN>;
let phone: Found<keyof typeof PHONE>;
let plain: Found<keyof typeof PLAIN>;

beforeAll(async () => {
  const site = await builtSite('below');
  const samples = samplePages(sitePages(site).values());
  const { server: running, address: home } = await serveSite(site.folder, site.base, 0);
  server = running;
  served = { browser: await launchChromium(), home, samples };
  [screen, phone, plain] = await Promise.all([
    visitPages(served, {}, SCREEN),
    visitPages(served, {}, PHONE),
    visitPages(served, { javaScriptEnabled: false }, PLAIN),
  ]);
});

afterAll(async () => {
  await served?.browser.close();
  server?.close();
});

it('has a page of each kind to look at', () => {
  expect([...served.samples.keys()].sort()).toEqual(PAGE_KINDS);
});

it('axe finds nothing, and nothing is too wide, at 360 and 1280 pixels, in the light and the dark scheme', () => {
  expect([...listFound(screen.axe), ...listFound(phone.axe)]).toEqual([]);
});

it('asks no other host for anything, and nothing goes wrong while a page loads', () => {
  const asked = [...screen.asked.values()].flat();
  expect(asked.length).toBeGreaterThan(served.samples.size);
  expect(asked.filter((one) => !one.startsWith(served.home))).toEqual([]);
});

it('reads the same with script off', () => {
  const texts = [...plain.read.values()].flat();
  expect(texts).toHaveLength(served.samples.size);
  expect(texts.every((text) => text.length > 100)).toBe(true);
  expect(listFound(plain.read)).toEqual(listFound(screen.read));
});

it('leads the Tab key through everything in order, the way to the text first, and shows where it is', () => {
  expect(listFound(screen.walk)).toEqual([]);
});

it('skips to the text by the first link', () => {
  expect(listFound(screen.skip)).toEqual([]);
});

describe('larger type', () => {
  it.each([true, false])('makes a page larger at 360 pixels, and not too wide, with script: %s', (script) => {
    expect(listFound((script ? phone : plain).larger)).toEqual([]);
  });

  it('is remembered from page to page', () => {
    expect(listFound(phone.remembered)).toEqual([]);
  });
});

describe('charts keep their marks', () => {
  it.each([
    ['with more contrast', 'contrast'],
    ['with more contrast in the dark', 'darkContrast'],
    ['in forced colours', 'forced'],
    ['in forced colours in the dark', 'darkForced'],
  ] as const)('%s', (_, wishes) => {
    expect(listFound(screen[wishes])).toEqual([]);
  });
});

describe('on paper', () => {
  it('cuts nothing off', () => {
    expect(listFound(screen.paper)).toEqual([]);
  });

  it('makes A4 pages of an issue', async () => {
    const page = await served.browser.newPage();
    await page.goto(`${served.home}${served.samples.get('issue')?.slice(1)}`);
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
    const context = await served.browser.newContext(sized(width));
    const page = await context.newPage();
    await page.goto(`${served.home}about/`);
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
