import type { Counted } from '../figures/amount.ts';
import { type Archive, find } from '../model/archive.ts';
import { currentNumbers } from './claims-index.ts';
import { endOf } from './spans.ts';

/** The numbers that say how large a project is meant to be: stocks that are neither good nor bad, such as 总投资 and 产能. */
export const projectSizes = (archive: Archive): readonly Counted[] =>
  currentNumbers(archive).filter((claim) => {
    const indicator = find(archive.indicators, claim.indicator);
    return claim.subject.kind === 'project' && indicator?.kind === '存量' && indicator.direction === '中性';
  });

/** Claims from the earliest as-of to the latest; equal dates keep their order. */
export const byDate = (claims: readonly Counted[]): readonly Counted[] =>
  claims.toSorted((a, b) => (endOf(a.asOf) < endOf(b.asOf) ? -1 : endOf(a.asOf) > endOf(b.asOf) ? 1 : 0));
