import type { Size } from '../chart.ts';
import { bar, joinMarks, type Marks, rule } from '../placed.ts';
import { composeBlock, placeBlock, widthOf } from '../place-text.ts';
import { spread } from '../spread.ts';
import { typeSizes } from '../type-sizes.ts';
import { composePartText } from './part-text.ts';
import type { ProportionStrip } from './proportion-strip.ts';
import { deriveSegments } from './segments.ts';

const STRIP_WIDTH = 26;
const TEXT_LEFT = 56;
const LEAST_HEIGHT = 176;
const GAP = { parts: 10, texts: 12 };

/** Places a strip that runs down the drawing, with each part's texts on a line beside it; any number of parts has room. */
export function placeDown(data: ProportionStrip, size: Size, top: number): { marks: Marks; height: number } {
  const { strong, plain, small } = typeSizes(size);
  const texts = data.parts.map(composePartText);
  const restWidth = Math.max(0, ...texts.map(({ chief, rest }) => (chief.length > 0 ? widthOf(rest, small) : 0)));
  const chiefEnd = size.width - (restWidth > 0 ? restWidth + GAP.texts : 0);
  const blocks = texts.map(({ name, chief, rest }) => {
    const figuresLeft = chief.length > 0 ? chiefEnd - widthOf(chief, strong) : size.width - widthOf(rest, small);
    return composeBlock(name, plain, figuresLeft - GAP.texts - TEXT_LEFT);
  });
  const needed = blocks.reduce((sum, { height }) => sum + height + GAP.parts, -GAP.parts);
  const height = Math.max(LEAST_HEIGHT, needed);
  const segments = deriveSegments(data.parts, height);
  const wishes = segments.map(({ start, length }, index) => {
    const own = blocks[index]?.height ?? 0;
    return { start: start + Math.min(length, 60) / 2 - own / 2, length: own };
  });
  const tops = spread(wishes, height, GAP.parts);
  const parts = segments.map(({ part, kind, start, length }, index) => {
    const name = blocks[index] ?? composeBlock([], plain);
    const textTop = top + (tops[index] ?? 0);
    const line = textTop + plain.line / 2;
    const { chief = [], rest = [] } = texts[index] ?? {};
    const from = top + start + Math.min(length, 60) / 2;
    return joinMarks(
      { bars: length > 0 ? [bar(kind, 0, top + start, STRIP_WIDTH, length)] : [] },
      { rules: part.amount === undefined ? [] : [rule('leader', STRIP_WIDTH + 3, from, TEXT_LEFT - 7, line)] },
      { texts: placeBlock(name, { x: TEXT_LEFT, top: textTop, href: part.label.href }) },
      { texts: placeBlock(composeBlock(chief, strong), { x: chiefEnd, top: textTop, anchor: 'end' }) },
      { texts: placeBlock(composeBlock(rest, small), { x: size.width, top: textTop + 1, anchor: 'end' }) },
    );
  });
  return { marks: joinMarks(...parts), height };
}
