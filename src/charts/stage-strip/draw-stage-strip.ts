import { drawMarks } from '../draw-chart.ts';
import { joinMarks } from '../placed.ts';
import { writeElement } from '../svg.ts';
import type { PlacedStrip } from './place-stage-strip.ts';

/** Writes a stage strip as SVG text, to stand in a line of text or a cell. */
export const drawStageStrip = ({ label, width, height, line, dots }: PlacedStrip): string =>
  writeElement(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: 'chart strip',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'img',
      'aria-label': label,
    },
    drawMarks(joinMarks({ rules: [line], dots })),
  );
