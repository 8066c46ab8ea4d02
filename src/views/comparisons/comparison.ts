import { comparisonAddress, comparisonsAddress } from '../../model/address.ts';
import type { Archive } from '../../model/archive.ts';
import { indicatorRun, text } from '../runs.ts';
import { emptyPage } from '../site-view.ts';
import type { PageView } from '../view.ts';
import { type Compared, comparedBlocks, verdictOf } from './compared.ts';

/** One indicator across places and years, where it has too many numbers for the page of all indicators. */
export function comparisonView(archive: Archive, compared: Compared): PageView {
  const { indicator, claims } = compared;
  const page = emptyPage(archive, {
    kind: 'comparison',
    address: comparisonAddress(indicator.id),
    title: `${indicator.name} 并列`,
    description: `各处公布的“${indicator.name}”并列在一起，写明口径、批次、期间。`,
    heading: [text(`${indicator.name}　并列`)],
  });
  return {
    ...page,
    crumbs: [...page.crumbs, { text: '对比', address: comparisonsAddress() }],
    lede: [
      ...verdictOf(claims),
      text(`${indicator.definition.replace(/。$/, '')}。详见`),
      indicatorRun(archive, indicator.id),
      text('。'),
    ],
    sections: [{ id: 'all', title: '各处的数', blocks: comparedBlocks(archive, compared) }],
  };
}
