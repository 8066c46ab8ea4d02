/** Where a project stands on its way. */
export interface StageStrip {
  /** The stations in order: 谋划 … 投产. */
  readonly stages: readonly string[];
  /** The one that it has reached; left out where that is not known or off the way (停滞). */
  readonly reached?: string;
  /** What is read out: 阶段：主体; no digits. */
  readonly label: string;
}
