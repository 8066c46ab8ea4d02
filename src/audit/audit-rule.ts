import type { Archive } from '../model/archive.ts';
import type { Finding } from '../model/finding.ts';

/** What a rule saw: its findings, how many comparisons it made, and how many of them agreed. */
export interface Examined {
  readonly findings: readonly Finding[];
  readonly compared: number;
  readonly agreed: number;
}

/** One rule of the audit: it compares claims with each other and advises, it never corrects. */
export interface AuditRule {
  /** A permanent name, also that of the rule's file. */
  readonly id: string;
  readonly name: string;
  /** What it compares and what its findings mean, in plain Chinese without a digit. */
  readonly explains: string;
  readonly find: (archive: Archive) => Examined;
}
