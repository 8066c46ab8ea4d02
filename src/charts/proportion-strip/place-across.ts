import type { Size } from '../chart.ts';
import { composeBlock, placeBlock, type TextBlock } from '../place-text.ts';
import { joinMarks, type Marks, rule } from '../placed.ts';
import { spread } from '../spread.ts';
import { type TypeSizes, typeSizes } from '../type-sizes.ts';
import { composePartText } from './part-text.ts';
import { placeStrip, THICKNESS } from './place-strip.ts';
import type { Part, ProportionStrip } from './proportion-strip.ts';
import { deriveSegments } from './segments.ts';

const NAME_WIDTH = 118;
const GAP = { texts: 6, parts: 18, leader: 16, edge: 5 };

/**
 * Places a strip across the drawing with each part's texts under it; nothing where the texts have no room
 * side by side.
 */
export function placeAcross(
  data: ProportionStrip,
  size: Size,
  top: number,
): { marks: Marks; height: number } | undefined {
  const types = typeSizes(size);
  const segments = deriveSegments(data, size.width);
  const columns = segments.map(({ part }) => composeColumn(part, types));
  const wishes = segments.map(({ start }, index) => ({ start, length: columns[index]?.width ?? 0 }));
  const needed = wishes.reduce((sum, { length }) => sum + length + GAP.parts, -GAP.parts);
  if (needed > size.width) return undefined;
  const lefts = spread(wishes, size.width, GAP.parts);
  const textTop = top + THICKNESS + GAP.leader;
  const leaders = segments.flatMap(({ start, length }, index) => {
    if (length === 0) return [];
    const left = lefts[index] ?? 0;
    const from = start + Math.min(GAP.edge, length / 2);
    const foot = Math.max(left + GAP.edge, Math.min(from, left + (columns[index]?.width ?? 0) - GAP.edge));
    return [rule('leader', from, top + THICKNESS + 2, foot, textTop - 1)];
  });
  const texts = columns.map((column, index) => placeColumn(column, lefts[index] ?? 0, textTop));
  return {
    marks: joinMarks(placeStrip(data, segments, size.width, top, true), { rules: leaders }, ...texts),
    height: textTop + Math.max(0, ...columns.map(({ height }) => height)) - top,
  };
}

/** Name above, amount and share under it. */
interface Column {
  readonly part: Part;
  readonly name: TextBlock;
  readonly chief: TextBlock;
  readonly rest: TextBlock;
  readonly width: number;
  readonly height: number;
}

function composeColumn(part: Part, types: TypeSizes): Column {
  const composed = composePartText(part);
  const name = composeBlock(composed.name, types.plain, NAME_WIDTH);
  const chief = composeBlock(composed.chief, types.strong);
  const rest = composeBlock(composed.rest, types.small);
  const figures = chief.width + (chief.width > 0 && rest.width > 0 ? GAP.texts : 0) + rest.width;
  const height = name.height + types.strong.line;
  return { part, name, chief, rest, width: Math.max(name.width, figures), height };
}

function placeColumn({ part, name, chief, rest }: Column, left: number, top: number): Partial<Marks> {
  const restLeft = chief.width > 0 ? left + chief.width + GAP.texts : left;
  return {
    texts: [
      ...placeBlock(name, { x: left, top, href: part.label.href }),
      ...placeBlock(chief, { x: left, top: top + name.height }),
      ...placeBlock(rest, { x: restLeft, top: top + name.height + 1 }),
    ],
  };
}
