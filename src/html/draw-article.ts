import { writeElement } from '../charts/svg.ts';
import type { PageView } from '../views/view.ts';
import { drawCitation } from './draw-citation.ts';
import { drawLine } from './draw-line.ts';
import type { DrawOptions } from './draw-options.ts';
import { drawPageHead } from './draw-page-head.ts';
import { drawSection } from './draw-section.ts';

/** Draws the article of a page from its view; `manual` is HTML that stands between its head and its sections. */
export function drawArticle(view: PageView, given: DrawOptions, manual = ''): string {
  const options = { ...given, page: view.address };
  const sections = view.sections.map((section, index) =>
    drawSection(section, options, view.kind === 'issue' && !section.apart ? index + 1 : undefined),
  );
  const colophon =
    view.colophon.length > 0
      ? writeElement('p', { class: 'colophon' }, drawLine(view.colophon, options))
      : '';
  return writeElement(
    'article',
    {},
    `${drawPageHead(view, options)}${manual}${sections.join('')}${colophon}${drawCitation(view, options)}`,
  );
}
