import type { Size } from '../chart.ts';
import { composeBlock, placeBlock } from '../place-text.ts';
import { joinMarks, type Marks } from '../placed.ts';
import type { Run } from '../run.ts';
import { typeSizes } from '../type-sizes.ts';

/** One entry of a legend: a sample as wide as said, drawn from a left edge around a middle, and what it means. */
export interface LegendEntry {
  readonly width: number;
  readonly sample: (left: number, middle: number) => Partial<Marks>;
  readonly runs: readonly Run[];
}

/** A legend after layout, and how high it is with the space below it. */
export interface PlacedLegend {
  readonly marks: Marks;
  readonly height: number;
}

const GAP = { sample: 6, entries: 18, below: 10 };

/** Places entries side by side, on as many lines as the width asks for; without entries it takes no height. */
export function placeLegend(entries: readonly LegendEntry[], size: Size, top = 0): PlacedLegend {
  const { small } = typeSizes(size);
  let [x, line] = [0, top];
  const parts = entries.map(({ width, sample, runs }) => {
    const indent = width > 0 ? width + GAP.sample : 0;
    const text = composeBlock(runs, small, size.width - indent);
    if (x > 0 && x + indent + text.width > size.width) {
      x = 0;
      line += small.line;
    }
    const marks = sample(x, line + small.line / 2);
    const texts = placeBlock(text, { x: x + indent, top: line });
    x += indent + text.width + GAP.entries;
    line += text.height - small.line;
    return { ...marks, texts };
  });
  const height = entries.length > 0 ? line + small.line + GAP.below - top : 0;
  return { marks: joinMarks(...parts), height };
}
