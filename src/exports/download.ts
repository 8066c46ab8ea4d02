import type { Archive } from '../model/archive.ts';

/** The bytes of a file, or its text, now or later. */
export type Body = string | Uint8Array | Promise<string | Uint8Array>;

/** A file that the site offers beside its pages; its bytes are made when they are asked for. */
export interface Download {
  /** Root-relative, without the base path: `/data/claims.json`. */
  readonly address: string;
  /** Its media type. */
  readonly type: string;
  readonly body: () => Body;
}

/** What downloads are made with and no record holds: whoever asks for them knows where it lies on the disk. */
export interface Materials {
  /** The font files that printed matter and pictures are set in: weight and style by name, each a path. */
  readonly fonts: Readonly<Record<'serif' | 'serif-bold' | 'sans' | 'sans-bold', string>>;
  /** Reads one of these font files. */
  readonly readFont: (font: keyof Materials['fonts']) => Uint8Array;
  /** Reads the style sheets of the pages, in their order, as one text. */
  readonly styles: () => string;
  /** Reads the Typst templates of printed matter, by the names of their files. */
  readonly templates: () => Readonly<Record<string, string>>;
  /** Reads a file that was made when an issue was frozen: its id, and the path from `issued/`. */
  readonly issued: (issue: string, file: string) => Uint8Array;
}

/** What downloads are made from: the records, the path that the site is built for, and what lies beside them. */
export interface Stock {
  readonly archive: Archive;
  readonly base: string;
  readonly materials: Materials;
}
