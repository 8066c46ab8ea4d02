import type { At } from './at.ts';
import type { Prose } from './prose.ts';
import type { Recorded } from './records.ts';

/** The stages of the cycle, then what runs across it: the headings under which mechanisms are listed. */
export const MECHANISM_STAGES = [
  '谋划',
  '前期',
  '开工',
  '入统',
  '建设',
  '投产达产',
  '赛马',
  '调度预警',
  '包保',
  '会商',
  '要素保障',
  '考核',
] as const;

export type MechanismStage = (typeof MECHANISM_STAGES)[number];

/** How one place does it, by one source. */
export interface MechanismUse {
  readonly place: string;
  readonly says?: string;
  /** 包保: the duties that every project has to have here, as ids of indicators. */
  readonly duties: readonly string[];
  readonly source: string;
  readonly locator: string;
  readonly at: At;
}

/** 工作机制: a way of working that pages describe, with its local variants. */
export interface Mechanism extends Recorded {
  readonly name: string;
  readonly stage: MechanismStage;
  readonly aliases: readonly string[];
  readonly summary: string;
  /** What data it implies. */
  readonly data?: string;
  /** The part of this site that serves it. */
  readonly page?: string;
  readonly uses: readonly MechanismUse[];
  readonly prose: Prose;
}
