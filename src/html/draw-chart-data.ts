import {
  bullet,
  bump,
  dotRange,
  drawForWidths,
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
import type { ChartData } from '../views/view.ts';

/** Draws the chart of a view, wide and narrow, as SVG text. */
export function drawChartData(chart: ChartData): string {
  switch (chart.type) {
    case 'rankedBars':
      return drawForWidths(rankedBars, chart.data);
    case 'pairedBars':
      return drawForWidths(pairedBars, chart.data);
    case 'twoDates':
      return drawForWidths(twoDates, chart.data);
    case 'stageFunnel':
      return drawForWidths(stageFunnel, chart.data);
    case 'proportionStrip':
      return drawForWidths(proportionStrip, chart.data);
    case 'bump':
      return drawForWidths(bump, chart.data);
    case 'dotRange':
      return drawForWidths(dotRange, chart.data);
    case 'bullet':
      return drawForWidths(bullet, chart.data);
    case 'waterfall':
      return drawForWidths(waterfall, chart.data);
    case 'planCurve':
      return drawForWidths(planCurve, chart.data);
    case 'scheduleBars':
      return drawForWidths(scheduleBars, chart.data);
    case 'smallMultiples':
      return drawForWidths(smallMultiples, chart.data);
    case 'tileMap':
      return drawForWidths(tileMap, chart.data);
  }
}
