import { type At, widthOf } from './at.ts';

/** The widest excerpt, in display cells; of a longer line the stretch around the fault is shown. */
const WIDEST = 100;
const BEFORE = 40;
const CUT = '...';

/** A source line with carets under the fault; indentation is left out, a tab counts as one space. */
export function drawExcerpt(line: string, { column, width }: Pick<At, 'column' | 'width'>): string[] {
  const whole = line.replaceAll('\t', ' ').replace(/ +$/, '');
  const indent = /^ */.exec(whole)?.[0].length ?? 0;
  const fault = Math.max(0, column - 1 - indent);
  const text = whole.slice(indent);
  const skipped = widthOf(text) > WIDEST ? firstCells(text, fault - BEFORE) : '';
  const shown = firstCells(text.slice(skipped.length), WIDEST);
  const head = skipped === '' ? '' : CUT;
  const tail = skipped.length + shown.length < text.length ? CUT : '';
  const spaces = head.length + fault - widthOf(skipped);
  return [`${head}${shown}${tail}`, `${' '.repeat(spaces)}${'^'.repeat(Math.min(60, Math.max(1, width)))}`];
}

/** The beginning of a text that takes at most so many cells. */
function firstCells(text: string, cells: number): string {
  let taken = '';
  let width = 0;
  for (const character of text) {
    width += widthOf(character);
    if (width > cells) break;
    taken += character;
  }
  return taken;
}
