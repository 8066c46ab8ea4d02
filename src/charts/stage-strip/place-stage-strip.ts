import { type Dot, dot, type Rule, rule } from '../placed.ts';
import { checkPlain } from '../run.ts';
import type { StageStrip } from './stage-strip.ts';

/** A strip after layout. */
export interface PlacedStrip {
  readonly label: string;
  readonly width: number;
  readonly height: number;
  readonly line: Rule;
  readonly dots: readonly Dot[];
}

const SIZE = { width: 132, height: 18, margin: 6 };

/**
 * Lays out a strip of 132 by 18 pixels: what is behind filled, the station reached larger, what is ahead
 * hollow, all dotted where nothing is known.
 */
export function placeStageStrip(data: StageStrip): PlacedStrip {
  const reached = data.reached === undefined ? undefined : data.stages.indexOf(data.reached);
  if (reached === -1) throw new RangeError(`unknown stage: «${data.reached}»`);
  const { width, height, margin } = SIZE;
  const middle = height / 2;
  const step = (width - 2 * margin) / Math.max(data.stages.length - 1, 1);
  const dots = data.stages.map((_, index) => {
    const x = margin + index * step;
    if (reached === undefined) return dot('dotted', x, middle, 3);
    if (index > reached) return dot('hollow', x, middle, 3);
    return dot('filled', x, middle, index === reached ? 5.5 : 3.5);
  });
  const line = rule('leader', margin, middle, width - margin, middle);
  return { label: checkPlain(data.label), width, height, line, dots };
}
