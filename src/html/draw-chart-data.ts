import { NARROW, type Size, WIDE } from '../charts/chart.ts';
import {
  bullet,
  bump,
  dotRange,
  pairedBars,
  planCurve,
  proportionStrip,
  rankedBars,
  scheduleBars,
  smallMultiples,
  stageFunnel,
  tileMap,
  twoDates,
  waterfall,
} from '../charts/charts.ts';
import { drawChart } from '../charts/draw-chart.ts';
import type { PlacedChart } from '../charts/placed.ts';
import { writeElement } from '../charts/svg.ts';
import type { ChartData } from '../views/view.ts';

/** Draws the chart of a view twice, wide and narrow, in an element in which `chart.css` shows the one that fits its width. */
export const drawChartData = (chart: ChartData): string =>
  writeElement(
    'div',
    { class: 'drawing' },
    [WIDE, NARROW].map((size) => drawChart(placeChartData(chart, size))).join(''),
  );

/** Lays out the chart of a view for a size. */
export function placeChartData(chart: ChartData, size: Size): PlacedChart {
  switch (chart.type) {
    case 'rankedBars':
      return rankedBars.place(chart.data, size);
    case 'pairedBars':
      return pairedBars.place(chart.data, size);
    case 'twoDates':
      return twoDates.place(chart.data, size);
    case 'stageFunnel':
      return stageFunnel.place(chart.data, size);
    case 'proportionStrip':
      return proportionStrip.place(chart.data, size);
    case 'bump':
      return bump.place(chart.data, size);
    case 'dotRange':
      return dotRange.place(chart.data, size);
    case 'bullet':
      return bullet.place(chart.data, size);
    case 'waterfall':
      return waterfall.place(chart.data, size);
    case 'planCurve':
      return planCurve.place(chart.data, size);
    case 'scheduleBars':
      return scheduleBars.place(chart.data, size);
    case 'smallMultiples':
      return smallMultiples.place(chart.data, size);
    case 'tileMap':
      return tileMap.place(chart.data, size);
  }
}
