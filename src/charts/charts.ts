import type { Bullet } from './bullet/bullet.ts';
import { placeBullet } from './bullet/place-bullet.ts';
import type { Bump } from './bump/bump.ts';
import { placeBump } from './bump/place-bump.ts';
import type { Size } from './chart.ts';
import type { DotRange } from './dot-range/dot-range.ts';
import { placeDotRange } from './dot-range/place-dot-range.ts';
import { drawChart } from './draw-chart.ts';
import type { PairedBars } from './paired-bars/paired-bars.ts';
import { placePairedBars } from './paired-bars/place-paired-bars.ts';
import type { PlacedChart } from './placed.ts';
import { placePlanCurve } from './plan-curve/place-plan-curve.ts';
import type { PlanCurve } from './plan-curve/plan-curve.ts';
import { placeProportionStrip } from './proportion-strip/place-proportion-strip.ts';
import type { ProportionStrip } from './proportion-strip/proportion-strip.ts';
import { placeRankedBars } from './ranked-bars/place-ranked-bars.ts';
import type { RankedBars } from './ranked-bars/ranked-bars.ts';
import { placeScheduleBars } from './schedule-bars/place-schedule-bars.ts';
import type { ScheduleBars } from './schedule-bars/schedule-bars.ts';
import { placeSmallMultiples } from './small-multiples/place-small-multiples.ts';
import type { SmallMultiples } from './small-multiples/small-multiples.ts';
import { placeStageFunnel } from './stage-funnel/place-stage-funnel.ts';
import type { StageFunnel } from './stage-funnel/stage-funnel.ts';
import { drawStageStrip } from './stage-strip/draw-stage-strip.ts';
import { placeStageStrip } from './stage-strip/place-stage-strip.ts';
import { placeTileMap } from './tile-map/place-tile-map.ts';
import type { TileMap } from './tile-map/tile-map.ts';
import { placeTwoDates } from './two-dates/place-two-dates.ts';
import type { TwoDates } from './two-dates/two-dates.ts';
import { placeWaterfall } from './waterfall/place-waterfall.ts';
import type { Waterfall } from './waterfall/waterfall.ts';

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

/** Ranks over periods. */
export const bump: Chart<Bump> = { place: placeBump, draw: drawChart };

/** Values with the ranges that they may lie in, and their targets. */
export const dotRange: Chart<DotRange> = { place: placeDotRange, draw: drawChart };

/** Results against their targets, on bands of how good they would be. */
export const bullet: Chart<Bullet> = { place: placeBullet, draw: drawChart };

/** How a stock went from one date to another. */
export const waterfall: Chart<Waterfall> = { place: placeWaterfall, draw: drawChart };

/** A plan over the months and what came of it up to the data date. */
export const planCurve: Chart<PlanCurve> = { place: placePlanCurve, draw: drawChart };

/** Projects under each other on one scale of months: 挂图作战. */
export const scheduleBars: Chart<ScheduleBars> = { place: placeScheduleBars, draw: drawChart };

/** The same small drawing for many places, on one scale. */
export const smallMultiples: Chart<SmallMultiples> = { place: placeSmallMultiples, draw: drawChart };

/** Places as squares without boundaries, toned by their band. */
export const tileMap: Chart<TileMap> = { place: placeTileMap, draw: drawChart };

/** The way of a project, small enough for a line of text; there is one drawing for every width. */
export const stageStrip = { place: placeStageStrip, draw: drawStageStrip };
