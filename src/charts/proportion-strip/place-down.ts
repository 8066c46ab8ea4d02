import type { Size } from '../chart.ts';
import { composeBlock, placeBlock, type TextBlock, widthOf } from '../place-text.ts';
import { joinMarks, type Marks, rule } from '../placed.ts';
import { spread } from '../spread.ts';
import { typeSizes } from '../type-sizes.ts';
import { composePartText } from './part-text.ts';
import { placeStrip, THICKNESS } from './place-strip.ts';
import type { ProportionStrip } from './proportion-strip.ts';
import { deriveSegments, type Segment } from './segments.ts';

const TEXT_LEFT = 56;
const WIDEST = 400;
const LEAST_HEIGHT = 168;
const GAP = { parts: 10, texts: 12 };

/**
 * Places a strip that runs down the drawing, with each part's texts on a line beside it; any number of parts
 * has room.
 */
export function placeDown(data: ProportionStrip, size: Size, top: number): { marks: Marks; height: number } {
  const lines = composeLines(data, size);
  const needed = lines.reduce((sum, { name }) => sum + name.height + GAP.parts, -GAP.parts);
  const known = data.parts.some((part) => (part.amount?.value ?? 0) > 0);
  const height = known ? Math.max(LEAST_HEIGHT, needed) : needed;
  const segments = deriveSegments(data, height);
  const wishes = segments.map((segment, index) => {
    const length = lines[index]?.name.height ?? 0;
    return { start: eyeOf(segment) - length / 2, length };
  });
  const tops = spread(wishes, height, GAP.parts);
  const rows = lines.map((line, index) => placeLine(line, segments[index], top, top + (tops[index] ?? 0)));
  return { marks: joinMarks(placeStrip(data, segments, height, top, false), ...rows), height };
}

/** What is written at a part, and where its numbers end. */
interface Line {
  readonly name: TextBlock;
  readonly chief: TextBlock;
  readonly rest: TextBlock;
  readonly chiefEnd: number;
  readonly end: number;
}

function composeLines(data: ProportionStrip, size: Size): Line[] {
  const { strong, plain, small } = typeSizes(size);
  const texts = data.parts.map(composePartText);
  const end = Math.min(size.width, WIDEST);
  const shares = texts.map(({ chief, rest }) => (chief.length > 0 ? widthOf(rest, small) : 0));
  const shareWidth = Math.max(0, ...shares);
  const chiefEnd = end - (shareWidth > 0 ? shareWidth + GAP.texts : 0);
  return texts.map(({ name, chief, rest }) => {
    const figuresLeft = chief.length > 0 ? chiefEnd - widthOf(chief, strong) : end - widthOf(rest, small);
    return {
      name: composeBlock(name, plain, figuresLeft - GAP.texts - TEXT_LEFT),
      chief: composeBlock(chief, strong),
      rest: composeBlock(rest, small),
      chiefEnd,
      end,
    };
  });
}

/** Where a segment meets its leader: its middle, or a little under its top where it is long. */
const eyeOf = ({ start, length }: Segment): number => start + Math.min(length, 60) / 2;

function placeLine(line: Line, segment: Segment | undefined, stripTop: number, top: number): Partial<Marks> {
  const { name, chief, rest, chiefEnd, end } = line;
  const middle = top + name.style.line / 2;
  const leader = segment !== undefined && segment.length > 0;
  return {
    rules: leader ? [rule('leader', THICKNESS + 3, stripTop + eyeOf(segment), TEXT_LEFT - 7, middle)] : [],
    texts: [
      ...placeBlock(name, { x: TEXT_LEFT, top, href: segment?.part.label.href }),
      ...placeBlock(chief, { x: chiefEnd, top, anchor: 'end' }),
      ...placeBlock(rest, { x: end, top: top + 1, anchor: 'end' }),
    ],
  };
}
