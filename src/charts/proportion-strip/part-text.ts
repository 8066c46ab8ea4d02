import { labelRun, numberRun, type Run, wordsRun } from '../run.ts';
import type { Part } from './proportion-strip.ts';

/**
 * Composes what is printed at a part: the amount bold and the share small, or the reason why there is no
 * amount.
 */
export function composePartText(part: Part): { name: Run[]; chief: Run[]; rest: Run[] } {
  const { label, amount, share, absent } = part;
  if (amount === undefined && absent === undefined) {
    throw new TypeError(`missing reason: «${label.text}» has no amount and says not why`);
  }
  return {
    name: [labelRun(label)],
    chief: amount === undefined ? [] : [numberRun(amount)],
    rest: amount === undefined ? [wordsRun(absent ?? '')] : share === undefined ? [] : [numberRun(share)],
  };
}
