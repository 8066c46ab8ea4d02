import { sourceAddress, sourcePartAddress, sourcesAddress } from '../../model/address.ts';
import { type Archive, get } from '../../model/archive.ts';
import type { Claim } from '../../model/claim.ts';
import { asOfWords } from '../../model/wording.ts';
import { scopeLine } from '../claim-lines.ts';
import { columns } from '../columns.ts';
import { doubted, reportAddress } from '../corrections/report-address.ts';
import { findingSection } from '../finding-lines.ts';
import { asOfCell, claimRun, indicatorRun, name, placeRun, quiet, span, subjectRun, text } from '../runs.ts';
import { emptyPage } from '../site-view.ts';
import type { Block, Line, PageView, Section, Table } from '../view.ts';
import { placeLine } from './article-tables.ts';
import type { SourcePart } from './source-parts.ts';

/** What one place sent in for a source: every claim at its own anchor, first of the place itself, then project by project. */
export function sourcePartView(archive: Archive, { source: id, place, claims }: SourcePart): PageView {
  const source = get(archive.sources, id);
  const page = emptyPage(archive, {
    kind: 'source-part',
    address: sourcePartAddress(id, place.id),
    title: `${place.name} ${source.title}`,
    description: '一个地区的一次报送里的全部陈述，逐条列出。',
    heading: [name(place.name), text('　'), name(source.title)],
  });
  const [common] = new Set(claims.map(asOfOf)).size === 1 ? claims : [];
  const about = (kind: Claim['subject']['kind'], title: string): Section => ({
    id: kind,
    title,
    blocks: subjectBlocks(
      archive,
      claims.filter(({ subject }) => subject.kind === kind),
      common === undefined,
    ),
  });
  const sections = [
    about('place', '本地的数'),
    about('campaign', '攻坚行动'),
    about('project', '项目'),
    findingSection(archive, claims),
  ];
  return {
    ...page,
    crumbs: [
      ...page.crumbs,
      { text: '来源', address: sourcesAddress() },
      { text: '各地的报送', address: sourceAddress(id) },
    ],
    kicker: [placeRun(archive, place.id), text('　'), span(source.date)],
    lede: [text('这一次报送的陈述，逐条列在下面；项目的数排在项目名下。')],
    meta: common ? [{ term: '截至', line: [asOfCell(common)] }] : [],
    sections: sections.filter(({ blocks }) => blocks.length > 0),
  };
}

const asOfOf = ({ asOf }: Claim): string => `${asOf.stated} ${asOfWords(asOf)}`;

/** A table for every subject, under its name; columns that would say the same in every row are left out. */
const subjectBlocks = (archive: Archive, claims: readonly Claim[], dated: boolean): Block[] =>
  [...Map.groupBy(claims, ({ subject }) => subject.id).values()].map((own) => ({
    kind: 'table',
    table: subjectTable(archive, own, dated),
  }));

function subjectTable(archive: Archive, claims: readonly Claim[], dated: boolean): Table {
  const noted = claims.some((claim) => noteLine(archive, claim).length > 0);
  const [first] = claims;
  return {
    caption: first ? [subjectRun(archive, first.subject)] : [],
    folds: 'scroll',
    columns: columns(
      '指标（口径）',
      ['内容', 'number'],
      ['性质', 'short'],
      ['所说期间', 'short'],
      ...(dated ? ['截至'] : []),
      ...(noted ? ['位置与说明'] : []),
    ),
    rows: claims.map((claim) => {
      const note = noteLine(archive, claim);
      return {
        anchor: claim.id,
        ...reportAddress(archive, doubted(claim)),
        cells: [
          [indicatorRun(archive, claim.indicator), ...scopeLine(claim)],
          [claimRun(claim)],
          [text(claim.nature)],
          [span(claim.period)],
          ...(dated ? [[asOfCell(claim)]] : []),
          ...(noted ? [note.length > 0 ? note : [quiet('—')]] : []),
        ],
      };
    }),
  };
}

/** Where in the return it stands, where that is more than the return's own place, and what else is to be known of it. */
function noteLine(archive: Archive, claim: Claim): Line {
  const article = get(archive.sources, claim.source).articles.find((one) => claim.locator.startsWith(one));
  const line = placeLine(claim, article ?? '');
  if (claim.locator !== article) return line;
  const [, mark, ...rest] = line;
  return mark && 'text' in mark ? [text(mark.text.replace(/^；/, '')), ...rest] : [];
}
