import type { Archive } from '../../model/archive.ts';
import type { Claim } from '../../model/claim.ts';
import { scopeLine } from '../claim-lines.ts';
import { columns } from '../columns.ts';
import { doubted, reportAddress } from '../corrections/report-address.ts';
import { asOfCell, claimRun, indicatorRun, name, span, subjectRun, text } from '../runs.ts';
import type { Block, Line, Table } from '../view.ts';

/** The numbers of an article in one table, its words in another, each row at the anchor of its claim. */
export function articleBlocks(archive: Archive, claims: readonly Claim[], article: string): Block[] {
  const words = claims.filter((claim) => claim.value.kind === 'word');
  const numbers = claims.filter((claim) => claim.value.kind !== 'word');
  const wordTable: Table = {
    caption: [text('文字')],
    folds: 'cards',
    columns: columns('对象', '指标（口径）', '内容', '截至', '位置与说明'),
    rows: words.map((claim) => articleRow(archive, claim, article, [])),
  };
  const numberTable: Table = {
    caption: [text('数与日期')],
    folds: 'cards',
    columns: columns(
      '对象',
      '指标（口径）',
      ['数值', 'number'],
      ['性质', 'short'],
      ['所说期间', 'short'],
      '截至',
      '位置与说明',
    ),
    rows: numbers.map((claim) =>
      articleRow(archive, claim, article, [[text(claim.nature)], [span(claim.period)]]),
    ),
  };
  return [numberTable, wordTable]
    .filter(({ rows }) => rows.length > 0)
    .map((table) => ({ kind: 'table', table }));
}

function articleRow(
  archive: Archive,
  claim: Claim,
  article: string,
  middle: readonly Line[],
): Table['rows'][number] {
  return {
    anchor: claim.id,
    ...reportAddress(archive, doubted(claim)),
    cells: [
      [subjectRun(archive, claim.subject, true)],
      [indicatorRun(archive, claim.indicator), ...scopeLine(claim)],
      [claimRun(claim)],
      ...middle,
      [asOfCell(claim)],
      placeLine(claim, article),
    ],
  };
}

/** Where in its article a claim stands, and what else is to be known of it. */
export function placeLine(claim: Claim, article: string): Line {
  const rest = claim.locator.slice(article.length).replace(/^[，,\s]+/, '');
  return [
    name(rest || '本篇'),
    ...(claim.printed ? [text('；印作“'), name(claim.printed), text('”')] : []),
    ...(claim.cohort ? [text('；批次：'), name(claim.cohort)] : []),
    ...(claim.note ? [text('；'), name(claim.note)] : []),
    ...(claim.supersededBy ? [text('；已由修订报送代替')] : []),
  ];
}
