import { Resvg } from '@resvg/resvg-js';

/** Draws an SVG of outlines as PNG: the same outlines make the same bytes, on any machine, for no font of its own steps in. */
export const drawPng = (svg: string): Uint8Array =>
  new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
