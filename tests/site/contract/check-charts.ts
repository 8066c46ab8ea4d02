import type { HTMLElement } from 'node-html-parser';
import { boundElements, boundTo } from './check-bound.ts';
import { outwards } from './shown-texts.ts';

/** Every number of a chart stands in the table beneath it too, bound to the same claim or figure. */
export function checkCharts(root: HTMLElement): string[] {
  return root.querySelectorAll('svg').flatMap((svg) => {
    const numbers = boundElements(svg);
    const figure = [...outwards(svg)].find((one) => one.tagName === 'FIGURE');
    const listed = new Set(
      (figure?.querySelectorAll('table') ?? []).flatMap((table) => boundElements(table).map(boundTo)),
    );
    return numbers
      .filter((number) => !listed.has(boundTo(number)))
      .map((number) => `«${number.text}» stands in a chart, but not in the table beneath it`);
  });
}
