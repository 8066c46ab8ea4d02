import { countRecords } from '../../figures/counts/count-records.ts';
import { sourceAddress, sourcesAddress } from '../../model/address.ts';
import type { Archive } from '../../model/archive.ts';
import type { Claim } from '../../model/claim.ts';
import type { Source } from '../../model/records.ts';
import { findingSection } from '../finding-lines.ts';
import { name, ownCountRun, quiet, span, text } from '../runs.ts';
import { emptyPage } from '../site-view.ts';
import type { Block, Line, PageView, Section } from '../view.ts';
import { articleBlocks } from './article-tables.ts';
import { partsOf, partsSection } from './source-parts.ts';

/** One source: what is known of it, what is missing or misprinted in it, and every claim taken from it at its own anchor. */
export function sourceView(archive: Archive, source: Source): PageView {
  const page = emptyPage(archive, {
    kind: 'source',
    address: sourceAddress(source.id),
    title: source.title,
    description: '一份来源的说明，和从中录入的全部陈述。',
    heading: [name(source.title)],
  });
  const counts = countRecords(archive);
  const parts = partsOf(archive, source.id);
  const claims = archive.claims.filter((claim) => claim.source === source.id && claim.home === undefined);
  const sections: Section[] = [
    { id: 'gaps', title: '缺失', blocks: listOf(source.gaps.map((gap) => [name(gap.says)])) },
    { id: 'readings', title: '异文', blocks: listOf(source.readings.map(readingLine)) },
    ...(parts.length > 0 ? [partsSection(archive, source.id)] : []),
    ...articleSections(archive, source, claims),
    findingSection(archive, claims),
  ];
  return {
    ...page,
    crumbs: [...page.crumbs, { text: '来源', address: sourcesAddress() }],
    kicker: [text(source.type), text('　'), span(source.date)],
    lede: [
      text('从这份来源录入'),
      ownCountRun(counts, `claims:${source.id}`, page.address),
      text(
        `现行陈述，${parts.length > 0 ? '按报送的地区分页' : '下面按篇列出'}。措辞是本站的，数和名称照原文。`,
      ),
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

/** A section for every article, with the claims that its locators say stand in it. */
const articleSections = (archive: Archive, source: Source, claims: readonly Claim[]): Section[] =>
  source.articles.map((article, index) => ({
    id: `article-${index}`,
    title: article,
    named: true,
    blocks: articleBlocks(
      archive,
      claims.filter((claim) => articleOf(source, claim) === article),
      article,
    ),
  }));

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
