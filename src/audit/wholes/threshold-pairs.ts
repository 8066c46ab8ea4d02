import type { Counted } from '../../figures/claims/amount.ts';
import { type Archive, find } from '../../model/archive.ts';
import { compare } from '../../model/fraction.ts';
import { currentNumbers, keyOf, subjectKey } from '../compared/claims-index.ts';
import { dimensionIn } from '../compared/measures.ts';
import { isOwn } from '../compared/partners.ts';
import { thresholdOf, withoutThreshold } from '../compared/threshold.ts';
import type { PartOfWhole } from './part-of-whole.ts';

/** Projects from a higher investment on are among those from a lower one on: neighbours by threshold, part first. */
export function thresholdPairs(archive: Archive): readonly PartOfWhole[] {
  const scoped = currentNumbers(archive).filter(
    (claim) =>
      isOwn(claim) &&
      thresholdOf(claim.scope) !== undefined &&
      find(archive.indicators, claim.indicator)?.kind !== '比率',
  );
  return [...Map.groupBy(scoped, setKey).values()].flatMap((set) => {
    const ordered = set.toSorted(byThreshold);
    return ordered.slice(1).flatMap((part, index) => {
      const whole = ordered[index];
      return whole && byThreshold(whole, part) < 0
        ? [{ part, whole, because: '门槛高的一批应在门槛低的一批之内' }]
        : [];
    });
  });
}

const setKey = (claim: Counted): string =>
  keyOf(
    subjectKey(claim.subject),
    claim.indicator,
    claim.source,
    withoutThreshold(claim.scope),
    claim.cohort,
    claim.period.text,
    claim.asOf.text,
    claim.nature,
    dimensionIn(claim),
  );

function byThreshold(a: Counted, b: Counted): number {
  const [one, other] = [thresholdOf(a.scope), thresholdOf(b.scope)];
  return one && other ? compare(one, other) : 0;
}
