/** A piece of text as it lies on a page: millimetres from the upper left corner, its size in points, its font by its own name. */
export interface MeasuredText {
  readonly words: string;
  readonly left: number;
  readonly right: number;
  /** Where the letters stand. */
  readonly base: number;
  readonly size: number;
  readonly font: string;
}

/** A straight line, level or upright: millimetres from the upper left corner, its width in points, its colour as #rrggbb. */
export interface MeasuredRule {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly thickness: number;
  readonly colour: string;
}

/** A link with the words that the structure of the document binds to it. */
export interface MeasuredLink {
  readonly url: string;
  readonly words: string;
}

export interface MeasuredPage {
  readonly number: number;
  /** Millimetres. */
  readonly width: number;
  readonly height: number;
  /** In the order in which they were written. */
  readonly texts: readonly MeasuredText[];
  readonly rules: readonly MeasuredRule[];
  /** In the order in which they are read. */
  readonly links: readonly MeasuredLink[];
}

/** A PDF as a reader finds it, read by pdf.js. */
export interface PdfMeasures {
  readonly title: string;
  readonly author: string;
  readonly language: string;
  /** Whether it says that it is tagged, and has a tree of its structure on every page. */
  readonly tagged: boolean;
  readonly outline: readonly string[];
  /** Every font with whether its letters are in the file. */
  readonly fonts: readonly { readonly name: string; readonly embedded: boolean }[];
  readonly pages: readonly MeasuredPage[];
}
