import type { Address } from '../model/address.ts';

/** A file that can be taken away with what a page shows. */
export interface OfferedFile {
  readonly address: Address;
  /** Its media type. */
  readonly type: string;
  readonly title: string;
}

/** What catalogues and citations have to know of a page. */
export interface Catalogued {
  readonly title: string;
  /** Fifty characters at least, as catalogues of data ask; without digits. */
  readonly description: string;
  /** The day (ISO) of it, as the records have it. */
  readonly published: string;
  readonly places: readonly string[];
  /** The first and the last day that it speaks of, where they are known. */
  readonly start?: string;
  readonly end?: string;
  readonly files: readonly OfferedFile[];
  readonly issue?: CitedIssue;
}

/** An issue as it is cited: its number and its state. */
export interface CitedIssue {
  readonly year: number;
  readonly number: string;
  readonly state: string;
  readonly pdf?: Address;
}
