import type { Recorded } from './records.ts';

/** What became of a report, after the errata of the IETF: reported, verified, held for a later edition, rejected. */
export const CORRECTION_STATES = ['已报告', '已核实', '留待修订', '不予采纳'] as const;

/** Whether a number is wrong or the wording around it. */
export const CORRECTION_KINDS = ['数据', '文字'] as const;

/** 勘误: what somebody reported to be wrong in an issue that was signed out, and what the editors found. */
export interface Correction extends Recorded {
  /** Year and number, as the file's name gives them: 2026-3 is 勘误2026年第3号. */
  readonly year: number;
  readonly number: number;
  /** The id of the issue. */
  readonly issue: string;
  readonly kind: (typeof CORRECTION_KINDS)[number];
  readonly state: (typeof CORRECTION_STATES)[number];
  /** 数据: the id of the claim or figure that was printed; what it is today follows from the records. */
  readonly printed?: string;
  /** 文字: the words as printed, and what they should be where the report holds. */
  readonly words?: string;
  readonly instead?: string;
  readonly reason: string;
  /** ISO day on which it was reported. */
  readonly reported: string;
  /** Who decided and when (ISO day); absent while it is only reported. */
  readonly decided?: { readonly by: string; readonly date: string };
}

/** The day from which a correction is to be told as it is: that of the decision, else of the report. */
export const toldOn = ({ decided, reported }: Pick<Correction, 'decided' | 'reported'>): string =>
  decided?.date ?? reported;
