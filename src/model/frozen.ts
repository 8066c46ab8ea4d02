import type { Figure } from './figure.ts';
import type { IssueRecord } from './issue-record.ts';
import type { PublishedClaim } from './published-claim.ts';

/** A claim as an issue printed it: its public row, and its wording on the page. */
export interface FrozenClaim extends PublishedClaim {
  readonly text: string;
}

/** A figure as an issue printed it, with its working, and what its subject and indicator were called then. */
export interface FrozenFigure extends Figure {
  readonly subjectName: string;
  readonly indicatorName: string;
}

/** A rule that an issue used, by the kind of its record, its id, and its version: its number, or a digest where it bears none. */
export interface FrozenRule {
  readonly kind: string;
  readonly id: string;
  readonly version: string;
}

/**
 * `frozen.json`: an issue as it was signed out, with all that its numbers rest on. From then on the issue's page shows
 * this, whatever happens to the records.
 */
export interface Frozen {
  readonly 格式: 1;
  /** The id of the issue. */
  readonly issue: string;
  /** ISO day of 签发. */
  readonly signed: string;
  /** The page view of this 格式; `views/` alone read into it. */
  readonly view: Readonly<Record<string, unknown>>;
  /** Every claim that the view shows or that a working of it rests on. */
  readonly claims: readonly FrozenClaim[];
  /** Every figure that the view shows or that a working of it rests on. */
  readonly figures: readonly FrozenFigure[];
  /** What it printed of its places and projects, for the comparison with the issues beside it. */
  readonly record: IssueRecord;
  readonly rules: readonly FrozenRule[];
  /** The files of `issued/` with their digests, as SHA256SUMS lists them; `frozen.json` itself is not among them. */
  readonly files: readonly IssuedFile[];
}

/** A file that was made when an issue was frozen. */
export interface IssuedFile {
  /** Its path from `issued/`, forward slashes. */
  readonly name: string;
  /** SHA-256 in hexadecimal. */
  readonly digest: string;
}

/** The claims and figures behind the numbers of an issue. */
export type IssueRows = Pick<Frozen, 'claims' | 'figures'>;

/** What stands in `frozen.json` itself: the list of files comes from SHA256SUMS beside it. */
export type FrozenText = Omit<Frozen, 'files'>;
