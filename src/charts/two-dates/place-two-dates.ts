import type { Size } from '../chart.ts';
import { KEY_HEIGHT, placeKey } from '../place-key.ts';
import { composeBlock, placeBlock } from '../place-text.ts';
import { joinMarks, type Marks, type PlacedChart } from '../placed.ts';
import { dateRun, labelRun } from '../run.ts';
import { composeChange, type DatesFrame, deriveDatesFrame, LABEL_WIDTH } from './dates-frame.ts';
import { placeSpan } from './place-span.ts';
import type { TwoDates, TwoDatesRow } from './two-dates.ts';

const ROW_GAP = { beside: 12, under: 17 };

/** Lays out a comparison of two dates: name, dots and change in a line, or the dots under the other two. */
export function placeTwoDates(data: TwoDates, size: Size): PlacedChart {
  const frame = deriveDatesFrame(data, size);
  const [place, gap] = frame.beside ? [placeBeside, ROW_GAP.beside] : [placeUnder, ROW_GAP.under];
  const key = placeKey(
    [
      { sample: 'hollow', runs: [dateRun(data.dates.from)] },
      { sample: 'filled', runs: [dateRun(data.dates.to)] },
    ],
    size,
    frame.left,
  );
  let top = KEY_HEIGHT;
  const rows = data.rows.map((row) => {
    const placed = place(row, frame, top);
    top += placed.height + gap;
    return placed.marks;
  });
  return { heading: data.heading, size, height: top - gap, rows: [key, ...rows] };
}

function placeBeside(row: TwoDatesRow, frame: DatesFrame, top: number): { marks: Marks; height: number } {
  const { strong, small } = frame.types;
  const label = composeBlock([labelRun(row.label)], strong, LABEL_WIDTH);
  const height = Math.max(label.height, strong.line);
  const middle = top + height / 2;
  const change = composeBlock(composeChange(row), small);
  const marks = joinMarks(
    placeSpan(row, frame, middle - strong.line / 2),
    { texts: placeBlock(label, { x: 0, top, href: row.label.href }) },
    { texts: placeBlock(change, { x: frame.width, top: middle - small.line / 2, anchor: 'end' }) },
  );
  return { marks, height };
}

function placeUnder(row: TwoDatesRow, frame: DatesFrame, top: number): { marks: Marks; height: number } {
  const { strong, small } = frame.types;
  const change = composeBlock(composeChange(row), small);
  const label = composeBlock([labelRun(row.label)], strong, frame.width - change.width - 16);
  const spanTop = top + Math.max(label.height, strong.line) + 3;
  const marks = joinMarks(
    { texts: placeBlock(label, { x: 0, top, href: row.label.href }) },
    {
      texts: placeBlock(change, { x: frame.width, top: top + (strong.line - small.line) / 2, anchor: 'end' }),
    },
    placeSpan(row, frame, spanTop),
  );
  return { marks, height: spanTop + strong.line - top };
}
