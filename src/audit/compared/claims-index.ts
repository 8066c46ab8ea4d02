import { type Counted, isCounted } from '../../figures/claims/amount.ts';
import type { Archive } from '../../model/archive.ts';
import type { Claim, Subject } from '../../model/claim.ts';
import { onceFor } from '../../model/once.ts';

/** The current claims in the order of their ids, so that no finding depends on the order of the records. */
interface ClaimsIndex {
  readonly claims: readonly Claim[];
  readonly numbers: readonly Counted[];
  readonly bySubjectAndSource: ReadonlyMap<string, readonly Counted[]>;
}

const NONE: readonly Counted[] = [];

/** Every claim that no revision replaces, ordered by id. */
export const currentClaims = (archive: Archive): readonly Claim[] => indexOf(archive).claims;

/** The current claims that are numbers, ordered by id. */
export const currentNumbers = (archive: Archive): readonly Counted[] => indexOf(archive).numbers;

/** The numbers that one source gives about one subject, ordered by id. */
export const numbersBeside = (
  archive: Archive,
  near: Pick<Claim, 'subject' | 'source'>,
): readonly Counted[] => indexOf(archive).bySubjectAndSource.get(besideKey(near)) ?? NONE;

/** A subject as one text, for maps. */
export const subjectKey = (subject: Subject): string => `${subject.kind}:${subject.id}`;

/** Joins the parts of a key; no part of a claim holds the character between them. */
export const keyOf = (...parts: readonly string[]): string => parts.join('\u001f');

const besideKey = ({ subject, source }: Pick<Claim, 'subject' | 'source'>): string =>
  keyOf(subjectKey(subject), source);

const indexOf = onceFor((archive: Archive): ClaimsIndex => {
  const claims = archive.claims
    .filter((claim) => claim.supersededBy === undefined)
    .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const numbers = claims.filter(isCounted);
  return {
    claims,
    numbers,
    bySubjectAndSource: Map.groupBy(numbers, besideKey),
  };
});
