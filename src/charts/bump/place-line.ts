import { type Dot, dot, type Rule, rule } from '../placed.ts';
import { RADIUS } from './bump-frame.ts';
import type { BumpPoint } from './derive-points.ts';

/** The strokes and dots of one line; a gap between two of its points is dotted. */
export function placeBumpLine(
  points: readonly BumpPoint[],
  highlight: boolean,
): { rules: Rule[]; dots: Dot[] } {
  const way = highlight ? 'change' : 'axis';
  return {
    rules: points.slice(1).map((point, index) => {
      const from = points[index] as BumpPoint;
      const kind = point.period - from.period > 1 ? 'absent' : way;
      return rule(kind, from.x, from.y, point.x, point.y);
    }),
    dots: points.map(({ x, y }) =>
      highlight ? dot('filled', x, y, RADIUS.accent) : dot('hollow', x, y, RADIUS.quiet),
    ),
  };
}
