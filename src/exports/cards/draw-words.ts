import { round, writeElement } from '../../charts/svg.ts';
import type { Font } from './font.ts';

/** How words are set: where they begin, on which baseline, how large and in which colour. */
export interface WordStyle {
  readonly x: number;
  readonly y: number;
  readonly px: number;
  readonly fill: string;
}

/** Draws words as the outlines of a font, glyph beside glyph, so that no font is asked for when the picture is drawn. */
export function drawWords(words: string, font: Font, { x, y, px, fill }: WordStyle): string {
  const scale = px / font.em;
  let pen = 0;
  const glyphs = [...words].map((character) => {
    const { advance, path } = font.glyph(character);
    const drawn =
      path === '' ? '' : writeElement('path', { d: path, transform: `translate(${round(pen)} 0)` });
    pen += advance;
    return drawn;
  });
  return writeElement(
    'g',
    { fill, transform: `translate(${x} ${y}) scale(${scale} ${-scale})` },
    glyphs.join(''),
  );
}

/** The width of words in pixels. */
export const widthOfWords = (words: string, font: Font, px: number): number =>
  ([...words].reduce((sum, character) => sum + font.glyph(character).advance, 0) * px) / font.em;
