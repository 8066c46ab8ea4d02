import type { Counted } from '../../figures/claims/amount.ts';
import { mayBeEqual } from '../compared/printed.ts';

/** The claims of a course at which its number changes: the first, and each that cannot stand for the same as the one before. */
export function changesIn(course: readonly Counted[]): readonly Counted[] {
  const kept: Counted[] = [];
  for (const claim of course) {
    const last = kept.at(-1);
    if (!last || !mayBeEqual(last, claim)) kept.push(claim);
  }
  return kept;
}
