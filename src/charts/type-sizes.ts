import type { Size } from './chart.ts';

/** A manner of setting text: its size, weight, tone (t is ink, t2 is quieter) and line height, in pixels. */
export interface TypeStyle {
  readonly px: number;
  readonly bold: boolean;
  readonly tone: 't' | 't2';
  readonly line: number;
}

/**
 * The three manners of a drawing: names and chief numbers bold, plain text, and small print. The styles of
 * `chart.css` agree with it.
 */
export interface TypeSizes {
  readonly strong: TypeStyle;
  readonly plain: TypeStyle;
  readonly small: TypeStyle;
}

/** 13 and 12 pixels in the wide drawing, 14 and 13 in the narrow one. */
export function typeSizes(size: Size): TypeSizes {
  const px = size.narrow ? 14 : 13;
  return {
    strong: { px, bold: true, tone: 't', line: 20 },
    plain: { px, bold: false, tone: 't', line: 20 },
    small: { px: px - 1, bold: false, tone: 't2', line: 18 },
  };
}
