import type { Size } from '../chart.ts';
import { KEY_HEIGHT, placeKey } from '../place-key.ts';
import type { PlacedChart } from '../placed.ts';
import { wordsRun } from '../run.ts';
import { composeCells } from './cells.ts';
import { type Columns, closeColumns, deriveColumns } from './columns.ts';
import { placeRowBeside } from './place-row-beside.ts';
import { placeRowUnder } from './place-row-under.ts';
import type { RankedBars } from './ranked-bars.ts';
import { deriveMeasure, type Measure } from './row-measure.ts';

const ROW_GAP = { beside: 14, under: 18 };

/**
 * Lays out a ranking: marks beside the names where there is room for them, under the names where there is
 * not.
 */
export function placeRankedBars(data: RankedBars, size: Size): PlacedChart {
  const widest = deriveColumns(data.rows, size);
  const measure = deriveMeasure(data, widest.marksLeft, widest.marksWidth);
  const columns = measure.kind === 'dots' ? closeColumns(widest, measure.grid.width) : widest;
  const placeRow = columns.beside ? placeRowBeside : placeRowUnder;
  const gap = columns.beside ? ROW_GAP.beside : ROW_GAP.under;
  const key = keyOf(data, size, columns, measure);
  let top = key.length > 0 ? KEY_HEIGHT : 0;
  const rows = data.rows.map((row) => {
    const placed = placeRow(row, composeCells(row, columns), columns, measure, top);
    top += placed.height + gap;
    return placed.marks;
  });
  return { heading: data.heading, size, height: top - gap, rows: [...key, ...rows] };
}

function keyOf(data: RankedBars, size: Size, columns: Columns, measure: Measure) {
  if (data.key === undefined) return [];
  const [filled, hollow] =
    measure.kind === 'dots' ? (['filled', 'hollow'] as const) : (['accent', 'frame'] as const);
  const items = [
    { sample: filled, runs: [wordsRun(data.key.filled)] },
    { sample: hollow, runs: [wordsRun(data.key.hollow)] },
  ];
  return [placeKey(items, size, columns.marksLeft)];
}
