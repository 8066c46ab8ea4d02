import type { Claim } from '../../model/claim.ts';

/** What has to be the same before two figures may be compared, and how it is called. */
const GROUNDS: readonly (readonly [string, (claim: Claim) => string])[] = [
  ['口径', (claim) => claim.scope],
  ['批次', (claim) => yearless(claim.cohort)],
  ['期间', (claim) => claim.period.text],
  ['性质', (claim) => claim.nature],
  ['对象', (claim) => claim.subject.kind],
];

/** A list or a period without its year: 2022年计划实施项目 and 2023年计划实施项目 are the same kind of list. */
const yearless = (text: string): string => text.replace(/\d{4}年/g, '');

/** In which respects some claims are not all alike. */
export const differences = (claims: readonly Claim[]): string[] =>
  GROUNDS.filter(([, ground]) => new Set(claims.map(ground)).size > 1).map(([word]) => word);

/** The sets of claims that are alike in everything but the place, or but the year: these may be compared. */
export function likeSets(claims: readonly Claim[]): (readonly Claim[])[] {
  const across = groups(claims, (claim) => GROUNDS.map(([, ground]) => ground(claim)).join('|')).filter(
    (set) => new Set(set.map(({ subject }) => subject.id)).size > 1,
  );
  const years = groups(claims, (claim) =>
    [
      claim.subject.kind,
      claim.subject.id,
      claim.scope,
      yearless(claim.cohort),
      yearless(claim.period.text),
      claim.nature,
    ].join('|'),
  ).filter((set) => new Set(set.map(({ period }) => period.text)).size > 1);
  return [...across, ...years];
}

const groups = (claims: readonly Claim[], keyOf: (claim: Claim) => string): (readonly Claim[])[] => [
  ...Map.groupBy(claims, keyOf).values(),
];
