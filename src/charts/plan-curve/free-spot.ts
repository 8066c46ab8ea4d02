import type { Point } from '../shapes/shape.ts';

/** A rectangle, in pixels. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What a text should stay clear of: the strokes of lines, which it may cross at worst, and areas. */
export interface Obstacles {
  readonly strokes: readonly (readonly [Point, Point])[];
  readonly areas: readonly Area[];
}

const DISTANCES = [7, 13, 20, 28, 38, 50, 64];
const STEPS = 24;

/**
 * Finds the area of a text around a point: near it above on the left, below on the right and so on, the first
 * that lies within the bounds and crosses least.
 */
export function findFreeSpot(
  point: Point,
  { width, height }: { readonly width: number; readonly height: number },
  bounds: Area,
  { strokes, areas }: Obstacles,
): Area {
  const spots = DISTANCES.flatMap((distance) => spotsAround(point, width, height, distance));
  const within = spots.map((spot) => keepWithin(spot, bounds));
  const costs = within.map(
    (spot) =>
      100 * areas.filter((area) => areasMeet(spot, area)).length +
      strokes.filter(([from, to]) => strokeMeets(from, to, spot)).length,
  );
  return within[costs.indexOf(Math.min(...costs))] as Area;
}

function spotsAround([x, y]: Point, width: number, height: number, distance: number): Area[] {
  const side = Math.max(distance * 0.6, 7);
  const lefts = [x - side - width, x + side, x - width / 2];
  const [above, below] = [y - distance - height, y + distance];
  const tops = [above, below] as const;
  const order = [
    [lefts[0], tops[0]],
    [lefts[1], tops[1]],
    [lefts[2], tops[0]],
    [lefts[2], tops[1]],
    [lefts[1], tops[0]],
    [lefts[0], tops[1]],
  ] as const;
  return order.map(([left = x, top]) => ({ left, top, right: left + width, bottom: top + height }));
}

function keepWithin(spot: Area, bounds: Area): Area {
  const shift = (low: number, high: number, least: number, most: number) =>
    low < least ? least - low : high > most ? most - high : 0;
  const dx = shift(spot.left, spot.right, bounds.left, bounds.right);
  const dy = shift(spot.top, spot.bottom, bounds.top, bounds.bottom);
  return { left: spot.left + dx, right: spot.right + dx, top: spot.top + dy, bottom: spot.bottom + dy };
}

/** Whether two areas share more than an edge. */
export const areasMeet = (a: Area, b: Area): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Whether a stroke passes through an area, at points along it. */
function strokeMeets([x1, y1]: Point, [x2, y2]: Point, area: Area): boolean {
  return Array.from({ length: STEPS + 1 }, (_, step) => step / STEPS).some((part) => {
    const [x, y] = [x1 + (x2 - x1) * part, y1 + (y2 - y1) * part];
    return x > area.left && x < area.right && y > area.top && y < area.bottom;
  });
}
