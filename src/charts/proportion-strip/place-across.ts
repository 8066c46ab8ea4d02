import type { Size } from '../chart.ts';
import { bar, joinMarks, type Marks, rule } from '../placed.ts';
import { composeBlock, placeBlock, type TextBlock } from '../place-text.ts';
import { spread } from '../spread.ts';
import { type TypeSizes, typeSizes } from '../type-sizes.ts';
import { composePartText } from './part-text.ts';
import type { Part, ProportionStrip } from './proportion-strip.ts';
import { deriveSegments } from './segments.ts';

const STRIP_HEIGHT = 26;
const NAME_WIDTH = 112;
const GAP = { texts: 6, parts: 18, leader: 16, edge: 5 };

/** Places a strip across the drawing with each part's texts under it; nothing where the texts have no room side by side. */
export function placeAcross(data: ProportionStrip, size: Size, top: number): { marks: Marks; height: number } | undefined {
  const types = typeSizes(size);
  const segments = deriveSegments(data.parts, size.width);
  const texts = segments.map(({ part }) => composeColumn(part, types));
  const wishes = segments.map(({ start }, index) => ({ start, length: texts[index]?.width ?? 0 }));
  const needed = wishes.reduce((sum, { length }) => sum + length + GAP.parts, -GAP.parts);
  if (needed > size.width) return undefined;
  const lefts = spread(wishes, size.width, GAP.parts);
  const textTop = top + STRIP_HEIGHT + GAP.leader;
  const parts = segments.map((segment, index) => {
    const column = texts[index] as Column;
    const left = lefts[index] ?? 0;
    const { start, length, kind, part } = segment;
    const from = start + Math.min(GAP.edge, length / 2);
    const foot = Math.max(left + GAP.edge, Math.min(from, left + column.width - GAP.edge));
    const known = part.amount !== undefined;
    return joinMarks(
      { bars: length > 0 ? [bar(kind, start, top, length, STRIP_HEIGHT)] : [] },
      { rules: known ? [rule('leader', from, top + STRIP_HEIGHT + 2, foot, textTop - 1)] : [] },
      placeColumn(column, part, left, textTop),
    );
  });
  return { marks: joinMarks(...parts), height: textTop + Math.max(0, ...texts.map(({ height }) => height)) - top };
}

/** Name above, amount and share under it. */
interface Column {
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
  return { name, chief, rest, width: Math.max(name.width, figures), height: name.height + types.strong.line };
}

function placeColumn({ name, chief, rest }: Column, part: Part, left: number, top: number): Partial<Marks> {
  const restLeft = chief.width > 0 ? left + chief.width + GAP.texts : left;
  return {
    texts: [
      ...placeBlock(name, { x: left, top, href: part.label.href }),
      ...placeBlock(chief, { x: left, top: top + name.height }),
      ...placeBlock(rest, { x: restLeft, top: top + name.height + 1 }),
    ],
  };
}
