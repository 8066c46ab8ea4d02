import { writeElement } from '../../charts/svg.ts';
import { drawChartData } from '../../html/draw-chart-data.ts';
import type { Chart } from '../../views/view.ts';
import type { PrintedDrawing } from './printed.ts';

/** Draws a chart for paper: its wide drawing with the rules put in, and what it says for those who do not see it. */
export function drawFigure({ chart }: Chart, rules: string): PrintedDrawing {
  const [wide = ''] = /<svg[\s\S]*?<\/svg>/.exec(drawChartData(chart)) ?? [];
  const { title, description } = chart.data.heading;
  return {
    svg: wide.replace(/<svg[^>]*>/, (head) => head + writeElement('style', {}, rules)),
    alt: `${title}：${description}`,
  };
}
