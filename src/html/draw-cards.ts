import { writeElement } from '../charts/svg.ts';
import { withBase } from '../model/address.ts';
import type { Card } from '../views/view.ts';
import { drawLine } from './draw-line.ts';
import type { DrawOptions } from './draw-options.ts';

/** Draws records in a list: a small line above, the name as a link, one line beneath. */
export const drawCards = (cards: readonly Card[], options: DrawOptions): string =>
  writeElement('ul', { class: 'cards spread' }, cards.map((card) => drawCard(card, options)).join(''));

function drawCard({ kicker, title, address, line }: Card, options: DrawOptions): string {
  const name = drawLine(title, { ...options, linked: false });
  return writeElement(
    'li',
    {},
    [
      writeElement('p', { class: 'over' }, drawLine(kicker, { ...options, linked: false })),
      writeElement('h3', {}, writeElement('a', { href: withBase(options.base, address) }, name)),
      writeElement('p', { class: 'under' }, drawLine(line, options)),
    ].join(''),
  );
}
