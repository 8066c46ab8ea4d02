import { writeElement } from '../../charts/svg.ts';
import { drawChartData } from '../../html/draw-chart-data.ts';
import type { Chart } from '../../views/view.ts';
import type { PrintedDrawing } from './printed.ts';

/** How high a drawing is as a part of its width. */
export function ratioOf({ svg }: PrintedDrawing): number {
  const [, width = '1', height = '0'] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  return Number(height) / Number(width);
}

/** Draws a chart for paper: its wide drawing with the rules put in, and what it says for those who do not see it. */
export function drawFigure({ chart }: Chart, rules: string): PrintedDrawing {
  const [wide = ''] = /<svg[\s\S]*?<\/svg>/.exec(drawChartData(chart)) ?? [];
  const { title, description } = chart.data.heading;
  return {
    svg: wide.replace(/<svg[^>]*>/, (head) => head + writeElement('style', {}, rules)),
    alt: `${title}：${description}`,
  };
}
