import { claimsAbout } from '../figures/claims/current-claims.ts';
import { deriveFigures } from '../figures/derived/derive-figures.ts';
import { campaignAddress, campaignsAddress } from '../model/address.ts';
import type { Archive } from '../model/archive.ts';
import type { Campaign } from '../model/records.ts';
import { composeProse } from './bulletin/editors-prose.ts';
import { workingLine } from './bulletin/references.ts';
import { campaignCard, familyOf } from './campaigns.ts';
import { claimBlocks } from './claim-table.ts';
import { findingSection } from './finding-lines.ts';
import { campaignRun, name, placeRun, sourceRun, span, text } from './runs.ts';
import { emptyPage } from './site-view.ts';
import type { Block, PageView, Section } from './view.ts';

/** A campaign: what it is, what it reported, and what belongs to it. */
export function campaignView(archive: Archive, campaign: Campaign): PageView {
  const page = emptyPage(archive, {
    kind: 'campaign',
    address: campaignAddress(campaign.id),
    title: campaign.name,
    description: `${campaign.name}：任务、结果与出处。`,
    heading: [name(campaign.name)],
  });
  const claims = claimsAbout(archive, { kind: 'campaign', id: campaign.id });
  const parts = familyOf(archive, campaign).slice(1);
  const figures = deriveFigures(archive).filter(
    (figure) => figure.subject.kind === 'campaign' && figure.subject.id === campaign.id,
  );
  const results: Block[] =
    claims.length > 0
      ? claimBlocks(archive, claims)
      : [{ kind: 'paragraph', line: [text('来源没有为这项行动公布数据。')] }];
  const workings: Block[] =
    figures.length === 0
      ? []
      : [
          {
            kind: 'list',
            ordered: false,
            items: figures.map((figure) => ({ line: workingLine({ archive }, figure) })),
          },
        ];
  const sections: Section[] = [
    { id: 'about', title: '内容', blocks: composeProse(archive, campaign.prose, campaign.place) },
    { id: 'results', title: '数据', blocks: results },
    { id: 'workings', title: '本站计算的数', blocks: workings },
    findingSection(archive, claims),
    {
      id: 'parts',
      title: '所属行动',
      blocks:
        parts.length > 0 ? [{ kind: 'cards', items: parts.map((one) => campaignCard(archive, one)) }] : [],
    },
  ];
  return {
    ...page,
    crumbs: [...page.crumbs, { text: '攻坚行动', address: campaignsAddress() }],
    kicker: [placeRun(archive, campaign.place), text('　'), span(campaign.period)],
    lede: [text(campaign.summary)],
    meta: [
      ...(campaign.parent ? [{ term: '属于', line: [campaignRun(archive, campaign.parent)] }] : []),
      { term: '来源', line: [sourceRun(archive, campaign.source), text('，'), name(campaign.locator)] },
    ],
    sections: sections.filter((section) => section.blocks.length > 0),
  };
}
