import { writeElement } from '../svg.ts';
import type { Shape, ShapeKind } from './shape.ts';

const LINE_CLASSES: Partial<Record<ShapeKind, string>> = {
  'actual-line': 's1',
  'plan-line': 's2',
  'basis-line': 's3',
  'grid-line': 'line',
  'date-line': 'axis',
};
const AREA_CLASSES: Partial<Record<ShapeKind, string>> = {
  shade: 'shade',
  ground: 'ground',
  pale: 'step f3o',
  light: 'step f3',
  half: 'step f2h',
  deep: 'step f2',
  deepest: 'step f2d',
  solid: 'f2d',
  accent: 'f1',
  'accent-frame': 'f1o',
  hollow: 'dot0',
  dotted: 'none',
};

/** Writes a shape as one path: a line is open and hollow, an area is closed. */
export function drawShape({ kind, stretches }: Shape): string {
  const line = LINE_CLASSES[kind];
  const ways = stretches.map((points) => `M${points.map(([x, y]) => `${x} ${y}`).join('L')}`);
  return line === undefined
    ? writeElement('path', { class: AREA_CLASSES[kind], d: `${ways.join('Z')}Z` })
    : writeElement('path', { class: line, fill: 'none', d: ways.join('') });
}
