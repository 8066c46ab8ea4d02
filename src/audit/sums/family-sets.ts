import type { Counted } from '../../figures/claims/amount.ts';
import { type Archive, find } from '../../model/archive.ts';
import { currentNumbers, keyOf } from '../compared/claims-index.ts';
import { dimensionIn } from '../compared/measures.ts';
import { isOwn } from '../compared/partners.ts';
import { isPlain } from '../compared/printed.ts';

/** Plain counts and sums of money that places reported on the very same terms, grouped; ordered by id within a group. */
export const familySets = (archive: Archive): readonly (readonly Counted[])[] => [
  ...Map.groupBy(
    currentNumbers(archive).filter((claim) => isAdditive(archive, claim)),
    setKey,
  ).values(),
];

const isAdditive = (archive: Archive, claim: Counted): boolean =>
  claim.subject.kind === 'place' &&
  isPlain(claim) &&
  isOwn(claim) &&
  find(archive.indicators, claim.indicator)?.kind !== '比率' &&
  ['个', '元'].includes(dimensionIn(claim));

const setKey = (claim: Counted): string =>
  keyOf(
    claim.indicator,
    claim.scope,
    claim.cohort,
    claim.period.text,
    claim.asOf.text,
    claim.nature,
    dimensionIn(claim),
  );
