import { type Dot, dot, type Rule, rule } from '../placed.ts';

/** How dots stand in lines: tens are set a little apart, so that they can be counted. */
export interface DotGrid {
  readonly pitch: number;
  readonly perLine: number;
  readonly linePitch: number;
  /** The width of the longest line. */
  readonly width: number;
}

const TEN_GAP = 4;
const PITCHES = { largest: 13, smallest: 10.5 };
const LEADING = 1.5;

/**
 * Derives a grid for at most `most` dots in a row: on one line if they fit, else on lines of whole tens (or
 * of five).
 */
export function deriveGrid(most: number, width: number): DotGrid {
  const onOneLine = Math.max(most, 1);
  const room = Math.floor(((width - tenGaps(onOneLine)) / onOneLine) * 2) / 2;
  const fitting = Math.min(PITCHES.largest, room);
  if (fitting >= PITCHES.smallest) return gridOf(onOneLine, fitting);
  const perLine = [30, 20, 10].find((dots) => gridOf(dots, PITCHES.largest).width <= width) ?? 5;
  return gridOf(perLine, PITCHES.largest);
}

/** The height that a number of dots takes in a grid; none take none. */
export const heightOfDots = (dots: number, grid: DotGrid): number =>
  Math.ceil(dots / grid.perLine) * grid.linePitch;

/**
 * Places the first `filled` of `total` dots filled and the rest hollow, or all of them dotted where nothing
 * is known.
 */
export function placeDots(
  filled: number | undefined,
  total: number,
  grid: DotGrid,
  left: number,
  top: number,
): Dot[] {
  const radius = radiusOf(grid);
  return Array.from({ length: total }, (_, index) => {
    const kind = filled === undefined ? 'dotted' : index < filled ? 'filled' : 'hollow';
    const { x, y } = positionOf(index, grid);
    return dot(kind, left + x, top + y, kind === 'filled' ? radius : radius - 0.5);
  });
}

/** Places the stroke behind the last dot of the base, where more were started than planned. */
export function placeFullBase(base: number, grid: DotGrid, left: number, top: number): Rule {
  const { x, y } = positionOf(base - 1, grid);
  const behind = left + x + (base % 10 === 0 ? grid.pitch + TEN_GAP : grid.pitch) / 2;
  return rule('axis', behind, top + y - grid.linePitch / 2, behind, top + y + grid.linePitch / 2);
}

const tenGaps = (dots: number): number => Math.floor(Math.max(dots - 1, 0) / 10) * TEN_GAP;

const gridOf = (perLine: number, pitch: number): DotGrid => ({
  pitch,
  perLine,
  linePitch: pitch + LEADING,
  width: perLine * pitch + tenGaps(perLine),
});

const radiusOf = (grid: DotGrid): number => Math.min(4.6, grid.pitch * 0.36);

function positionOf(index: number, grid: DotGrid): { x: number; y: number } {
  const column = index % grid.perLine;
  return {
    x: radiusOf(grid) + column * grid.pitch + Math.floor(column / 10) * TEN_GAP,
    y: (Math.floor(index / grid.perLine) + 0.5) * grid.linePitch,
  };
}
