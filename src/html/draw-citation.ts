import { escapeText, writeElement } from '../charts/svg.ts';
import { withBase } from '../model/address.ts';
import type { PageView } from '../views/view.ts';
import { drawLine } from './draw-line.ts';
import type { DrawOptions } from './draw-options.ts';

/** Draws how an issue is cited: its words, then its whole address, as a link to itself; nothing for other pages. */
export function drawCitation({ citation, address, site }: PageView, options: DrawOptions): string {
  if (!citation) return '';
  const there = withBase(options.base, address);
  const whole = escapeText(there.startsWith('/') ? `${site.url}${there}` : there);
  const link = writeElement('a', { class: 'name', href: whole }, whole);
  return writeElement('p', { class: 'citation' }, `引用本期：${drawLine(citation, options)}${link}`);
}
