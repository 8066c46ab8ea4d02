import { escapeText, writeElement } from '../charts/svg.ts';
import { withBase } from '../model/address.ts';
import type { KeyFigure, PageView } from '../views/view.ts';
import { drawLine } from './draw-line.ts';
import type { DrawOptions } from './draw-options.ts';

/** Draws the head of a page: where one is, what it says, its particulars and its key figures. */
export const drawPageHead = (view: PageView, options: DrawOptions): string =>
  [
    drawCrumbs(view, options),
    drawHeading(view, options),
    view.lede.length > 0 ? writeElement('p', { class: 'lede' }, drawLine(view.lede, options)) : '',
    drawKeys(view, options),
  ].join('');

function drawCrumbs({ crumbs }: PageView, { base }: DrawOptions): string {
  if (crumbs.length === 0) return '';
  const steps = crumbs.map(({ text, address }) =>
    writeElement('li', {}, writeElement('a', { href: withBase(base, address) }, escapeText(text))),
  );
  return writeElement(
    'nav',
    { class: 'crumbs', 'aria-label': '所在位置' },
    writeElement('ol', {}, steps.join('')),
  );
}

function drawHeading({ kicker, heading, meta }: PageView, options: DrawOptions): string {
  const over = kicker.length > 0 ? writeElement('p', { class: 'kicker' }, drawLine(kicker, options)) : '';
  const particulars = meta.map(({ term, line }) => {
    const said = writeElement('dd', {}, drawLine(line, options));
    return writeElement('div', {}, `${writeElement('dt', {}, escapeText(term))}${said}`);
  });
  return writeElement(
    'header',
    { class: 'head' },
    [
      over,
      writeElement('h1', {}, drawLine(heading, options)),
      particulars.length > 0 ? writeElement('dl', { class: 'meta' }, particulars.join('')) : '',
    ].join(''),
  );
}

function drawKeys({ keys }: PageView, options: DrawOptions): string {
  if (keys.length === 0) return '';
  return writeElement('dl', { class: 'key' }, keys.map((key) => drawKey(key, options)).join(''));
}

function drawKey({ term, value, marks = [], note }: KeyFigure, options: DrawOptions): string {
  const shown = { class: value.kind === 'name' ? 'v words' : 'v' };
  return writeElement(
    'div',
    {},
    [
      writeElement('dt', {}, escapeText(term)),
      writeElement('dd', shown, drawLine([value, ...marks], options)),
      writeElement('dd', { class: 'w' }, drawLine(note, options)),
    ].join(''),
  );
}
