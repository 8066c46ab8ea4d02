import type { ScaleLinear } from 'd3';
import type { RowFrame } from '../labelled-rows/row-frame.ts';
import { type BandKind, type Bar, bar, type Marks, type Rule, rule } from '../placed.ts';
import type { Band, BulletRow } from './bullet.ts';

/** The height of bands, of the bar, of a target and of the stroke at zero, in pixels. */
export const HEIGHT = { bands: 20, bar: 8, target: 17, stroke: 24 };

const SEAM = 1.5;
const KINDS: readonly (readonly BandKind[])[] = [
  [],
  ['band-middle'],
  ['band-dark', 'band-light'],
  ['band-dark', 'band-middle', 'band-light'],
  ['band-dark', 'band-middle', 'band-light', 'band-pale'],
];

/** How the bands of a row are filled, the first one darkest; more than four are a programming error. */
export function bandKinds(bands: readonly Band[]): readonly BandKind[] {
  const kinds = KINDS[bands.length];
  if (kinds === undefined) throw new RangeError(`too many bands: ${bands.length}`);
  return kinds;
}

/** Places bands, bar and target of a row; without a result a dotted line lies where the bar would be. */
export function placeBulletMarks(
  row: BulletRow,
  scale: ScaleLinear<number, number>,
  frame: RowFrame,
  middle: number,
): Partial<Marks> {
  const zero = scale(0);
  const end = row.result ? scale(row.result.value) : zero;
  const length = Math.abs(end - zero);
  const fill = bar('dark', Math.min(zero, end), middle - HEIGHT.bar / 2, length, HEIGHT.bar);
  return {
    bars: [...placeBands(row.bands, scale, middle), ...(length > 0 ? [fill] : [])],
    rules: [
      ...(row.result ? [] : [rule('absent', zero, middle, frame.marksRight, middle)]),
      rule('axis', zero, middle - HEIGHT.stroke / 2, zero, middle + HEIGHT.stroke / 2),
      ...(row.target ? [placeAim(scale(row.target.value), middle)] : []),
    ],
  };
}

/** Places the stroke of a target, longer than the bar is high and shorter than the bands are. */
export const placeAim = (x: number, middle: number): Rule =>
  rule('target', x, middle - HEIGHT.target / 2, x, middle + HEIGHT.target / 2);

function placeBands(bands: readonly Band[], scale: ScaleLinear<number, number>, middle: number): Bar[] {
  const kinds = bandKinds(bands);
  let from = 0;
  return bands.flatMap(({ to }, index) => {
    if (to < from) throw new RangeError(`bands do not ascend: ${from}, ${to}`);
    const left = scale(from) + (index > 0 ? SEAM : 0);
    const width = scale(to) - left;
    from = to;
    const kind = kinds[index] ?? 'band-pale';
    return width > 0 ? [bar(kind, left, middle - HEIGHT.bands / 2, width, HEIGHT.bands)] : [];
  });
}
