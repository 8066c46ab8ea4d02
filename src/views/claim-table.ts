import { partSeries } from '../figures/claims/series.ts';
import type { Archive } from '../model/archive.ts';
import type { Claim } from '../model/claim.ts';
import { CLAIM_COLUMNS, claimCells, groupClaims, scopeLine } from './claim-lines.ts';
import { asOfCell, claimRun, indicatorRun, quiet, sourceShortRun, text } from './runs.ts';
import { seriesTables } from './series-table.ts';
import type { Block, Line, Table } from './view.ts';

/** A table of claims about one subject, with where each was printed. */
function claimTable(archive: Archive, claims: readonly Claim[], caption: Line): Table {
  return {
    caption,
    folds: 'cards',
    columns: [...CLAIM_COLUMNS, { label: '来源', align: 'short' }],
    rows: claims.map((claim) => ({
      cells: [...claimCells(archive, claim), [sourceShortRun(archive, claim.source)]],
    })),
  };
}

/**
 * The claims of a subject: a table for each group of the 口径库, of what comes month by month the latest; what was said in
 * words as a list; then, behind a fold, all that came month by month.
 */
export function claimBlocks(archive: Archive, claims: readonly Claim[]): Block[] {
  const { series, singles } = partSeries(claims.filter((claim) => claim.value.kind !== 'word'));
  const shown = new Set([...singles, ...series.flatMap(latestOf)]);
  const groups = groupClaims(
    archive,
    claims.filter((claim) => shown.has(claim)),
  );
  const tables = [...groups].map(([group, some]) => claimTable(archive, inTime(some), [text(group)]));
  const words = inTime(claims.filter((claim) => claim.value.kind === 'word'));
  return [
    ...tables.map((table) => ({ kind: 'table' as const, table })),
    ...(words.length > 0 ? [wordFacts(archive, words)] : []),
    ...(series.length > 0
      ? [{ kind: 'fold' as const, summary: [text('逐次的数')], tables: seriesTables(archive, series) }]
      : []),
  ];
}

/** The latest of a series: all claims of its last day, as the plans of four quarters are. */
const latestOf = (series: readonly Claim[]): readonly Claim[] =>
  series.filter(({ asOf }) => asOf.end === series.at(-1)?.asOf.end);

const wordFacts = (archive: Archive, claims: readonly Claim[]): Block => ({
  kind: 'facts',
  items: claims.map((claim) => ({
    term: [indicatorRun(archive, claim.indicator), ...scopeLine(claim)],
    line: [
      claimRun(claim),
      quiet(' · 截至'),
      asOfCell(claim),
      quiet(' · '),
      sourceShortRun(archive, claim.source),
    ],
  })),
});

/** Latest as-of first, otherwise as recorded. */
const inTime = (claims: readonly Claim[]): Claim[] =>
  [...claims].sort((a, b) =>
    (a.asOf.end ?? '') < (b.asOf.end ?? '') ? 1 : (a.asOf.end ?? '') > (b.asOf.end ?? '') ? -1 : 0,
  );
