import { mechanismAddress } from '../../model/address.ts';
import type { Archive } from '../../model/archive.ts';
import type { Place } from '../../model/records.ts';
import { campaignCard } from '../campaigns.ts';
import { placeCard } from '../places.ts';
import { followedBlocks } from '../problems/course-line.ts';
import { projectTable } from '../projects.ts';
import { name, text } from '../runs.ts';
import type { Block, Line } from '../view.ts';

export function childBlocks(archive: Archive, place: Place): Block[] {
  const children = archive.places.filter((one) => one.parent === place.id).sort((a, b) => a.order - b.order);
  return children.length === 0
    ? []
    : [{ kind: 'cards', items: children.map((child) => placeCard(archive, child)) }];
}

export function projectBlocks(archive: Archive, place: Place): Block[] {
  const own = archive.projects.filter((project) => project.place === place.id);
  return own.length === 0
    ? []
    : [
        {
          kind: 'table',
          table: projectTable(archive, own, [text('记录在'), name(place.name), text('的项目')]),
        },
      ];
}

export function campaignBlocks(archive: Archive, place: Place): Block[] {
  const own = archive.campaigns.filter((campaign) => campaign.place === place.id);
  return own.length === 0
    ? []
    : [{ kind: 'cards', items: own.map((campaign) => campaignCard(archive, campaign)) }];
}

export const problemBlocks = (archive: Archive, place: Place): Block[] =>
  followedBlocks(
    archive,
    archive.troubles.filter((trouble) => trouble.place === place.id),
  );

/** The mechanisms that the place uses, with how it does it. */
export function mechanismBlocks(archive: Archive, place: Place): Block[] {
  const items = archive.mechanisms.flatMap((one) =>
    one.uses
      .filter((use) => use.place === place.id)
      .map((use) => ({
        line: [
          name(one.name, mechanismAddress(one.id)),
          ...(use.says ? [text(`：${use.says}`)] : []),
        ] satisfies Line,
      })),
  );
  return items.length === 0 ? [] : [{ kind: 'list', ordered: false, items }];
}
