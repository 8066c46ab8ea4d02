/** A place in a content file: line and column count from 1, the column in display cells (a Chinese character is two). */
export interface At {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** How many display cells the thing takes; the caret line is as long. */
  readonly width: number;
}

/** The display width of a text in cells: East Asian wide characters count two. */
export function widthOf(text: string): number {
  let cells = 0;
  for (const character of text) cells += isWide(character.codePointAt(0) ?? 0) ? 2 : 1;
  return cells;
}

function isWide(code: number): boolean {
  return (
    (code >= 0x1100 && code <= 0x115f) ||
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe6f) ||
    (code >= 0xff00 && code <= 0xff60) ||
    (code >= 0xffe0 && code <= 0xffe6) ||
    (code >= 0x20000 && code <= 0x3fffd)
  );
}
