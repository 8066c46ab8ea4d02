import type { Size } from './chart.ts';
import { placeLine, widthOf } from './place-text.ts';
import { type Bar, bar, type Dot, dot, joinMarks, type Marks } from './placed.ts';
import type { Run } from './run.ts';
import { typeSizes } from './type-sizes.ts';

/** One line of a key: a sample of a mark and what it means. */
export interface KeyItem {
  readonly sample: Dot['kind'] | Bar['kind'];
  readonly runs: readonly Run[];
}

/** The height of a key, with the space below it. */
export const KEY_HEIGHT = 28;

const DOTS: readonly string[] = ['filled', 'hollow', 'dotted'] satisfies Dot['kind'][];

/** Places a key on one line from `left`: sample, meaning, sample, meaning. */
export function placeKey(items: readonly KeyItem[], size: Size, left: number): Marks {
  const { small } = typeSizes(size);
  let x = left;
  const parts = items.map(({ sample, runs }) => {
    const middle = small.line / 2;
    const isDot = DOTS.includes(sample);
    const mark = isDot
      ? { dots: [dot(sample as Dot['kind'], x + 4.6, middle, sample === 'filled' ? 4.6 : 4.1)] }
      : { bars: [bar(sample as Bar['kind'], x, middle - 5, 14, 10)] };
    const textLeft = x + (isDot ? 15 : 20);
    x = textLeft + widthOf(runs, small) + 18;
    return { ...mark, texts: placeLine(runs, small, { x: textLeft, top: 0 }) };
  });
  return joinMarks(...parts);
}
