import { composeBlock, placeBlock, type TextBlock, widthOf } from '../place-text.ts';
import { joinMarks, type Marks } from '../placed.ts';
import { labelRun, numberRun, type Run, textOf } from '../run.ts';
import { rectangle, type ShapeKind, shape } from '../shapes/shape.ts';
import type { TypeSizes, TypeStyle } from '../type-sizes.ts';
import type { Band, Tile } from './tile-map.ts';
import type { TileSpot } from './tile-spots.ts';

/** The tone of each band; all but the two darkest carry dark text. */
const TONES: readonly ShapeKind[] = ['pale', 'light', 'half', 'deep', 'deepest'];
const PADDING = 4;
const NAME_LINE = 16;

/** How the square of a band is drawn: fewer bands than tones lie as far apart as they can. */
export function toneOf(band: Band, bands: number): ShapeKind {
  if (band === 'absent') return 'dotted';
  const step = bands > 1 ? (TONES.length - 1) / (bands - 1) : 1;
  return TONES[Math.round(band * step)] ?? 'dotted';
}

const DARK: readonly ShapeKind[] = ['deep', 'deepest'];

/** Places a square with its name and, under it, its number; both in the middle. */
export function placeTile(
  { tile, x, y }: TileSpot,
  { side, bands }: { readonly side: number; readonly bands: number },
  types: TypeSizes,
): Marks {
  const tone = toneOf(tile.band, bands);
  const inner = side - 2 * PADDING;
  const strong = fitStyle(tile, types.strong, inner);
  const value = composeBlock(tile.value ? [numberRun(tile.value)] : [], strong);
  const name = composeName(tile, types, inner, inner - value.height);
  const top = y + (side - name.height - value.height) / 2;
  const middle = x + side / 2;
  const marks = joinMarks(
    { shapes: shape(tone, rectangle(x, y, side, side)) },
    { texts: placeBlock(name, { x: middle, top, anchor: 'middle', href: tile.label.href }) },
    { texts: placeBlock(value, { x: middle, top: top + name.height, anchor: 'middle' }) },
  );
  return DARK.includes(tone) ? { ...marks, ground: 'dark' } : marks;
}

/** A number that is too wide in bold is set plain; the caller keeps to numbers that fit then. */
function fitStyle({ value }: Tile, strong: TypeStyle, width: number): TypeStyle {
  return value && widthOf([numberRun(value)], strong) > width ? { ...strong, bold: false } : strong;
}

/** Breaks a name to the square, and ends it in «…» where it needs more lines than there is room for. */
function composeName({ label, band }: Tile, types: TypeSizes, width: number, height: number): TextBlock {
  const base = band === 'absent' ? types.small : types.plain;
  const style = {
    ...base,
    px: types.small.px,
    tone: band === 'absent' ? ('t2' as const) : base.tone,
    line: NAME_LINE,
  };
  const block = composeBlock([labelRun(label)], style, width);
  const most = Math.max(1, Math.floor(height / NAME_LINE));
  if (block.lines.length <= most) return block;
  const kept = block.lines.slice(0, most);
  const last = kept.at(-1) ?? [];
  const lines = [...kept.slice(0, -1), cutToFit(last, style, width)];
  return {
    lines,
    style,
    width: Math.max(...lines.map((line) => widthOf(line, style))),
    height: lines.length * NAME_LINE,
  };
}

function cutToFit(runs: readonly Run[], style: TypeStyle, width: number): Run[] {
  const kind = runs[0]?.kind ?? 'name';
  const characters = [...textOf(runs)];
  const runOf = (length: number): Run[] => [{ kind, text: `${characters.slice(0, length).join('')}…` }];
  for (let length = characters.length; length > 1; length -= 1) {
    if (widthOf(runOf(length), style) <= width) return runOf(length);
  }
  return runOf(1);
}
