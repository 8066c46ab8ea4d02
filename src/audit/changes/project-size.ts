import type { Counted } from '../../figures/claims/amount.ts';
import { type Archive, find } from '../../model/archive.ts';
import { currentNumbers } from '../compared/claims-index.ts';

/** The numbers that say how large a project is meant to be: stocks that are neither good nor bad, such as 总投资 and 产能. */
export const projectSizes = (archive: Archive): readonly Counted[] =>
  currentNumbers(archive).filter((claim) => {
    const indicator = find(archive.indicators, claim.indicator);
    return claim.subject.kind === 'project' && indicator?.kind === '存量' && indicator.direction === '中性';
  });
