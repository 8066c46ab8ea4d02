import { mechanismAddress, mechanismsAddress } from '../model/address.ts';
import type { Archive } from '../model/archive.ts';
import type { Mechanism, MechanismUse } from '../model/mechanism.ts';
import { composeProse } from './bulletin/editors-prose.ts';
import { roomWord } from './rooms.ts';
import { name, placeRun, quiet, sourceShortRun, text } from './runs.ts';
import { emptyPage } from './site-view.ts';
import type { Line, PageView, Section } from './view.ts';

/** One mechanism: what it is, how each place does it, what data it implies, where this site serves it. */
export function mechanismView(archive: Archive, mechanism: Mechanism): PageView {
  const page = emptyPage(archive, {
    kind: 'mechanism',
    address: mechanismAddress(mechanism.id),
    title: `${mechanism.name}（工作机制）`,
    description: `工作机制“${mechanism.name}”：是什么，各地怎样做，出自哪里。`,
    heading: [name(mechanism.name)],
  });
  const sections: Section[] = [
    { id: 'story', title: '内容', blocks: composeProse(archive, mechanism.prose, '') },
    {
      id: 'uses',
      title: '各地做法',
      blocks: [
        {
          kind: 'facts',
          items: mechanism.uses.map((use) => ({
            term: [placeRun(archive, use.place)],
            line: useLine(archive, use),
          })),
        },
      ],
    },
  ];
  return {
    ...page,
    crumbs: [...page.crumbs, { text: '工作机制', address: mechanismsAddress() }],
    kicker: [text(mechanism.stage)],
    lede: [text(mechanism.summary)],
    meta: [
      ...(mechanism.aliases.length > 0 ? [{ term: '又称', line: [name(mechanism.aliases.join('、'))] }] : []),
      ...(mechanism.data ? [{ term: '涉及数据', line: [text(mechanism.data)] }] : []),
      ...(mechanism.page
        ? [{ term: '本站对应', line: [name(roomWord(mechanism.page), mechanism.page)] }]
        : []),
    ],
    sections: sections.filter((section) => section.blocks.length > 0),
  };
}

const useLine = (archive: Archive, use: MechanismUse): Line => [
  ...(use.says ? [text(use.says), quiet(' · ')] : []),
  sourceShortRun(archive, use.source),
  quiet('，'),
  name(use.locator),
];
