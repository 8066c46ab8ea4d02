import type { Archive } from '../model/archive.ts';
import type { Claim, Subject } from '../model/claim.ts';

/** The current claims of an archive (not replaced by a revision), found by subject and by indicator. */
interface Index {
  readonly bySubject: ReadonlyMap<string, readonly Claim[]>;
  readonly byIndicator: ReadonlyMap<string, readonly Claim[]>;
}

const indexes = new WeakMap<Archive, Index>();
const NONE: readonly Claim[] = [];

/** The current claims about a subject, in the order of the records. */
export const claimsAbout = (archive: Archive, subject: Subject): readonly Claim[] =>
  indexOf(archive).bySubject.get(keyOf(subject)) ?? NONE;

/** The current claims on an indicator, in the order of the records. */
export const claimsOn = (archive: Archive, indicator: string): readonly Claim[] =>
  indexOf(archive).byIndicator.get(indicator) ?? NONE;

function indexOf(archive: Archive): Index {
  let index = indexes.get(archive);
  if (!index) {
    const current = archive.claims.filter((claim) => claim.supersededBy === undefined);
    index = {
      bySubject: Map.groupBy(current, (claim) => keyOf(claim.subject)),
      byIndicator: Map.groupBy(current, (claim) => claim.indicator),
    };
    indexes.set(archive, index);
  }
  return index;
}

const keyOf = (subject: Subject): string => `${subject.kind}:${subject.id}`;
