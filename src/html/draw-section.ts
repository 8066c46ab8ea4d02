import { escapeText, writeElement } from '../charts/svg.ts';
import { ordinalWord } from '../model/wording.ts';
import type { Section } from '../views/view.ts';
import { drawBlock } from './draw-block.ts';
import type { DrawOptions } from './draw-options.ts';

/** Draws a section under its heading; in an issue it carries its Chinese number. */
export function drawSection(
  { id, title, named, apart, blocks }: Section,
  options: DrawOptions,
  number?: number,
): string {
  const ordinal = number === undefined ? '' : writeElement('i', {}, `${ordinalWord(number)}、`);
  const words = named ? writeElement('span', { class: 'name' }, escapeText(title)) : escapeText(title);
  const head = writeElement('h2', {}, `${ordinal}${words}`);
  return writeElement(
    'section',
    { id, class: apart ? 'apart' : undefined },
    `${head}${blocks.map((block) => drawBlock(block, options)).join('')}`,
  );
}
