import { NARROW, type Size, WIDE } from './chart.ts';
import { drawChart } from './draw-chart.ts';
import type { PairedBars } from './paired-bars/paired-bars.ts';
import { placePairedBars } from './paired-bars/place-paired-bars.ts';
import type { PlacedChart } from './placed.ts';
import { placeProportionStrip } from './proportion-strip/place-proportion-strip.ts';
import type { ProportionStrip } from './proportion-strip/proportion-strip.ts';
import { placeRankedBars } from './ranked-bars/place-ranked-bars.ts';
import type { RankedBars } from './ranked-bars/ranked-bars.ts';
import { placeStageFunnel } from './stage-funnel/place-stage-funnel.ts';
import type { StageFunnel } from './stage-funnel/stage-funnel.ts';
import { drawStageStrip } from './stage-strip/draw-stage-strip.ts';
import { placeStageStrip } from './stage-strip/place-stage-strip.ts';
import { writeElement } from './svg.ts';
import { placeTwoDates } from './two-dates/place-two-dates.ts';
import type { TwoDates } from './two-dates/two-dates.ts';

/** A kind of chart in its two pure steps: data and size to numbers, numbers to SVG text. */
export interface Chart<Data> {
  readonly place: (data: Data, size: Size) => PlacedChart;
  readonly draw: (placed: PlacedChart) => string;
}

/** Places in the order of their rank, with their rates, counts and bases. */
export const rankedBars: Chart<RankedBars> = { place: placeRankedBars, draw: drawChart };

/** Wholes with their parts, on one scale from zero. */
export const pairedBars: Chart<PairedBars> = { place: placePairedBars, draw: drawChart };

/** A small set of rows at two dates. */
export const twoDates: Chart<TwoDates> = { place: placeTwoDates, draw: drawChart };

/** Steps that follow each other, each with its share of the one before. */
export const stageFunnel: Chart<StageFunnel> = { place: placeStageFunnel, draw: drawChart };

/** The parts of one whole. */
export const proportionStrip: Chart<ProportionStrip> = { place: placeProportionStrip, draw: drawChart };

/** The way of a project, small enough for a line of text; there is one drawing for every width. */
export const stageStrip = { place: placeStageStrip, draw: drawStageStrip };

/**
 * Draws a chart twice, wide and narrow, in an element in which `chart.css` shows the one that fits its width.
 */
export const drawForWidths = <Data>(chart: Chart<Data>, data: Data): string =>
  writeElement(
    'div',
    { class: 'drawing' },
    [WIDE, NARROW].map((size) => chart.draw(chart.place(data, size))).join(''),
  );
