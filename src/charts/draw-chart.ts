import { drawText } from './draw-text.ts';
import type { Bar, Dot, Marks, PlacedChart, Rule } from './placed.ts';
import { checkPlain } from './run.ts';
import { drawShape } from './shapes/draw-shape.ts';
import { escapeText, round, writeElement } from './svg.ts';

const BAR_CLASSES: Readonly<Record<Bar['kind'], string>> = {
  accent: 'f1',
  'accent-frame': 'f1o',
  dark: 'f2',
  middle: 'f2m',
  light: 'f3',
  pale: 'f3o',
  frame: 'frame',
  dotted: 'none',
  'band-dark': 'k1',
  'band-middle': 'k2',
  'band-light': 'k3',
  'band-pale': 'k4',
};
const DOT_CLASSES: Readonly<Record<Dot['kind'], string>> = {
  filled: 'f1',
  hollow: 'dot0',
  dotted: 'none',
  dark: 'f2',
};
const RULE_CLASSES: Readonly<Record<Rule['kind'], string>> = {
  axis: 'axis',
  leader: 'line',
  change: 's1',
  absent: 'none',
  target: 'tick',
};

/**
 * Writes a placed chart as SVG text. The picture is one image to a screen reader, or a group of links where
 * its names lead somewhere.
 */
export function drawChart(placed: PlacedChart): string {
  const { heading, size } = placed;
  const id = `${heading.id}-${size.width}`;
  const height = round(placed.height);
  const links = placed.rows.some((row) => row.texts.some((text) => text.href !== undefined));
  const title = writeElement('title', { id: `${id}-t` }, escapeText(checkPlain(heading.title)));
  const description = writeElement('desc', { id: `${id}-d` }, escapeText(checkPlain(heading.description)));
  return writeElement(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: size.narrow ? 'chart narrow' : 'chart wide',
      viewBox: `0 0 ${size.width} ${height}`,
      width: size.width,
      height,
      role: links ? 'group' : 'img',
      'aria-labelledby': `${id}-t ${id}-d`,
    },
    title + description + placed.rows.map(drawMarks).join(''),
  );
}

/** Writes the marks of one row as a group. */
export function drawMarks(marks: Marks): string {
  return writeElement(
    'g',
    {},
    marks.bars.map(drawBar).join('') +
      marks.rules.map(drawRule).join('') +
      marks.shapes.map(drawShape).join('') +
      drawDots(marks.dots) +
      marks.texts.map((text) => drawText(text, marks.ground)).join(''),
  );
}

const drawBar = ({ kind, x, y, width, height }: Bar): string =>
  writeElement('rect', { class: BAR_CLASSES[kind], x, y, width, height });

const drawRule = ({ kind, x1, y1, x2, y2 }: Rule): string =>
  writeElement('line', { class: RULE_CLASSES[kind], x1, y1, x2, y2 });

/** Neighbours of a kind share a group, so that thirty dots name their class once. */
function drawDots(dots: readonly Dot[]): string {
  const groups: Dot[][] = [];
  for (const dot of dots) {
    const last = groups.at(-1);
    if (last?.[0]?.kind === dot.kind) last.push(dot);
    else groups.push([dot]);
  }
  return groups
    .map((group) =>
      writeElement(
        'g',
        { class: DOT_CLASSES[group[0]?.kind ?? 'hollow'] },
        group.map(({ x, y, r }) => writeElement('circle', { cx: x, cy: y, r })).join(''),
      ),
    )
    .join('');
}
