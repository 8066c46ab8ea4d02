import { type Heading, WIDE } from '../../charts/chart.ts';
import { scheduleBars } from '../../charts/charts.ts';
import { drawChart } from '../../charts/draw-chart.ts';
import type { ScheduleBars } from '../../charts/schedule-bars/schedule-bars.ts';
import { writeElement } from '../../charts/svg.ts';
import { placeChartData } from '../../html/draw-chart-data.ts';
import type { Chart } from '../../views/view.ts';
import type { PrintedDrawing } from './printed.ts';

/** The least width of a wall's drawing, in pixels, and the height of a sheet as a part of its width. */
const WALL_WIDTH = 900;
const WALL_RATIO = 0.52;

/** How high a drawing is as a part of its width. */
export function ratioOf({ svg }: Pick<PrintedDrawing, 'svg'>): number {
  const [, width = '1', height = '0'] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  return Number(height) / Number(width);
}

/** Draws the projects of a wall for a sheet of A3: so wide that its rows fill the sheet, and at least so that its letters are large. */
export function drawWall(data: ScheduleBars, rules: string): PrintedDrawing {
  const draw = (width: number) => scheduleBars.draw(scheduleBars.place(data, { width, narrow: false }));
  const drawn = draw(WALL_WIDTH);
  const fitting = Math.round((WALL_WIDTH * ratioOf({ svg: drawn })) / WALL_RATIO);
  return { svg: withRules(fitting > WALL_WIDTH ? draw(fitting) : drawn, rules), alt: altOf(data.heading) };
}

/** Draws a chart for paper: its wide drawing with the rules put in, and what it says for those who do not see it. */
export function drawFigure({ chart }: Chart, rules: string): PrintedDrawing {
  const wide = drawChart(placeChartData(chart, WIDE));
  return { svg: withRules(wide, rules), alt: altOf(chart.data.heading) };
}

const altOf = ({ title, description }: Heading): string => `${title}：${description}`;

const withRules = (svg: string, rules: string): string =>
  svg.replace(/<svg[^>]*>/, (head) => head + writeElement('style', {}, rules));
