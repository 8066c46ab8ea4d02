import { encode } from 'uqr';
import { writeElement } from '../../charts/svg.ts';
import type { PrintedDrawing } from './printed.ts';

/** The quiet zone that a reader of codes needs, in modules. */
const QUIET = 2;

/** Draws an address as a QR code, black squares on nothing; a tenth of it may be lost. */
export function drawCode(url: string): PrintedDrawing {
  const { data, size } = encode(url, { ecc: 'M', border: QUIET });
  const squares = data.flatMap((row, y) => row.flatMap((black, x) => (black ? [`M${x} ${y}h1v1h-1z`] : [])));
  return {
    svg: writeElement(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg',
        viewBox: `0 0 ${size} ${size}`,
        'shape-rendering': 'crispEdges',
      },
      writeElement('path', { d: squares.join('') }),
    ),
    alt: `二维码，内容是网址 ${url}`,
  };
}
