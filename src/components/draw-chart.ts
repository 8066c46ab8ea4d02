import {
  drawForWidths,
  pairedBars,
  proportionStrip,
  rankedBars,
  stageFunnel,
  twoDates,
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
  }
}
