import { claimsOn } from '../../figures/claims/current-claims.ts';
import { latestOnly } from '../../figures/claims/series.ts';
import { deriveFigures } from '../../figures/derived/derive-figures.ts';
import { RULES } from '../../figures/derived/rules.ts';
import { indicatorAddress, indicatorsAddress } from '../../model/address.ts';
import { type Archive, find } from '../../model/archive.ts';
import type { Claim } from '../../model/claim.ts';
import { type Indicator, inputsOf } from '../../model/indicator.ts';
import { columns } from '../columns.ts';
import { asOfCell, claimRun, name, ordinal, quiet, sourceShortRun, span, subjectRun, text } from '../runs.ts';
import { emptyPage } from '../site-view.ts';
import type { Block, PageView, Section } from '../view.ts';
import { partsSection } from './indicator-parts.ts';
import { workingBlocks } from './working-blocks.ts';

/** One indicator: its meaning, its formula, every figure computed by it with its working, every claim on it. */
export function indicatorView(archive: Archive, indicator: Indicator): PageView {
  const page = emptyPage(archive, {
    kind: 'indicator',
    address: indicatorAddress(indicator.id),
    title: indicator.name,
    description: `指标“${indicator.name}”的口径、算法，以及各地各期的数。`,
    heading: [text(indicator.name)],
  });
  const figures = deriveFigures(archive).filter(
    (figure) => figure.indicator === indicator.id && figure.home === undefined,
  );
  const claims = claimsOn(archive, indicator.id);
  const sections: Section[] = [
    { id: 'workings', title: '本站计算', blocks: figures.length > 0 ? workingBlocks(archive, figures) : [] },
    ...partsSection(archive, indicator.id),
    {
      id: 'claims',
      title: '来源公布',
      blocks: claimBlocksOf(archive, claims),
    },
  ];
  return {
    ...page,
    crumbs: [...page.crumbs, { text: '口径库', address: indicatorsAddress() }],
    kicker: [text(indicator.group)],
    lede: [text(indicator.definition)],
    meta: metaOf(archive, indicator),
    sections: sections.filter((section) => section.blocks.length > 0),
  };
}

function metaOf(archive: Archive, indicator: Indicator): PageView['meta'] {
  const names = indicator.formula
    ? inputsOf(indicator.formula).map((id) => find(archive.indicators, id)?.name ?? id)
    : [];
  return [
    ...(indicator.unit ? [{ term: '单位', line: [text(indicator.unit)] }] : []),
    { term: '类型', line: [text(indicator.kind)] },
    { term: '版本', line: [ordinal(`第${indicator.version}版`)] },
    ...(indicator.formula
      ? [
          {
            term: '算法',
            line: [text(`${indicator.formula.rule}：${RULES[indicator.formula.rule].words(names)}`)],
          },
        ]
      : []),
    ...(indicator.aliases.length > 0 ? [{ term: '又称', line: [name(indicator.aliases.join('、'))] }] : []),
    ...(indicator.confusable.length > 0
      ? [{ term: '不是', line: [name(indicator.confusable.join('、'))] }]
      : []),
  ];
}

/** How many rows of projects a page holds; beyond that they stand on the pages of the projects. */
const MANY = 300;

/** The claims, of a series only the latest; those about projects only while they are not too many. */
function claimBlocksOf(archive: Archive, all: readonly Claim[]): Block[] {
  const latest = latestOnly(all);
  const shown = latest.length > MANY ? latest.filter(({ subject }) => subject.kind !== 'project') : latest;
  const notes: Block[] = [
    ...(latest.length < all.length ? [note('逐次报送的只列最近一次，以前的见各地区、各项目的页。')] : []),
    ...(shown.length < latest.length ? [note('各项目的数很多，逐个列在项目的页上。')] : []),
  ];
  return [
    ...notes,
    ...(shown.length > 0 ? [{ kind: 'table' as const, table: claimsTable(archive, shown) }] : []),
  ];
}

const note = (words: string): Block => ({ kind: 'note', line: [text(words)] });

function claimsTable(archive: Archive, claims: readonly Claim[]) {
  return {
    caption: [text('来源公布的数')],
    folds: 'cards' as const,
    columns: columns('对象', '口径', ['数值', 'number'], ['性质', 'short'], '所说期间', '截至', '来源'),
    rows: claims.map((claim) => ({
      cells: [
        [subjectRun(archive, claim.subject, true)],
        [claim.scope ? name(claim.scope) : quiet('—')],
        [claimRun(claim)],
        [text(claim.nature)],
        [span(claim.period)],
        [asOfCell(claim)],
        [sourceShortRun(archive, claim.source)],
      ],
    })),
  };
}
