import type { Size } from '../chart.ts';
import { type LegendEntry, placeLegend } from '../legend/place-legend.ts';
import type { Marks, PlacedChart } from '../placed.ts';
import { wordsRun } from '../run.ts';
import { shape } from '../shapes/shape.ts';
import { COLUMN_GAP, derivePanelFrame } from './panel-frame.ts';
import { derivePanelHeights, heightOfPanel, placePanel } from './place-panel.ts';
import type { SmallMultiples } from './small-multiples.ts';

const ROW_GAP = 20;
const SAMPLE_WIDTH = 22;

/**
 * Lays out panels in lines of equal height; the first and the last period stand once, under the lowest panel
 * of each column.
 */
export function placeSmallMultiples(data: SmallMultiples, size: Size): PlacedChart {
  const frame = derivePanelFrame(data, size);
  const legend = placeLegend(composeEntries(data), size);
  const pitch = frame.width + (size.narrow ? COLUMN_GAP.narrow : COLUMN_GAP.wide);
  const count = data.panels.length;
  const rows: Marks[] = [legend.marks];
  let top = legend.height;
  for (let first = 0; first < count; first += frame.columns) {
    const line = data.panels.slice(first, first + frame.columns);
    const heights = derivePanelHeights(line, data, frame, first + 2 * frame.columns > count);
    line.forEach((panel, column) => {
      const lowest = first + column + frame.columns >= count;
      rows.push(placePanel(panel, data, frame, heights, { at: [column * pitch, top], lowest }));
    });
    top += heightOfPanel(heights) + ROW_GAP;
  }
  return { heading: data.heading, size, height: count > 0 ? top - ROW_GAP : legend.height, rows };
}

function composeEntries({ unit, panels, reference = '参照' }: SmallMultiples): LegendEntry[] {
  const units = { width: 0, sample: () => ({}), runs: [wordsRun(`单位：${unit}`)] };
  const dashed = {
    width: SAMPLE_WIDTH,
    sample: (left: number, middle: number) => ({
      shapes: shape('basis-line', [
        [left, middle],
        [left + SAMPLE_WIDTH, middle],
      ]),
    }),
    runs: [wordsRun(reference)],
  };
  return panels.some((panel) => panel.reference) ? [units, dashed] : [units];
}
