import { type Archive, find } from '../../model/archive.ts';
import type { Claim, Subject } from '../../model/claim.ts';
import { onceFor } from '../../model/once.ts';
import { monthOf } from './month-returns.ts';

/** What was said of a subject, by the month of saying; `replaced` is what later revisions took the place of. */
interface Said {
  readonly byMonth: ReadonlyMap<string, readonly Claim[]>;
  readonly current: readonly Claim[];
  readonly replaced: readonly Claim[];
}

const NOTHING: Said = { byMonth: new Map(), current: [], replaced: [] };

/** The current claims about a subject in the returns for a month (YYYY-MM), whoever sent them in. */
export const claimsIn = (archive: Archive, subject: Subject, month: string): readonly Claim[] =>
  saidOf(archive, subject).byMonth.get(month) ?? [];

/** The current claims about a subject on an indicator that had been made by a month, the earliest first. */
export const claimsUpTo = (
  archive: Archive,
  subject: Subject,
  indicator: string,
  month: string,
): readonly Claim[] =>
  saidOf(archive, subject).current.filter(
    (claim) => claim.indicator === indicator && saidIn(archive, claim) <= month,
  );

/** The claims about a subject on an indicator that a revision replaced, the earliest first. */
export const replacedClaims = (archive: Archive, subject: Subject, indicator: string): readonly Claim[] =>
  saidOf(archive, subject).replaced.filter((claim) => claim.indicator === indicator);

/** The month in which a claim was made: that of its return, else of its as-of; the end of time where neither is known. */
export function saidIn(archive: Archive, claim: Claim): string {
  const record = find(archive.returns, claim.return);
  return (record && monthOf(record)) ?? claim.asOf.end?.slice(0, 7) ?? '9999-12';
}

const saidOf = (archive: Archive, subject: Subject): Said => indexOf(archive).get(keyOf(subject)) ?? NOTHING;

const indexOf = onceFor((archive: Archive): ReadonlyMap<string, Said> => {
  const ordered = archive.claims
    .map((claim) => ({ claim, month: saidIn(archive, claim) }))
    .sort((a, b) => order(a.month, b.month) || order(a.claim.asOf.end ?? '', b.claim.asOf.end ?? ''));
  return new Map(
    [...Map.groupBy(ordered, ({ claim }) => keyOf(claim.subject))].map(([key, own]) => {
      const current = own.filter(({ claim }) => claim.supersededBy === undefined);
      const months = Map.groupBy(current, ({ month }) => month);
      const said: Said = {
        byMonth: new Map([...months].map(([month, some]) => [month, some.map(({ claim }) => claim)])),
        current: current.map(({ claim }) => claim),
        replaced: own.flatMap(({ claim }) => (claim.supersededBy === undefined ? [] : [claim])),
      };
      return [key, said];
    }),
  );
});

const keyOf = ({ kind, id }: Subject): string => `${kind}:${id}`;
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
