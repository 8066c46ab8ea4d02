import type { Point } from '../shapes/shape.ts';

/** A rectangle, in pixels. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What a text has to stay clear of: the strokes of lines, and areas. */
export interface Obstacles {
  readonly strokes: readonly (readonly [Point, Point])[];
  readonly areas: readonly Area[];
}

const DISTANCES = [7, 12, 18, 25, 33, 42];
const STEPS = 24;

/**
 * Finds an area for a text near a point of a rising line, above it on the left or below it on the right: the
 * nearest that lies within the bounds and meets nothing, on the side asked for where both are free. There may
 * be none.
 */
export function findFreeSpot(
  point: Point,
  {
    width,
    height,
    side,
  }: { readonly width: number; readonly height: number; readonly side: 'above' | 'below' },
  bounds: Area,
  { strokes, areas }: Obstacles,
): Area | undefined {
  const sides = side === 'above' ? (['above', 'below'] as const) : (['below', 'above'] as const);
  const spots = DISTANCES.flatMap((distance) =>
    sides.flatMap((each) => spotsBeside(point, width, height, distance, each)),
  );
  return spots.find(
    (spot) =>
      isWithin(spot, bounds) &&
      !areas.some((area) => areasMeet(spot, area)) &&
      !strokes.some(([from, to]) => strokeMeets(from, to, spot)),
  );
}

function spotsBeside([x, y]: Point, width: number, height: number, distance: number, side: string): Area[] {
  const [toLeft, toRight] = [x - width - 8, x + 8];
  const top = side === 'above' ? y - distance - height : y + distance;
  const lefts = side === 'above' ? [toLeft, toRight] : [toRight, toLeft];
  return lefts.map((left) => ({ left, top, right: left + width, bottom: top + height }));
}

const isWithin = (spot: Area, bounds: Area): boolean =>
  spot.left >= bounds.left &&
  spot.right <= bounds.right &&
  spot.top >= bounds.top &&
  spot.bottom <= bounds.bottom;

/** Whether two areas share more than an edge. */
const areasMeet = (a: Area, b: Area): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Whether a stroke passes through an area, at points along it. */
function strokeMeets([x1, y1]: Point, [x2, y2]: Point, area: Area): boolean {
  return Array.from({ length: STEPS + 1 }, (_, step) => step / STEPS).some((part) => {
    const [x, y] = [x1 + (x2 - x1) * part, y1 + (y2 - y1) * part];
    return x > area.left && x < area.right && y > area.top && y < area.bottom;
  });
}
