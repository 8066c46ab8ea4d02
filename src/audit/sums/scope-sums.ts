import type { Counted } from '../../figures/claims/amount.ts';
import { type Archive, find } from '../../model/archive.ts';
import { currentNumbers, keyOf, subjectKey } from '../compared/claims-index.ts';
import { dimensionIn } from '../compared/measures.ts';
import { isOwn } from '../compared/partners.ts';
import { isPlain } from '../compared/printed.ts';
import { thresholdOf } from '../compared/threshold.ts';
import type { SumClaim } from './sum-group.ts';

/**
 * A count with a scope and the counts whose scopes go on from it (协同储备库 → 协同储备库政府投资 …). Nobody says that
 * the parts are all of them, so they may be less than the total, never more.
 */
export function scopeSums(archive: Archive): readonly SumClaim[] {
  const counts = currentNumbers(archive).filter(
    (claim) =>
      claim.subject.kind !== 'project' &&
      claim.scope !== '' &&
      isPlain(claim) &&
      isOwn(claim) &&
      find(archive.indicators, claim.indicator)?.kind !== '比率',
  );
  return [...Map.groupBy(counts, setKey).values()].flatMap(sumsWithin);
}

const setKey = (claim: Counted): string =>
  keyOf(
    subjectKey(claim.subject),
    claim.indicator,
    claim.source,
    claim.cohort,
    claim.period.text,
    claim.asOf.text,
    claim.nature,
    dimensionIn(claim),
  );

function sumsWithin(group: readonly Counted[]): SumClaim[] {
  return group.flatMap((total) => {
    const within = group.filter(
      (part) => goesOnFrom(part, total) && thresholdOf(part.scope.slice(total.scope.length)) === undefined,
    );
    const parts = within.filter((part) => !within.some((other) => goesOnFrom(part, other)));
    return parts.length > 1 ? [{ total, parts, complete: false }] : [];
  });
}

const goesOnFrom = (longer: Counted, shorter: Counted): boolean =>
  longer.scope !== shorter.scope && longer.scope.startsWith(shorter.scope);
