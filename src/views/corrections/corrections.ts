import { correctionsAddress, issueAddress } from '../../model/address.ts';
import type { Archive } from '../../model/archive.ts';
import { CORRECTION_STATES, type Correction } from '../../model/correction.ts';
import { frozenView } from '../frozen/frozen-view.ts';
import { revisionLines } from '../frozen/later-sections.ts';
import { name, text } from '../runs.ts';
import { emptyPage } from '../site-view.ts';
import type { Block, PageView, Section } from '../view.ts';
import { namedCorrectionLine } from './correction-lines.ts';
import { latestFirst } from './latest-first.ts';

/** What each state of a correction means. */
const MEANING: Readonly<Record<Correction['state'], string>> = {
  已核实: '查过了，印出的确实有误。',
  留待修订: '说得有道理，等下一次修订时一并处理。',
  已报告: '有人报告，还没有查完。',
  不予采纳: '查过了，印出的没有错，写明理由。',
};

/** All corrections by their state, the latest first, and the issues whose numbers the records revised since. */
export function correctionsView(archive: Archive): PageView {
  const page = emptyPage(archive, {
    kind: 'corrections',
    address: correctionsAddress(),
    title: '勘误',
    description: '已经签发的简报里有误的地方：报告了什么，查得怎样，后来的记录改了哪些数。',
    heading: [text('勘误')],
  });
  const states = CORRECTION_STATES.toSorted((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b));
  return {
    ...page,
    lede: [
      text(
        '签发了的简报不再改动。发现有误，在这里写明，并在原处加上“勘误”；报送后来修订了的数，列在后面，也列在那一期的末尾。',
      ),
    ],
    sections: [
      ...states.map((state, index) => stateSection(archive, state, index)),
      ...revisionSection(archive),
    ].filter(({ blocks }) => blocks.length > 0),
    colophon: [],
  };
}

const ORDER: readonly Correction['state'][] = ['已核实', '已报告', '留待修订', '不予采纳'];

function stateSection(archive: Archive, state: Correction['state'], index: number): Section {
  const some = archive.corrections.filter((one) => one.state === state).toSorted(latestFirst);
  const blocks: Block[] =
    some.length === 0
      ? state === '已核实' && archive.corrections.length === 0
        ? [{ kind: 'paragraph', line: [text('到现在没有人报告有误的地方。')] }]
        : []
      : [
          { kind: 'note', line: [text(MEANING[state])] },
          {
            kind: 'list',
            ordered: false,
            items: some.map((one) => ({
              anchor: `c-${one.id}`,
              line: namedCorrectionLine(archive, one),
            })),
          },
        ];
  return { id: `state-${index}`, title: state, blocks };
}

/** The issues with numbers that were revised after they were signed. */
function revisionSection(archive: Archive): Section[] {
  const items = archive.frozen
    .filter((frozen) => revisionLines(archive, frozen).length > 0)
    .map((frozen) => ({
      line: [
        name(frozenView(frozen).title, issueAddress(frozen.issue)),
        text('：有的数后来由报送修订，见'),
        name('后续修订', `${issueAddress(frozen.issue)}#revisions`),
      ],
    }));
  return [
    {
      id: 'revisions',
      title: '后续修订',
      blocks: items.length > 0 ? [{ kind: 'list', ordered: false, items }] : [],
    },
  ];
}
