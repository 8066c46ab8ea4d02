/** A number as it is shown, bound to the claim or the figure that it comes from. */
export interface Bound {
  /** The exact wording: 33个, 60.6%. */
  readonly text: string;
  /** The same number for geometry only, in one unit throughout a chart; a rate is in percent (60.6). */
  readonly value: number;
  readonly claim?: string;
  readonly figure?: string;
}

/** What a row or a part is called: the name of a place, project or kind, or a period. */
export interface Label {
  readonly text: string;
  readonly href?: string;
  /** «date» for a period; a name otherwise. */
  readonly kind?: 'name' | 'date';
}

/** A remark of words without digits, or of such words and bound numbers. */
export type Phrase = string | readonly (string | Bound)[];

/** How large a drawing is, in CSS pixels; a narrow one has its labels above the marks. */
export interface Size {
  readonly width: number;
  readonly narrow: boolean;
}

/**
 * What a chart is called and says for those who do not see it; without digits, which stand bound in the table
 * beside it.
 */
export interface Heading {
  /** Unique on its page; the ids inside the drawing are made from it and the width. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
}

/** The drawing for columns from 600 pixels, and for paper. */
export const WIDE: Size = { width: 640, narrow: false };

/** The drawing for a phone of 360 pixels. */
export const NARROW: Size = { width: 328, narrow: true };
