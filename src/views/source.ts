import { countRecords } from '../figures/count-records.ts';
import { sourceAddress, sourcesAddress } from '../model/address.ts';
import type { Archive } from '../model/archive.ts';
import type { Claim } from '../model/claim.ts';
import type { Source } from '../model/records.ts';
import { scopeLine } from './claim-lines.ts';
import { columns } from './columns.ts';
import { findingSection } from './finding-lines.ts';
import { asOfCell, claimRun, countRun, indicatorRun, name, quiet, span, subjectRun, text } from './runs.ts';
import { emptyPage } from './site-view.ts';
import type { Block, Line, PageView, Section, Table } from './view.ts';

/** One source: what is known of it, what is missing or misprinted in it, and every claim taken from it at its own anchor. */
export function sourceView(archive: Archive, source: Source): PageView {
  const page = emptyPage(archive, {
    kind: 'source',
    address: sourceAddress(source.id),
    title: source.title,
    description: '一份来源的说明，和从中录入的全部陈述。',
    heading: [name(source.title)],
  });
  const claims = archive.claims.filter((claim) => claim.source === source.id);
  const articles = source.articles.map((article): Section => {
    const own = claims.filter((claim) => articleOf(source, claim) === article);
    return {
      id: `article-${source.articles.indexOf(article)}`,
      title: article,
      named: true,
      blocks: articleBlocks(archive, own, article),
    };
  });
  const sections: Section[] = [
    { id: 'gaps', title: '缺失', blocks: listOf(source.gaps.map((gap) => [name(gap.says)])) },
    { id: 'readings', title: '异文', blocks: listOf(source.readings.map(readingLine)) },
    ...articles,
    findingSection(archive, claims),
  ];
  return {
    ...page,
    crumbs: [...page.crumbs, { text: '来源', address: sourcesAddress() }],
    kicker: [text(source.type), text('　'), span(source.date)],
    lede: [
      text('从这份来源录入'),
      countRun(countRecords(archive), `claims:${source.id}`),
      text('现行陈述，下面按篇列出。措辞是本站的，数和名称照原文。'),
    ],
    meta: [
      { term: '刊名', line: [text(source.publication)] },
      {
        term: '日期',
        line: [
          span(source.date),
          ...(source.dateNote ? [quiet('（'), name(source.dateNote), quiet('）')] : []),
        ],
      },
    ],
    sections: sections.filter((section) => section.blocks.length > 0),
  };
}

/** The article that a locator begins with; the longest one where several do. */
const articleOf = (source: Source, claim: Claim): string | undefined =>
  source.articles
    .filter((article) => claim.locator.startsWith(article))
    .sort((a, b) => b.length - a.length)[0];

const listOf = (lines: readonly Line[]): Block[] =>
  lines.length === 0 ? [] : [{ kind: 'list', ordered: false, items: lines.map((line) => ({ line })) }];

const readingLine = (reading: Source['readings'][number]): Line => [
  text('印作“'),
  name(reading.printed),
  text('”，通作“'),
  name(reading.usual),
  text('”'),
  ...(reading.note ? [text('：'), name(reading.note)] : []),
];

/** The numbers of an article in one table, its words in another, each row at the anchor of its claim. */
function articleBlocks(archive: Archive, claims: readonly Claim[], article: string): Block[] {
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

function placeLine(claim: Claim, article: string): Line {
  const rest = claim.locator.slice(article.length).replace(/^[，,\s]+/, '');
  return [
    name(rest || '本篇'),
    ...(claim.printed ? [text('；印作“'), name(claim.printed), text('”')] : []),
    ...(claim.cohort ? [text('；批次：'), name(claim.cohort)] : []),
    ...(claim.note ? [text('；'), name(claim.note)] : []),
    ...(claim.supersededBy ? [text('；已由修订报送代替')] : []),
  ];
}
