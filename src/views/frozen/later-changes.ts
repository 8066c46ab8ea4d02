import { type Archive, find, get } from '../../model/archive.ts';
import type { Claim } from '../../model/claim.ts';
import type { Figure } from '../../model/figure.ts';
import type { Frozen, FrozenClaim, FrozenFigure, IssueRows } from '../../model/frozen.ts';
import { onceFor } from '../../model/once.ts';
import type { PublishedClaim } from '../../model/published-claim.ts';
import { allFigures, figureFinder } from '../all-figures.ts';
import { publishClaim } from '../publish-claims.ts';

/**
 * What became of a number that an issue printed: still the same; another number now; the same number told otherwise (its
 * dates, its source or its wording); or no longer among the records.
 */
export type Fate<Now> =
  | { readonly kind: 'current' }
  | { readonly kind: 'revised'; readonly now: Now }
  | { readonly kind: 'reworded'; readonly now: Now; readonly fields: readonly string[] }
  | { readonly kind: 'gone' };

/** What became of every number of a frozen issue, in the order in which it keeps them. */
export interface Fates {
  readonly claims: readonly { readonly printed: FrozenClaim; readonly fate: Fate<Claim> }[];
  readonly figures: readonly { readonly printed: FrozenFigure; readonly fate: Fate<Figure> }[];
}

const known = onceFor((_archive: Archive) => new Map<string, Fates>());

/** Holds every number of a frozen issue against the records of today; once for an archive. */
export function deriveFates(archive: Archive, frozen: Frozen): Fates {
  const made = known(archive).get(frozen.issue) ?? fatesOf(archive, frozen);
  known(archive).set(frozen.issue, made);
  return made;
}

/** What became of one number of a frozen issue: it is alone in what is answered, or there is nothing. */
export const deriveFate = (archive: Archive, { claims, figures }: Frozen, id: string): Fates =>
  fatesOf(archive, {
    claims: claims.filter((printed) => printed.id === id),
    figures: figures.filter((printed) => printed.id === id),
  });

const fatesOf = (archive: Archive, { claims, figures }: IssueRows): Fates => ({
  claims: claims.map((printed) => ({ printed, fate: fateOfClaim(archive, printed) })),
  figures: figures.map((printed) => ({ printed, fate: fateOfFigure(archive, printed) })),
});

/** A claim that a later revision replaced is what that revision says. */
function fateOfClaim(archive: Archive, printed: FrozenClaim): Fate<Claim> {
  const now = latestOf(archive, printed.id);
  if (!now) return { kind: 'gone' };
  const isReplaced = now.id !== printed.id;
  const row = publishClaim(archive, now);
  if (VALUE.some((field) => printed[field] !== row[field]) || printed.text !== now.value.text)
    return { kind: 'revised', now };
  const fields = isReplaced
    ? []
    : TOLD.filter(([, told]) => told(printed) !== told(row)).map(([word]) => word);
  return fields.length > 0 ? { kind: 'reworded', now, fields } : { kind: 'current' };
}

/** A claim, or the last revision that replaced it. */
function latestOf(archive: Archive, id: string): Claim | undefined {
  let now = find(archive.claims, id);
  while (now?.supersededBy !== undefined) now = get(archive.claims, now.supersededBy);
  return now;
}

const VALUE = ['value', 'valueTo', 'unit', 'qualifier'] as const;

/** What is told of a number beside it, by the words for it; the rest of a row is its identity, and makes another claim. */
const TOLD: readonly (readonly [string, (row: PublishedClaim) => string])[] = [
  ['所说的时间', ({ period }) => period.text],
  ['截至', ({ asOf }) => asOf.text],
  ['来源', ({ source }) => source.title],
  ['来源位置', ({ source }) => source.locator],
  ['所属', ({ subject }) => subject.name],
  ['指标名称', ({ indicator }) => indicator.name],
];

function fateOfFigure(archive: Archive, printed: FrozenFigure): Fate<Figure> {
  const now = figureFinder(archive)(printed.id) ?? successorOf(archive, printed);
  if (!now) return { kind: 'gone' };
  const isSame = now.working.exact === printed.working.exact && now.text === printed.text;
  return isSame ? { kind: 'current' } : { kind: 'revised', now };
}

/** The same figure from the revisions of its inputs: where an input is replaced, what is computed of it has another id. */
function successorOf(archive: Archive, { indicator, subject, working }: FrozenFigure): Figure | undefined {
  const inputs = working.inputs.map(({ claim }) => latestOf(archive, claim)?.id ?? claim).join('|');
  return allFigures(archive).find(
    (one) =>
      one.indicator === indicator &&
      one.subject.kind === subject.kind &&
      one.subject.id === subject.id &&
      one.working.rule === working.rule &&
      one.working.inputs.map(({ claim }) => claim).join('|') === inputs,
  );
}
