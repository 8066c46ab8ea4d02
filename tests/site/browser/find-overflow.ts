import type { Page } from 'playwright-core';

/**
 * What reaches beyond the right or left edge of the window; the inside of a box that scrolls sideways may. On paper
 * nothing scrolls: there the inside of every box counts, and a box that cuts its inside off is named too.
 */
export const findOverflow = (page: Page, paper = false): Promise<string[]> =>
  page.evaluate((onPaper) => {
    const width = document.documentElement.clientWidth;
    const name = (element: Element): string =>
      `<${element.localName} class="${element.getAttribute('class') ?? ''}"> «${(element.textContent ?? '').trim().slice(0, 24)}»`;
    /** Within a box of one pixel that is there for screen readers alone. */
    const hidden = (element: Element): boolean => {
      for (let one = element.parentElement; one; one = one.parentElement)
        if (one.clientWidth <= 1 && one.clientHeight <= 1 && getComputedStyle(one).overflowX === 'hidden')
          return true;
      return false;
    };
    const wide = document.documentElement.scrollWidth;
    const found = wide > width ? [`the page is ${wide} wide in a window of ${width}`] : [];
    for (const element of document.querySelectorAll('body *')) {
      if (!element.checkVisibility() || element.closest('.skip') || hidden(element)) continue;
      const box = element.getBoundingClientRect();
      const inside = !onPaper && element.parentElement?.closest('.folds-scroll');
      if (box.width > 1 && !inside && (box.right > width + 1 || box.left < -1))
        found.push(
          `${name(element)} reaches from ${Math.round(box.left)} to ${Math.round(box.right)} of ${width}`,
        );
      const cuts = getComputedStyle(element).overflowX !== 'visible' && element.clientWidth > 1;
      const scrolls = !onPaper && element.closest('.folds-scroll');
      if (cuts && !scrolls && element.scrollWidth > element.clientWidth + 1)
        found.push(`${name(element)} cuts ${element.scrollWidth} off to ${element.clientWidth}`);
    }
    return found.slice(0, 12);
  }, paper);
