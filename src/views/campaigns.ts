import { campaignAddress, campaignsAddress } from '../model/address.ts';
import type { Archive } from '../model/archive.ts';
import type { Campaign } from '../model/records.ts';
import { name, placeRun, span, text } from './runs.ts';
import { emptyPage } from './site-view.ts';
import type { Card, PageView } from './view.ts';

/** All campaigns, the latest first, each with those that belong to it. */
export function campaignsView(archive: Archive): PageView {
  const page = emptyPage(archive, {
    kind: 'campaigns',
    address: campaignsAddress(),
    title: '攻坚行动',
    description: '各地开展的攻坚行动，任务、结果和完成率都按来源印出的写。',
    heading: [text('攻坚行动')],
  });
  const top = archive.campaigns
    .filter((campaign) => campaign.parent === undefined)
    .toSorted((a, b) =>
      (a.period.end ?? '') < (b.period.end ?? '')
        ? 1
        : (a.period.end ?? '') > (b.period.end ?? '')
          ? -1
          : a.id < b.id
            ? -1
            : 1,
    );
  return {
    ...page,
    lede: [text('有期限、有任务的专项推进。目标没有印出的，不由本站补写。')],
    sections: top.map((campaign) => ({
      id: campaign.id,
      title: campaign.name,
      named: true,
      blocks: [
        { kind: 'cards', items: familyOf(archive, campaign).map((one) => campaignCard(archive, one)) },
      ],
    })),
  };
}

/** A campaign and everything below it, in order. */
export function familyOf(archive: Archive, campaign: Campaign): Campaign[] {
  const children = archive.campaigns.filter((one) => one.parent === campaign.id);
  return [campaign, ...children.flatMap((child) => familyOf(archive, child))];
}

/** A campaign in a list. */
export const campaignCard = (archive: Archive, campaign: Campaign): Card => ({
  kicker: [placeRun(archive, campaign.place, true), text('　'), span(campaign.period)],
  title: [name(campaign.name)],
  address: campaignAddress(campaign.id),
  line: [text(campaign.summary)],
});
