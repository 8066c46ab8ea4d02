import type { Archive } from '../../model/archive.ts';
import type { Claim, Subject } from '../../model/claim.ts';
import { onceFor } from '../../model/once.ts';

/** The current claims of an archive (not replaced by a revision), found by subject and by indicator. */
interface Index {
  readonly bySubject: ReadonlyMap<string, readonly Claim[]>;
  readonly byIndicator: ReadonlyMap<string, readonly Claim[]>;
}

const NONE: readonly Claim[] = [];

/** The current claims about a subject, in the order of the records. */
export const claimsAbout = (archive: Archive, subject: Subject): readonly Claim[] =>
  indexOf(archive).bySubject.get(keyOf(subject)) ?? NONE;

/** The current claims on an indicator, in the order of the records. */
export const claimsOn = (archive: Archive, indicator: string): readonly Claim[] =>
  indexOf(archive).byIndicator.get(indicator) ?? NONE;

const indexOf = onceFor((archive: Archive): Index => {
  const current = archive.claims.filter((claim) => claim.supersededBy === undefined);
  return {
    bySubject: Map.groupBy(current, (claim) => keyOf(claim.subject)),
    byIndicator: Map.groupBy(current, (claim) => claim.indicator),
  };
});

const keyOf = (subject: Subject): string => `${subject.kind}:${subject.id}`;
