import { mechanismAddress, mechanismsAddress } from '../model/address.ts';
import type { Archive } from '../model/archive.ts';
import { MECHANISM_STAGES, type Mechanism } from '../model/mechanism.ts';
import { listWords } from '../model/wording.ts';
import { columns } from './columns.ts';
import { join, name, placeRun, sourceShortRun, text } from './runs.ts';
import { emptyPage } from './site-view.ts';
import type { Card, PageView, Section } from './view.ts';

/** The mechanisms by the stage of the cycle that they serve, then those that run across it. */
export function mechanismsView(archive: Archive): PageView {
  const page = emptyPage(archive, {
    kind: 'mechanisms',
    address: mechanismsAddress(),
    title: '工作机制',
    description: '各地推进项目的工作机制，按项目从谋划到投产的环节排列，各地做法不同处分别写明。',
    heading: [text('工作机制')],
  });
  const sections = MECHANISM_STAGES.map((stage) => ({
    id: `stage-${MECHANISM_STAGES.indexOf(stage)}`,
    title: stage,
    blocks: [
      {
        kind: 'cards' as const,
        items: archive.mechanisms
          .filter((one) => one.stage === stage)
          .map((one) => mechanismCard(archive, one)),
      },
    ],
  }));
  return {
    ...page,
    lede: [
      text(
        `先按环节：${listWords(MECHANISM_STAGES.slice(0, 6))}；再是贯穿全程的：${listWords(MECHANISM_STAGES.slice(6))}。名称相同、内容不同的，各地分别写。`,
      ),
    ],
    sections: [
      ...sections.filter(({ blocks }) => (blocks[0]?.items.length ?? 0) > 0),
      ...(archive.slogans.length > 0 ? [sloganSection(archive)] : []),
    ],
  };
}

/** What sources say in words alone, each with the reason why it has no page. */
const sloganSection = (archive: Archive): Section => ({
  id: 'slogans',
  title: '没有单列的口号',
  blocks: [
    {
      kind: 'table',
      table: {
        caption: [text('来源里的口号，和不单列成机制的理由')],
        folds: 'cards',
        columns: columns('口号', '地区', '理由', ['来源', 'short']),
        rows: archive.slogans.map((slogan) => ({
          cells: [
            [name(slogan.words)],
            join(
              slogan.places.map((place) => [placeRun(archive, place, true)]),
              '、',
            ),
            [text(slogan.reason)],
            [sourceShortRun(archive, slogan.source)],
          ],
        })),
      },
    },
  ],
});

/** A mechanism in a list: where it is used, its name, what it is. */
const mechanismCard = (archive: Archive, mechanism: Mechanism): Card => ({
  kicker: join(
    [...new Set(mechanism.uses.map((use) => use.place))].map((place) => [placeRun(archive, place, true)]),
    '、',
  ),
  title: [name(mechanism.name)],
  address: mechanismAddress(mechanism.id),
  line: [text(mechanism.summary)],
});
