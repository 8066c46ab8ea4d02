import type { Page } from 'playwright-core';

/** How a walk through a page with the Tab key went. */
export interface Walk {
  /** What can be reached, in the order of the document. */
  readonly expected: readonly string[];
  /** What the key reached, in the order in which it did. */
  readonly reached: readonly string[];
  /** What was reached without a mark that shows it. */
  readonly unmarked: readonly string[];
}

/** Presses Tab from where nothing has had the focus yet until everything that takes the focus should have had it. */
export async function walkWithTab(page: Page): Promise<Walk> {
  const expected = await page.evaluate(() => {
    const selector = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
    const all = [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility());
    const names = all.map(
      (element, index) => `${index} ${element.localName} ${(element.textContent ?? '').trim().slice(0, 20)}`,
    );
    const log = { reached: [] as string[], unmarked: [] as string[] };
    document.addEventListener('focusin', ({ target }) => {
      const name = names[all.indexOf(target as Element)] ?? (target as Element).outerHTML.slice(0, 60);
      const { outlineStyle, outlineWidth } = getComputedStyle(target as Element);
      log.reached.push(name);
      if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 1) log.unmarked.push(name);
    });
    Object.assign(window, { walk: log });
    return names;
  });
  await pressTab(page, expected.length);
  const log = await page.evaluate(() => (window as unknown as { walk: Omit<Walk, 'expected'> }).walk);
  return { expected, ...log };
}

const TAB = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 };

/** Presses Tab this often; the keys wait for one another in the browser, not for answers on the way. */
async function pressTab(page: Page, times: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const presses = Array.from({ length: times }, () => [
    session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...TAB }),
    session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...TAB }),
  ]);
  await Promise.all(presses.flat());
  await session.detach();
}
