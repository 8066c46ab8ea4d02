import type { Size } from '../chart.ts';
import { placeLabelledRows } from '../labelled-rows/place-labelled-rows.ts';
import { deriveRowFrame } from '../labelled-rows/row-frame.ts';
import type { LegendEntry } from '../legend/place-legend.ts';
import { dot, type PlacedChart } from '../placed.ts';
import { wordsRun } from '../run.ts';
import { composeRangeTexts, composeSharedTarget } from './compose-range-texts.ts';
import type { DotRange, DotRangeRow } from './dot-range.ts';
import { MARKS_HEIGHT, placeRange, placeSpan, placeTarget } from './place-range.ts';
import { deriveRangeScale } from './range-scale.ts';

/** Lays out dots with their ranges: beside the names where there is room, under them where there is not. */
export function placeDotRange(data: DotRange, size: Size): PlacedChart {
  const rows = data.rows.map((row) => composeRangeTexts(row, data));
  const frame = deriveRowFrame(rows, size);
  const scale = deriveRangeScale(data, frame);
  return placeLabelledRows({
    heading: data.heading,
    size,
    frame,
    legend: [composeLegend(data)],
    rows,
    marksHeight: MARKS_HEIGHT,
    placeMarks: (index, middle) => placeRange(data.rows[index] as DotRangeRow, scale, frame, middle),
  });
}

function composeLegend(data: DotRange): LegendEntry[] {
  const ranged = data.rows.some(({ low, high }) => low !== undefined || high !== undefined);
  const target = composeSharedTarget(data);
  const range: LegendEntry = {
    width: 26,
    sample: (left, middle) => ({
      rules: placeSpan(left + 1, left + 25, middle),
      dots: [dot('filled', left + 11, middle, 4)],
    }),
    runs: [wordsRun(data.words.range)],
  };
  const aim: LegendEntry = {
    width: 4,
    sample: (left, middle) => ({ rules: [placeTarget(left + 2, middle)] }),
    runs: target,
  };
  return [...(ranged ? [range] : []), ...(target.length > 0 ? [aim] : [])];
}
