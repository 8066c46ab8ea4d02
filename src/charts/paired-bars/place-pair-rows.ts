import { composeBlock, placeBlock } from '../place-text.ts';
import { joinMarks, type Marks } from '../placed.ts';
import { labelRun } from '../run.ts';
import { LABEL_WIDTH, type PairFrame, TEXT_GAP } from './pair-frame.ts';
import type { PairedRow } from './paired-bars.ts';
import { BAR_HEIGHT, endOf, placePair, STROKE } from './place-pair.ts';
import { composeNote, composePart, composeWhole } from './row-words.ts';

const NOTE_GAP = 4;

/** A row after layout, and how high it is. */
export interface PlacedRow {
  readonly marks: Marks;
  readonly height: number;
}

/** Places a row with the name before the bars and both numbers behind them; a note goes under the bars. */
export function placePairBeside(row: PairedRow, frame: PairFrame, top: number): PlacedRow {
  const { types, scale } = frame;
  const label = composeBlock([labelRun(row.label)], types.strong, LABEL_WIDTH);
  const whole = composeBlock(composeWhole(row), types.strong);
  const part = composeBlock(composePart(row, frame.words), types.small);
  const note = composeBlock(composeNote(row), types.small, frame.width - scale(0));
  const height = Math.max(label.height, BAR_HEIGHT + 2 * STROKE);
  const middle = top + height / 2;
  const wholeLeft = endOf(row, scale) + TEXT_GAP;
  const partLeft = whole.width > 0 ? wholeLeft + whole.width + TEXT_GAP : wholeLeft;
  const marks = joinMarks(
    placePair(row, scale, middle - BAR_HEIGHT / 2),
    { texts: placeBlock(label, { x: 0, top: middle - label.height / 2, href: row.label.href }) },
    { texts: placeBlock(whole, { x: wholeLeft, top: middle - whole.height / 2 }) },
    { texts: placeBlock(part, { x: partLeft, top: middle - part.height / 2 }) },
    { texts: placeBlock(note, { x: scale(0), top: top + height + NOTE_GAP }) },
  );
  return { marks, height: height + (note.height > 0 ? note.height + NOTE_GAP : 0) };
}

/** Places a row with the name and the whole above the bars, the part and a note under them. */
export function placePairUnder(row: PairedRow, frame: PairFrame, top: number): PlacedRow {
  const { types, scale, width } = frame;
  const whole = composeBlock(composeWhole(row), types.strong);
  const label = composeBlock([labelRun(row.label)], types.strong, width - whole.width - 2 * TEXT_GAP);
  const part = composeBlock(composePart(row, frame.words), types.small, width);
  const note = composeBlock(composeNote(row), types.small, width);
  const barTop = top + Math.max(label.height, types.strong.line) + 5;
  const partTop = barTop + BAR_HEIGHT + 5;
  const marks = joinMarks(
    placePair(row, scale, barTop),
    { texts: placeBlock(label, { x: 0, top, href: row.label.href }) },
    { texts: placeBlock(whole, { x: width, top, anchor: 'end' }) },
    { texts: placeBlock(part, { x: 0, top: partTop }) },
    { texts: placeBlock(note, { x: 0, top: partTop + part.height }) },
  );
  return { marks, height: partTop + part.height + note.height - top };
}
