import type { Heading, Size } from '../chart.ts';
import type { LegendEntry } from '../legend/place-legend.ts';
import type { Marks, PlacedChart } from '../placed.ts';
import { placeLegendGroups } from './place-legend-groups.ts';
import { placeRowBeside, placeRowUnder } from './place-row.ts';
import type { RowFrame } from './row-frame.ts';
import type { RowTexts } from './row-texts.ts';

/** Rows with marks of one height, beside their texts or under them. */
export interface LabelledRows {
  readonly heading: Heading;
  readonly size: Size;
  readonly frame: RowFrame;
  /** What the marks mean, in groups that stay together. */
  readonly legend: readonly (readonly LegendEntry[])[];
  readonly rows: readonly RowTexts[];
  readonly marksHeight: number;
  /** The marks of the row at a place in the order, around the middle of their height. */
  readonly placeMarks: (index: number, middle: number) => Partial<Marks>;
}

const ROW_GAP = { beside: 13, under: 18 };

/** Places the legend and the rows under it. */
export function placeLabelledRows(data: LabelledRows): PlacedChart {
  const { heading, size, frame, marksHeight } = data;
  const legend = placeLegendGroups(data.legend, size);
  const [placeRow, gap] = frame.beside ? [placeRowBeside, ROW_GAP.beside] : [placeRowUnder, ROW_GAP.under];
  let top = legend.height;
  const rows = data.rows.map((texts, index) => {
    const placed = placeRow(texts, frame, marksHeight, (middle) => data.placeMarks(index, middle), top);
    top += placed.height + gap;
    return placed.marks;
  });
  return { heading, size, height: top - gap, rows: [legend.marks, ...rows] };
}
