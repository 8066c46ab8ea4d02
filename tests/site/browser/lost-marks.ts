import type { Page } from 'playwright-core';

/** The marks and words of the charts that have become as their ground, or have no colour at all. */
export const lostMarks = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const ground = getComputedStyle(document.body).backgroundColor;
    const paper = getComputedStyle(document.documentElement).backgroundColor;
    const gone = new Set(['none', 'transparent', 'rgba(0, 0, 0, 0)', ground, paper]);
    const marks = [...document.querySelectorAll('.chart :is(rect, circle, line, path, text)')].filter(
      (mark) => mark.checkVisibility(),
    );
    if (marks.length === 0) return ['there are no marks'];
    return marks.flatMap((mark) => {
      const { fill, stroke } = getComputedStyle(mark);
      const shows = mark.localName === 'line' ? !gone.has(stroke) : !gone.has(fill) || !gone.has(stroke);
      const kind = mark.closest('[class]')?.getAttribute('class') ?? '';
      return shows ? [] : [`<${mark.localName} class="${kind}"> has ${fill} and ${stroke} on ${paper}`];
    });
  });
