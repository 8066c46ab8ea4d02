import { NARROW, type Size, WIDE } from '../../src/charts/chart.ts';
import * as bullet from './bullet.ts';
import * as bump from './bump.ts';
import * as dotRange from './dot-range.ts';
import * as pairedBars from './paired-bars.ts';
import * as planCurve from './plan-curve.ts';
import * as proportionStrip from './proportion-strip.ts';
import * as rankedBars from './ranked-bars.ts';
import * as scheduleBars from './schedule-bars.ts';
import * as smallMultiples from './small-multiples.ts';
import * as stageFunnel from './stage-funnel.ts';
import * as stageStrip from './stage-strip.ts';
import * as tileMap from './tile-map.ts';
import * as twoDates from './two-dates.ts';
import * as waterfall from './waterfall.ts';

/** One picture of the gallery: where its stored file lies, what it is called, and its SVG text. */
export interface Picture {
  readonly path: string;
  readonly chart: string;
  readonly name: string;
  readonly width: 'wide' | 'narrow' | 'inline';
  readonly svg: string;
}

type Drawers = Readonly<Record<string, (size: Size) => string>>;

const CHARTS: Readonly<Record<string, Drawers>> = {
  'ranked-bars': rankedBars,
  'paired-bars': pairedBars,
  'two-dates': twoDates,
  'proportion-strip': proportionStrip,
  'stage-funnel': stageFunnel,
  bump,
  'dot-range': dotRange,
  bullet,
  waterfall,
  'plan-curve': planCurve,
  'schedule-bars': scheduleBars,
  'small-multiples': smallMultiples,
  'tile-map': tileMap,
};

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const pictureOf = (chart: string, name: string, width: Picture['width'], svg: string): Picture => ({
  path: `${chart}/${kebab(name)}${width === 'inline' ? '' : `-${width}`}.svg`,
  chart,
  name: kebab(name),
  width,
  svg,
});

/** Draws the whole gallery: every function of every chart, wide and narrow; a stage strip has one drawing. */
export const drawPictures = (): Picture[] => [
  ...Object.entries(CHARTS).flatMap(([chart, drawers]) =>
    Object.entries(drawers).flatMap(([name, draw]) => [
      pictureOf(chart, name, 'wide', draw(WIDE)),
      pictureOf(chart, name, 'narrow', draw(NARROW)),
    ]),
  ),
  ...Object.entries(stageStrip).map(([name, draw]) => pictureOf('stage-strip', name, 'inline', draw())),
];
