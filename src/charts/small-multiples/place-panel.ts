import { placeBlock } from '../place-text.ts';
import { joinMarks, type Marks } from '../placed.ts';
import type { Point } from '../shapes/shape.ts';
import { composePanelTexts, type PanelFrame, PLOT_HEIGHT } from './panel-frame.ts';
import { heightOfPeriods, placePeriods } from './place-periods.ts';
import { placePlot } from './place-plot.ts';
import type { Panel, SmallMultiples } from './small-multiples.ts';

const GAP = { plot: 4, note: 6 };

/** The heights that panels side by side share: of names and numbers, of the names of periods, and of remarks. */
export interface PanelHeights {
  readonly head: number;
  readonly periods: number;
  readonly note: number;
}

/** Derives the heights of a line of panels, so that their plots stand level; some may have no panel below them. */
export function derivePanelHeights(
  panels: readonly Panel[],
  data: SmallMultiples,
  frame: PanelFrame,
  lowest: boolean,
): PanelHeights {
  const texts = panels.map((panel) => composePanelTexts(panel, frame));
  const own = frame.oneLine ? 0 : Math.max(0, ...texts.map(({ last }) => last.height));
  const note = Math.max(0, ...texts.map((each) => each.note.height));
  return {
    head: Math.max(0, ...texts.map(({ label }) => label.height)) + own,
    periods: lowest ? heightOfPeriods(data.periods, frame) : 0,
    note: note > 0 ? note + GAP.note : 0,
  };
}

/** The height of a panel from its name to its remark. */
export const heightOfPanel = ({ head, periods, note }: PanelHeights): number =>
  head + GAP.plot + PLOT_HEIGHT + periods + note;

/** Places a panel: its name and number above its plot, under it the periods where it is the lowest, and a remark. */
export function placePanel(
  panel: Panel,
  data: SmallMultiples,
  frame: PanelFrame,
  heights: PanelHeights,
  { at: [left, top], lowest }: { readonly at: Point; readonly lowest: boolean },
): Marks {
  const { label, last, note } = composePanelTexts(panel, frame);
  const plotTop = top + heights.head + GAP.plot;
  const foot = plotTop + PLOT_HEIGHT;
  const lastTop = plotTop - GAP.plot - last.height;
  const lastSpot = frame.oneLine
    ? { x: left + frame.width, top: lastTop, anchor: 'end' as const }
    : { x: left, top: lastTop };
  const labelTop = lastTop - (frame.oneLine ? 0 : label.height);
  const noteTop = foot + (lowest ? heights.periods : 0) + GAP.note;
  return joinMarks(
    placePlot(panel, data, frame, [left, plotTop]),
    { texts: placeBlock(label, { x: left, top: frame.oneLine ? top : labelTop, href: panel.label.href }) },
    { texts: placeBlock(last, lastSpot) },
    { texts: lowest ? placePeriods(data.periods, frame, [left, foot]) : [] },
    { texts: placeBlock(note, { x: left, top: noteTop }) },
  );
}
