import type { Bound, Size } from '../chart.ts';
import { type LegendEntry, placeLegend } from '../legend/place-legend.ts';
import { placeLine } from '../place-text.ts';
import { joinMarks, type Marks, type PlacedChart, rule } from '../placed.ts';
import { numberRun, wordsRun } from '../run.ts';
import { shape } from '../shapes/shape.ts';
import { COLUMN_GAP, derivePanelFrame, groupsOf, type PanelFrame } from './panel-frame.ts';
import { derivePanelHeights, heightOfPanel, placePanel } from './place-panel.ts';
import type { Panel, SmallMultiples } from './small-multiples.ts';

const ROW_GAP = 20;
const HEAD_GAP = 6;
const GROUP_GAP = 28;
const SAMPLE_WIDTH = 22;

/**
 * Lays out panels in lines of equal height, group by group; the first and the last period stand once in a group, under
 * the lowest panel of each column.
 */
export function placeSmallMultiples(data: SmallMultiples, size: Size): PlacedChart {
  const frame = derivePanelFrame(data, size);
  const legend = placeLegend(composeEntries(data), size);
  const rows: Marks[] = [legend.marks];
  let top = legend.height;
  for (const panels of groupsOf(data.panels)) {
    const placed = placeGroup(panels, data, frame, { size, top });
    rows.push(...placed.rows);
    top = placed.bottom + GROUP_GAP;
  }
  const height = data.panels.length > 0 ? top - GROUP_GAP : legend.height;
  return { heading: data.heading, size, height, rows };
}

function placeGroup(
  panels: readonly Panel[],
  data: SmallMultiples,
  frame: PanelFrame,
  { size, top: start }: { readonly size: Size; readonly top: number },
): { readonly rows: readonly Marks[]; readonly bottom: number } {
  const pitch = frame.width + (size.narrow ? COLUMN_GAP.narrow : COLUMN_GAP.wide);
  const group = panels[0]?.group ?? '';
  const { small } = frame.types;
  const rows: Marks[] =
    group === ''
      ? []
      : [joinMarks({ texts: placeLine([{ kind: 'name', text: group }], small, { x: 0, top: start }) })];
  let top = start + (group === '' ? 0 : small.line + HEAD_GAP);
  for (let first = 0; first < panels.length; first += frame.columns) {
    const line = panels.slice(first, first + frame.columns);
    const heights = derivePanelHeights(line, data, frame, first + 2 * frame.columns > panels.length);
    line.forEach((panel, column) => {
      const lowest = first + column + frame.columns >= panels.length;
      rows.push(placePanel(panel, data, frame, heights, { at: [column * pitch, top], lowest }));
    });
    top += heightOfPanel(heights) + ROW_GAP;
  }
  return { rows, bottom: top - ROW_GAP };
}

/** The greatest number of all panels, which tells how high they are; undefined where nothing is above zero. */
const greatestOf = (panels: readonly Panel[]): Bound | undefined => {
  const values = panels.flatMap((panel) => panel.values.flatMap((bound) => bound ?? []));
  return values
    .filter(({ value }) => value > 0)
    .reduce<Bound | undefined>((most, one) => (most && most.value >= one.value ? most : one), undefined);
};

function composeEntries({ unit, panels, reference = '参照', breaks }: SmallMultiples): LegendEntry[] {
  const greatest = greatestOf(panels);
  const units = {
    width: 0,
    sample: () => ({}),
    runs: [wordsRun(`单位：${unit}`), ...(greatest ? [wordsRun('，最高处'), numberRun(greatest)] : [])],
  };
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
  const cut = {
    width: 1,
    sample: (left: number, middle: number) => ({
      rules: [rule('leader' as const, left, middle - 7, left, middle + 7)],
    }),
    runs: [wordsRun(breaks?.word ?? '')],
  };
  return [
    units,
    ...(panels.some((panel) => panel.reference) ? [dashed] : []),
    ...(breaks && breaks.before.length > 0 ? [cut] : []),
  ];
}
