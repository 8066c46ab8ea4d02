import { composeBlock, placeBlock, placeLine, type TextBlock, widthOf } from '../place-text.ts';
import { joinMarks, type Marks } from '../placed.ts';
import { labelRun, wordsRun } from '../run.ts';
import { LANE, placeLane, placeLight } from './place-lane.ts';
import { placeWords } from './place-words.ts';
import type { ScheduleBars, ScheduleRow } from './schedule-bars.ts';
import { GAP, LABEL_WIDTH, LIGHT_WIDTH, type ScheduleFrame } from './schedule-frame.ts';

/** A row after layout: its marks, its height, where its lane stands and which words stand under that. */
export interface PlacedRow {
  readonly marks: Marks;
  readonly top: number;
  readonly laneTop: number;
  readonly bottom: number;
  readonly words: readonly { readonly left: number; readonly right: number }[];
}

const UNDER_GAP = 5;
const OWNER_GAP = 8;
const LIGHT_REACH = 5.5;

/** Places a row: name and owner before the bars and the light behind them, or all above them where it is narrow. */
export function placeScheduleRow(
  row: ScheduleRow,
  data: ScheduleBars,
  frame: ScheduleFrame,
  top: number,
): PlacedRow {
  const { types, size } = frame;
  const word = row.light ? [wordsRun(row.light.word)] : [];
  const lightWidth = row.light ? LIGHT_WIDTH + widthOf(word, types.small) : 0;
  const room = size.narrow ? size.width - lightWidth - LIGHT_WIDTH : LABEL_WIDTH;
  const label = composeBlock([labelRun(row.label)], types.strong, room);
  const owner = composeBlock(row.owner ? [labelRun(row.owner)] : [], types.small, room);
  const inline = size.narrow && label.lines.length === 1 && label.width + OWNER_GAP + owner.width <= room;
  const head = label.height + (inline ? 0 : owner.height);
  const laneTop = size.narrow ? top + head + UNDER_GAP : top;
  const laneMiddle = laneTop + LANE.height / 2;
  const labelTop = size.narrow ? top : laneMiddle - types.strong.line / 2;
  const lightMiddle = labelTop + types.strong.line / 2;
  const lightLeft = size.narrow ? size.width - lightWidth : frame.right + GAP;
  const words = placeWords(row, frame, data.today, laneTop + LANE.height);
  const marks = joinMarks(
    placeLane(row, frame, laneTop),
    { texts: placeHead(row, label, owner, { top: labelTop, inline }) },
    { texts: words.texts },
    row.light ? placeLight(row.light.kind, lightLeft + LIGHT_REACH, lightMiddle) : {},
    {
      texts: placeLine(word, types.small, {
        x: lightLeft + LIGHT_WIDTH,
        top: lightMiddle - types.small.line / 2,
      }),
    },
  );
  const bottom = Math.max(laneTop + LANE.height + words.height, labelTop + head);
  return { marks, top, laneTop, bottom, words: words.spans };
}

/** The name, and the owner under it or, where it is narrow and both fit, behind it. */
function placeHead(
  row: ScheduleRow,
  label: TextBlock,
  owner: TextBlock,
  { top, inline }: { readonly top: number; readonly inline: boolean },
) {
  const spot = inline
    ? { x: label.width + OWNER_GAP, top: top + (label.height - owner.height) / 2 }
    : { x: 0, top: top + label.height };
  return [
    ...placeBlock(label, { x: 0, top, href: row.label.href }),
    ...placeBlock(owner, { ...spot, href: row.owner?.href }),
  ];
}
