import type { Page } from 'playwright-core';
import { askAxe, askAxeOfColours } from './ask-axe.ts';
import { findOverflow } from './find-overflow.ts';
import { lostMarks } from './lost-marks.ts';
import { type Look, sized } from './visit-pages.ts';
import { walkWithTab } from './walk-with-tab.ts';

/** What A4 leaves between margins of 20 mm, in CSS pixels. */
export const PAPER = Math.floor((170 / 25.4) * 96);

/** What the page asked for while it loaded, and what went wrong. */
export const asked: Look = async ({ asked }) => asked;

/** The words of the page. */
export const read: Look = async ({ page }) => {
  await page.setViewportSize(sized(1280).viewport);
  return [await page.evaluate(() => document.body.innerText)];
};

/** What axe finds and what is too wide in a window of a width, in the light scheme, then what the dark one changes. */
export const axeAt =
  (width: number): Look =>
  async ({ page }) => {
    await page.setViewportSize(sized(width).viewport);
    const light = [...(await findOverflow(page)), ...(await askAxe(page))];
    await page.emulateMedia({ colorScheme: 'dark' });
    const dark = await askAxeOfColours(page);
    await page.emulateMedia({ colorScheme: 'light' });
    return [...light.map((one) => `${width} light: ${one}`), ...dark.map((one) => `${width} dark: ${one}`)];
  };

/** What the page cuts off on paper. */
export const onPaper: Look = async ({ page }) => {
  await page.setViewportSize(sized(PAPER).viewport);
  await page.emulateMedia({ media: 'print' });
  const found = await findOverflow(page, true);
  await page.emulateMedia({ media: 'screen' });
  return found;
};

/** The marks that the charts of an issue or a project lose for a reader who has asked for other colours. */
export const marksWith =
  (wishes: NonNullable<Parameters<Page['emulateMedia']>[0]>): Look =>
  async ({ page, kind }) => {
    if (kind !== 'issue' && kind !== 'project') return [];
    await page.emulateMedia(wishes);
    const found = await lostMarks(page);
    await page.emulateMedia({ contrast: null, forcedColors: null, colorScheme: null });
    return found;
  };

/** Where the Tab key leads otherwise than the document, or shows not where it is. */
export const walk: Look = async ({ page }) => {
  await page.setViewportSize(sized(1280).viewport);
  const { expected, reached, unmarked } = await walkWithTab(page);
  const first = reached[0]?.includes('跳到正文') ? [] : [`Tab reaches «${reached[0]}» first`];
  const astray = reached.findIndex((name, index) => name !== expected[index]);
  const order = astray < 0 ? [] : [`Tab reaches «${reached[astray]}», not «${expected[astray]}»`];
  const short =
    reached.length < expected.length ? [`Tab reaches only ${reached.length} of ${expected.length}`] : [];
  return [...first, ...order, ...short, ...unmarked.map((name) => `«${name}» is not marked`)].slice(0, 5);
};

/** Where the first link that Tab reaches is out of view, or leads elsewhere than to the text. */
export const skip: Look = async ({ page }) => {
  await page.setViewportSize(sized(1280).viewport);
  await startAtTop(page);
  await page.keyboard.press('Tab');
  const left = await page.evaluate(() => document.activeElement?.getBoundingClientRect().left ?? -1);
  await page.keyboard.press('Enter');
  const at = await page.evaluate(() => document.activeElement?.id);
  return [
    ...(left >= 0 ? [] : ['the first link stays out of view']),
    ...(at === 'main' ? [] : [`it leads to ${at}`]),
  ];
};

/** Where larger type makes a page of a phone hardly larger, or too wide; it stays chosen. */
export const larger: Look = async ({ page }) => {
  await page.setViewportSize(sized(360).viewport);
  const box = page.locator('#larger');
  const size = () =>
    page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));
  await box.uncheck();
  const small = await size();
  await page.getByLabel('大字').check();
  const grown = (await size()) / small;
  return [...(grown >= 1.2 ? [] : [`the type grows by ${grown}`]), ...(await findOverflow(page))];
};

/** Whether larger type is chosen on every page but the first, where the page before has chosen it; then it is chosen no more. */
export function rememberedLarger(): Look {
  let before = false;
  return async ({ page }) => {
    const box = page.locator('#larger');
    const kept = (await box.isChecked()) === before;
    before = true;
    await box.uncheck();
    return kept ? [] : ['has forgotten it'];
  };
}

/** Makes the next Tab reach what comes first in the document, wherever the focus has been: where an element is gone, it starts from there. */
const startAtTop = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const start = document.createElement('i');
    start.tabIndex = -1;
    document.body.prepend(start);
    start.focus();
    start.remove();
  });
