import { readOutline } from './read-outline.ts';

/** A character as a font draws it, in the units of the font, upwards from the baseline. */
export interface Glyph {
  readonly advance: number;
  /** The data of an SVG path; empty for a space. */
  readonly path: string;
}

/** A font of outlines: what it draws a character as, in so many units an em. */
export interface Font {
  readonly em: number;
  /** A character that the font lacks is an error: no other font steps in, and nothing is left blank. */
  readonly glyph: (character: string) => Glyph;
}

/** Reads a TrueType font (OpenType with `glyf`, ISO/IEC 14496-22), of which it takes outlines and widths alone. */
export function readFont(bytes: Uint8Array): Font {
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = readTables(data);
  const at = (tag: string): number => {
    const offset = tables.get(tag);
    if (offset === undefined) throw new Error(`the font has no table ${tag}`);
    return offset;
  };
  const long = data.getInt16(at('head') + 50) === 1;
  const widths = data.getUint16(at('hhea') + 34);
  const groups = readGroups(data, at('cmap'));
  const locate = (glyph: number): readonly [number, number] => {
    const [loca, glyf] = [at('loca'), at('glyf')];
    const offset = (index: number): number =>
      long ? data.getUint32(loca + 4 * index) : 2 * data.getUint16(loca + 2 * index);
    return [glyf + offset(glyph), glyf + offset(glyph + 1)];
  };
  const made = new Map<string, Glyph>();
  const draw = (character: string): Glyph => {
    const index = indexIn(groups, character.codePointAt(0) ?? 0);
    if (index === 0) throw new Error(`the font has no «${character}»`);
    const advance = data.getUint16(at('hmtx') + 4 * Math.min(index, widths - 1));
    return { advance, path: readOutline(data, locate, index) };
  };
  return {
    em: data.getUint16(at('head') + 18),
    glyph: (character) => {
      const glyph = made.get(character) ?? draw(character);
      made.set(character, glyph);
      return glyph;
    },
  };
}

/** Where each table begins. */
function readTables(data: DataView): ReadonlyMap<string, number> {
  const count = data.getUint16(4);
  return new Map(
    Array.from({ length: count }, (_, index) => {
      const record = 12 + 16 * index;
      const tag = [0, 1, 2, 3].map((byte) => String.fromCharCode(data.getUint8(record + byte))).join('');
      return [tag, data.getUint32(record + 8)] as const;
    }),
  );
}

/** Consecutive characters that are consecutive glyphs. */
interface Group {
  readonly first: number;
  readonly last: number;
  readonly glyph: number;
}

/** The groups of the whole of Unicode (`cmap` format 12), which every large Chinese font has. */
function readGroups(data: DataView, cmap: number): Group[] {
  const tables = Array.from(
    { length: data.getUint16(cmap + 2) },
    (_, index) => cmap + data.getUint32(cmap + 8 + 8 * index),
  );
  const whole = tables.find((table) => data.getUint16(table) === 12);
  if (whole === undefined) throw new Error('the font has no map of the whole of Unicode');
  return Array.from({ length: data.getUint32(whole + 12) }, (_, index) => {
    const group = whole + 16 + 12 * index;
    return {
      first: data.getUint32(group),
      last: data.getUint32(group + 4),
      glyph: data.getUint32(group + 8),
    };
  });
}

const indexIn = (groups: readonly Group[], code: number): number => {
  const group = groups.find(({ first, last }) => first <= code && code <= last);
  return group ? group.glyph + code - group.first : 0;
};
