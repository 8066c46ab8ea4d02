import { type Dot, dot } from '../placed.ts';

/** How dots stand in lines: tens are set a little apart, so that they can be counted. */
export interface DotGrid {
  readonly pitch: number;
  readonly perLine: number;
  readonly linePitch: number;
}

const TEN_GAP = 4;
const PITCHES = { largest: 13, smallest: 10.5 };

const widthOfLine = (dots: number, pitch: number): number =>
  dots * pitch + Math.floor(Math.max(dots - 1, 0) / 10) * TEN_GAP;

/** Derives a grid for at most `most` dots in a row: one line if they fit, else lines of whole tens (of fives, if need be). */
export function deriveGrid(most: number, width: number): DotGrid {
  const tens = Math.floor(Math.max(most - 1, 0) / 10) * TEN_GAP;
  const fitting = Math.min(PITCHES.largest, (width - tens) / Math.max(most, 1));
  if (fitting >= PITCHES.smallest) return { pitch: fitting, perLine: Math.max(most, 1), linePitch: fitting + 1.5 };
  const pitch = PITCHES.largest;
  const perLine = [30, 20, 10].find((dots) => widthOfLine(dots, pitch) <= width) ?? 5;
  return { pitch, perLine, linePitch: pitch + 1.5 };
}

/** The height that a number of dots takes in a grid; none take none. */
export const heightOfDots = (dots: number, grid: DotGrid): number => Math.ceil(dots / grid.perLine) * grid.linePitch;

/** Places the first `filled` of `total` dots filled and the rest hollow, or all of them dotted where nothing is known. */
export function placeDots(filled: number | undefined, total: number, grid: DotGrid, left: number, top: number): Dot[] {
  const radius = Math.min(4.6, grid.pitch * 0.36);
  return Array.from({ length: total }, (_, index) => {
    const column = index % grid.perLine;
    const kind = filled === undefined ? 'dotted' : index < filled ? 'filled' : 'hollow';
    const x = left + radius + column * grid.pitch + Math.floor(column / 10) * TEN_GAP;
    const y = top + (Math.floor(index / grid.perLine) + 0.5) * grid.linePitch;
    return dot(kind, x, y, kind === 'filled' ? radius : radius - 0.5);
  });
}
