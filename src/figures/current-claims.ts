import type { Archive } from '../model/archive.ts';
import type { Claim, Subject } from '../model/claim.ts';

/** The current claims of an archive (not replaced by a revision), found by subject and by indicator. */
interface Index {
  readonly bySubject: ReadonlyMap<string, readonly Claim[]>;
  readonly byIndicator: ReadonlyMap<string, readonly Claim[]>;
  readonly bySource: ReadonlyMap<string, readonly Claim[]>;
}

const indexes = new WeakMap<Archive, Index>();
const NONE: readonly Claim[] = [];

/** The current claims about a subject, in the order of the records. */
export const claimsAbout = (archive: Archive, subject: Subject): readonly Claim[] =>
  indexOf(archive).bySubject.get(keyOf(subject)) ?? NONE;

/** The current claims on an indicator, in the order of the records. */
export const claimsOn = (archive: Archive, indicator: string): readonly Claim[] =>
  indexOf(archive).byIndicator.get(indicator) ?? NONE;

/** The current claims that cite a source, in the order of the records. */
export const claimsFrom = (archive: Archive, source: string): readonly Claim[] =>
  indexOf(archive).bySource.get(source) ?? NONE;

function indexOf(archive: Archive): Index {
  let index = indexes.get(archive);
  if (!index) {
    const current = archive.claims.filter((claim) => claim.supersededBy === undefined);
    index = {
      bySubject: Map.groupBy(current, (claim) => keyOf(claim.subject)),
      byIndicator: Map.groupBy(current, (claim) => claim.indicator),
      bySource: Map.groupBy(current, (claim) => claim.source),
    };
    indexes.set(archive, index);
  }
  return index;
}

const keyOf = (subject: Subject): string => `${subject.kind}:${subject.id}`;
