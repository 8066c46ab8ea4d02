import { composeBlock, placeBlock } from '../place-text.ts';
import { joinMarks, type Marks } from '../placed.ts';
import { BREAK, GAP, type RowFrame } from './row-frame.ts';
import { composeLabel, composeSide, type RowTexts } from './row-texts.ts';

/** The marks of a row around the middle of their height. */
export type PlaceMarks = (middle: number) => Partial<Marks>;

/** A row after layout, and how high it is. */
export interface PlacedRow {
  readonly marks: Marks;
  readonly height: number;
}

const NOTE_GAP = 4;
const MARKS_GAP = { above: 3, below: 4 };

/** Places a row with rank, name, marks and numbers side by side, their middles in a line. */
export function placeRowBeside(
  texts: RowTexts,
  frame: RowFrame,
  marksHeight: number,
  placeMarks: PlaceMarks,
  top: number,
): PlacedRow {
  const { types, marksLeft, marksRight } = frame;
  const label = composeLabel(texts, types, BREAK.label);
  const side = composeSide(texts, types, BREAK.side);
  const rank = composeBlock(texts.rank, types.small);
  const chief = composeBlock(texts.chief, types.strong);
  const note = composeBlock(texts.note, types.small, frame.width - marksLeft);
  const height = Math.max(label.height, side.height, types.strong.line, marksHeight);
  const middle = top + height / 2;
  const figuresLeft = marksRight + GAP.figures;
  const chiefEnd = figuresLeft + frame.chiefWidth;
  const sideLeft = chief.height > 0 ? chiefEnd + GAP.chief : figuresLeft;
  const at = (x: number, block: { height: number }) => ({ x, top: middle - block.height / 2 });
  const marks = joinMarks(
    placeMarks(middle),
    { texts: placeBlock(rank, at(0, rank)) },
    { texts: placeBlock(label, { ...at(frame.rankWidth, label), href: texts.label.href }) },
    { texts: placeBlock(chief, { ...at(chiefEnd, chief), anchor: 'end' }) },
    { texts: placeBlock(side, at(sideLeft, side)) },
    { texts: placeBlock(note, { x: marksLeft, top: top + height + NOTE_GAP }) },
  );
  return { marks, height: height + (note.height > 0 ? note.height + NOTE_GAP : 0) };
}

/** Places a row with rank and name on the left, the chief number on the right, marks and the rest below. */
export function placeRowUnder(
  texts: RowTexts,
  frame: RowFrame,
  marksHeight: number,
  placeMarks: PlaceMarks,
  top: number,
): PlacedRow {
  const { types, width } = frame;
  const rank = composeBlock(texts.rank, types.small);
  const chief = composeBlock(texts.chief, types.strong);
  const reason = composeBlock(texts.reason, types.small, width / 2);
  const labelLeft = rank.width > 0 ? rank.width + GAP.rank : 0;
  const figuresWidth = Math.max(chief.width, reason.width);
  const label = composeLabel(texts, types, width - labelLeft - figuresWidth - GAP.figures);
  const rest = composeBlock(texts.rest, types.small, width);
  const note = composeBlock(texts.note, types.small, width);
  const head = Math.max(label.height, reason.height);
  const marksTop = top + head + MARKS_GAP.above;
  const restTop = marksTop + marksHeight + MARKS_GAP.below;
  const small = top + (types.strong.line - types.small.line) / 2;
  const marks = joinMarks(
    placeMarks(marksTop + marksHeight / 2),
    { texts: placeBlock(rank, { x: 0, top: small }) },
    { texts: placeBlock(label, { x: labelLeft, top, href: texts.label.href }) },
    { texts: placeBlock(chief, { x: width, top, anchor: 'end' }) },
    { texts: placeBlock(reason, { x: width, top: small, anchor: 'end' }) },
    { texts: placeBlock(rest, { x: 0, top: restTop }) },
    { texts: placeBlock(note, { x: 0, top: restTop + rest.height }) },
  );
  const below = rest.height + note.height;
  return { marks, height: (below > 0 ? restTop + below : marksTop + marksHeight) - top };
}
