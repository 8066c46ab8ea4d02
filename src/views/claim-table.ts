import { type Archive, get } from '../model/archive.ts';
import type { Claim } from '../model/claim.ts';
import { CLAIM_COLUMNS, claimCells } from './claim-lines.ts';
import { sourceRun, text } from './runs.ts';
import type { Block, Line, Table } from './view.ts';

/** A table of claims about one subject, with where each was printed. */
export function claimTable(archive: Archive, claims: readonly Claim[], caption: Line): Table {
  return {
    caption,
    folds: 'cards',
    columns: [...CLAIM_COLUMNS, { label: '来源', align: 'text' }],
    rows: claims.map((claim) => ({
      cells: [...claimCells(archive, claim), [sourceRun(archive, claim.source)]],
    })),
  };
}

/** The claims of a subject as tables, one for each group of the 口径库. */
export function claimTables(archive: Archive, claims: readonly Claim[]): Block[] {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const { group } = get(archive.indicators, claim.indicator);
    groups.set(group, [...(groups.get(group) ?? []), claim]);
  }
  return [...groups].map(([group, some]) => ({
    kind: 'table',
    table: claimTable(archive, inTime(some), [text(group)]),
  }));
}

/** Latest as-of first, otherwise as recorded. */
const inTime = (claims: readonly Claim[]): Claim[] =>
  [...claims].sort((a, b) =>
    (a.asOf.end ?? '') < (b.asOf.end ?? '') ? 1 : (a.asOf.end ?? '') > (b.asOf.end ?? '') ? -1 : 0,
  );

/** The current claims about a subject. */
export const claimsAbout = (archive: Archive, kind: Claim['subject']['kind'], id: string): Claim[] =>
  archive.claims.filter(
    (claim) => claim.subject.kind === kind && claim.subject.id === id && claim.supersededBy === undefined,
  );
