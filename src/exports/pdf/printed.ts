/**
 * One stretch of printed text: its manner, its words, and the whole address that a number leads to. `t` plain, `s` strong,
 * `q` quiet, `g` a tag, `a` absent with its reason, `n` a number bound to a claim or figure, with the mark after it from which it must not part.
 */
export type PrintedRun =
  | readonly [manner: 't' | 's' | 'q' | 'g' | 'a', words: string]
  | readonly [manner: 'n', words: string, url: string, mark?: string];

export type PrintedLine = readonly PrintedRun[];

/** A table with the widths of its columns in points, and its type size in points. */
export interface PrintedTable {
  readonly caption: PrintedLine;
  readonly columns: readonly {
    readonly label: string;
    readonly align: 'left' | 'right';
    readonly width: number;
  }[];
  readonly rows: readonly (readonly PrintedLine[])[];
  readonly size: number;
  /** What stands free between two columns, in points. */
  readonly gap: number;
}

/** A drawing as SVG text that needs no style sheet, with the words for those who do not see it. */
export interface PrintedDrawing {
  readonly svg: string;
  readonly alt: string;
}

export type PrintedBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly line: PrintedLine }
  | { readonly kind: 'paragraph'; readonly line: PrintedLine; readonly small: boolean }
  | { readonly kind: 'note'; readonly line: PrintedLine }
  | {
      readonly kind: 'list';
      readonly ordered: boolean;
      readonly items: readonly PrintedLine[];
      readonly small: boolean;
      /** How many of its last items stay on one page with what follows; of a small list alone. */
      readonly tail?: number;
    }
  | {
      readonly kind: 'facts';
      readonly items: readonly { readonly term: PrintedLine; readonly line: PrintedLine }[];
    }
  | { readonly kind: 'aside'; readonly title: string; readonly lines: readonly PrintedLine[] }
  | { readonly kind: 'table'; readonly table: PrintedTable }
  | {
      readonly kind: 'chart';
      readonly headline: PrintedLine;
      readonly subtitle: PrintedLine;
      readonly drawing: PrintedDrawing;
      /** Whether it takes so much of a page that the text may flow on before it. */
      readonly tall: boolean;
    };

/** A figure at the head of an issue: its name, the number, what is said beneath. */
export interface PrintedKey {
  readonly term: string;
  readonly value: PrintedRun;
  readonly note: PrintedLine;
}

/** Where a reader finds how things stand now: the address, its code to scan, and what is to be found there. */
export interface PrintedWayBack {
  readonly url: string;
  readonly code: PrintedDrawing;
  readonly says: string;
}

/** What all printed matter has: what the file says of itself, and what stands on every page. */
export interface PrintedMatter {
  readonly title: string;
  readonly author: string;
  /** What the site is, at the head of every page; with 示例数据 or 拟稿 beside it where they hold. */
  readonly standing: string;
  readonly marks: readonly string[];
  /** Whether it may have the red head of an office. */
  readonly red: boolean;
  readonly wayBack: PrintedWayBack;
}
