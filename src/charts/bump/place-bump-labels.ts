import { placeBlock } from '../place-text.ts';
import { joinMarks, type Marks, type PlacedText, rule } from '../placed.ts';
import { spread } from '../spread.ts';
import type { Bump, BumpLine } from './bump.ts';
import { type BumpFrame, RADIUS } from './bump-frame.ts';
import type { BumpLabel } from './bump-labels.ts';
import type { BumpPoint } from './derive-points.ts';

const MARGIN = 4;
const LEVEL = 3;

/**
 * Places rank and name of every line that has a rank, at the level of its last point or as near as the others
 * allow; a dotted stroke leads to them from a point before the last period.
 */
export function placeBumpLabels(data: Bump, points: readonly BumpPoint[][], frame: BumpFrame): Marks {
  const { labels, rankWidth } = frame.labels;
  const ranked = data.lines.flatMap((line, index) => {
    const [label, last] = [labels[index], points[index]?.at(-1)];
    return label && last ? [{ line, label, last }] : [];
  });
  const sorted = ranked.sort((a, b) => a.last.y - b.last.y || b.last.period - a.last.period);
  const wishes = sorted.map(({ label, last }) => ({
    start: last.y - frame.labelTop - label.height / 2,
    length: label.height,
  }));
  const tops = spread(wishes, Math.max(0, frame.bottom - frame.labelTop), 0);
  const parts = sorted.map(({ line, label, last }, index) => {
    const top = frame.labelTop + (tops[index] ?? 0);
    const middle = top + label.height / 2;
    return {
      rules: placeLead(last, middle, frame, data.periods.length - 1),
      texts: [
        ...placeBlock(label.rank, { x: frame.labelLeft, top: middle - label.rank.height / 2 }),
        ...placeName(line, label, frame.labelLeft + rankWidth, top),
      ],
    };
  });
  return joinMarks(...parts);
}

/** Places the name of a line and, behind or under it, since when nothing is known of it. */
export function placeName(
  line: BumpLine,
  { name, standing, inline }: BumpLabel,
  x: number,
  top: number,
): PlacedText[] {
  const spot = inline
    ? { x: x + name.width, top: top + (name.height - standing.height) / 2 }
    : { x, top: top + name.height };
  return [...placeBlock(name, { x, top, href: line.label.href }), ...placeBlock(standing, spot)];
}

function placeLead({ period, x, y }: BumpPoint, middle: number, { labelLeft }: BumpFrame, final: number) {
  const end = labelLeft - MARGIN;
  if (period < final) return [rule('absent', x + RADIUS.accent + 1, y, end, middle)];
  const level = Math.abs(middle - y) <= LEVEL;
  return level ? [] : [rule('leader', x + RADIUS.accent + 2, y, end, middle)];
}
