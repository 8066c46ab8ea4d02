import type { Counted } from '../../figures/claims/amount.ts';

/** A number and the whole that it cannot be larger than, with the reason in words. */
export interface PartOfWhole {
  readonly part: Counted;
  readonly whole: Counted;
  readonly because: string;
}
