import { estimateWidth } from '../../src/charts/text-width.ts';
import { type DrawnElement, textWithin } from './read-drawing.ts';

/** The room that an element takes, and what it is called in a message. */
export interface Box {
  readonly what: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const number = (element: DrawnElement, name: string): number => Number(element.attributes[name]);

/** The box of a mark or a text in a drawing; nothing for groups, and for leaders, which run aslant. */
export function boxOf(element: DrawnElement, narrow: boolean): Box | undefined {
  const at = (name: string) => number(element, name);
  if (element.name === 'text') return textBox(element, narrow);
  if (element.name === 'circle') {
    const r = at('r');
    return {
      what: 'circle',
      left: at('cx') - r,
      top: at('cy') - r,
      right: at('cx') + r,
      bottom: at('cy') + r,
    };
  }
  if (element.name === 'rect') {
    return {
      what: 'rect',
      left: at('x'),
      top: at('y'),
      right: at('x') + at('width'),
      bottom: at('y') + at('height'),
    };
  }
  if (element.name !== 'line') return undefined;
  const [x1, x2, y1, y2] = [at('x1'), at('x2'), at('y1'), at('y2')];
  return {
    what: x1 === x2 || y1 === y2 ? 'line' : 'slanting line',
    left: Math.min(x1, x2),
    right: Math.max(x1, x2),
    top: Math.min(y1, y2),
    bottom: Math.max(y1, y2),
  };
}

function textBox(element: DrawnElement, narrow: boolean): Box {
  const classes = (element.attributes.class ?? '').split(' ');
  const px = (classes.includes('t2') ? 12 : 13) + (narrow ? 1 : 0);
  const text = textWithin(element);
  const width = estimateWidth(text, px, classes.includes('b'));
  const [x, y] = [number(element, 'x'), number(element, 'y')];
  const anchor = element.attributes['text-anchor'];
  const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
  return { what: `«${text}»`, left, right: left + width, top: y - px * 0.85, bottom: y + px * 0.13 };
}

/** Whether two boxes share more than an edge. */
export const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right - 0.01 && b.left < a.right - 0.01 && a.top < b.bottom - 0.01 && b.top < a.bottom - 0.01;
