import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { askAxe, askAxeOfColours } from './ask-axe.ts';
import { findOverflow } from './find-overflow.ts';

/** A site that is served, and the pages of it to look at: kind → address. */
export interface ServedSite {
  readonly browser: Browser;
  readonly home: string;
  readonly samples: ReadonlyMap<string, string>;
}

/** A window of a width. */
export const sized = (width: number) => ({ viewport: { width, height: 800 } });

/** What A4 leaves between margins of 20 mm, in CSS pixels. */
export const PAPER = Math.floor((170 / 25.4) * 96);

/** Visits one page of each kind in a window of its own kind, and gathers what `look` says of each. */
export async function visitPages(
  { browser, home, samples }: ServedSite,
  options: BrowserContextOptions,
  look: (page: Page, kind: string) => Promise<readonly unknown[]>,
): Promise<string[]> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const problems: string[] = [];
  for (const [kind, address] of samples) {
    await page.goto(`${home}${address.slice(1)}`);
    problems.push(...(await look(page, kind)).map((problem) => `${address}: ${problem}`));
  }
  await context.close();
  return problems;
}

/** What axe finds and what is too wide on each page in windows of some widths, in the light scheme, then what the dark one changes. */
export const askOfAll = (site: ServedSite, widths: readonly number[]): Promise<string[]> =>
  visitPages(site, {}, async (page) => {
    const found: string[] = [];
    for (const width of widths) {
      await page.setViewportSize(sized(width).viewport);
      await page.emulateMedia({ colorScheme: 'light' });
      const light = [...(await findOverflow(page)), ...(await askAxe(page))];
      await page.emulateMedia({ colorScheme: 'dark' });
      const dark = await askAxeOfColours(page);
      found.push(
        ...light.map((one) => `${width} light: ${one}`),
        ...dark.map((one) => `${width} dark: ${one}`),
      );
    }
    return found;
  });

/** What each page cuts off on paper. */
export const askOfPaper = (site: ServedSite): Promise<string[]> =>
  visitPages(site, sized(PAPER), async (page) => {
    await page.emulateMedia({ media: 'print' });
    return findOverflow(page, true);
  });

/** The words of each page, with script or without. */
export async function readAll(site: ServedSite, javaScriptEnabled: boolean): Promise<string[]> {
  const texts: string[] = [];
  await visitPages(site, { ...sized(1280), javaScriptEnabled }, async (page) => {
    texts.push(await page.locator('body').innerText());
    return [];
  });
  return texts;
}
