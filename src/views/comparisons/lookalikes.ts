import { claimsOn } from '../../figures/claims/current-claims.ts';
import { latestOnly } from '../../figures/claims/series.ts';
import { comparisonsAddress, lookalikeAddress, lookalikesAddress } from '../../model/address.ts';
import type { Archive } from '../../model/archive.ts';
import type { Claim } from '../../model/claim.ts';
import type { Lookalike } from '../../model/lookalike.ts';
import { name, text } from '../runs.ts';
import { emptyPage } from '../site-view.ts';
import type { Block, PageView, Section, Table } from '../view.ts';
import { sideBySide } from './side-by-side.ts';

/** What sounds alike and does not compare: each group with its reason, then the figures that this concerns. */
export function lookalikesView(archive: Archive): PageView {
  const page = emptyPage(archive, {
    kind: 'lookalikes',
    address: lookalikesAddress(),
    title: '易混的说法',
    description: '听着像一回事、其实口径不同的说法：为什么不能放在一起比，各处是怎样印的。',
    heading: [text('易混的说法')],
  });
  return {
    ...page,
    crumbs: [...page.crumbs, { text: '对比', address: comparisonsAddress() }],
    lede: [text('下面每一组听着像一回事，其实不是。先说理由，再把各处印出的数分开列着，不比，也不加。')],
    sections: archive.lookalikes.map((group) => groupSection(archive, group)),
  };
}

/** How many rows of a group stand on the page of all groups. */
const MOST = 40;

/** The groups whose figures are too many for the page of all. */
export const longLookalikes = (archive: Archive): readonly Lookalike[] =>
  archive.lookalikes.filter((group) => claimsIn(archive, group).length > MOST);

/** One group of what sounds alike, with all its figures. */
export function lookalikeView(archive: Archive, group: Lookalike): PageView {
  const page = emptyPage(archive, {
    kind: 'lookalikes',
    address: lookalikeAddress(group.id),
    title: `易混的说法 ${group.name}`,
    description: `“${group.name}”：为什么不能放在一起比，各处是怎样印的。`,
    heading: [text('易混的说法　'), name(group.name)],
  });
  return {
    ...page,
    crumbs: [
      ...page.crumbs,
      { text: '对比', address: comparisonsAddress() },
      { text: '易混的说法', address: lookalikesAddress() },
    ],
    lede: [text(group.reason)],
    sections: [
      { id: 'all', title: '各处的数', blocks: [{ kind: 'table', table: groupTable(archive, group) }] },
    ],
  };
}

const claimsIn = (archive: Archive, { indicators }: Lookalike): readonly Claim[] =>
  latestOnly(
    indicators
      .flatMap((id) => claimsOn(archive, id))
      .filter((claim) => claim.subject.kind !== 'project' && claim.value.kind === 'quantity'),
  );

const groupTable = (archive: Archive, group: Lookalike): Table =>
  sideBySide(archive, claimsIn(archive, group), {
    caption: [text('各处印出的数，不能相比')],
    named: group.indicators.length > 1,
  });

function groupSection(archive: Archive, group: Lookalike): Section {
  const many = claimsIn(archive, group).length;
  const reason: Block = { kind: 'paragraph', line: [text(group.reason)] };
  const figures: Block =
    many === 0
      ? { kind: 'paragraph', line: [text('现有的来源没有公布这些数。')] }
      : many > MOST
        ? {
            kind: 'paragraph',
            line: [text('各处的数很多，'), name('另列一页', lookalikeAddress(group.id)), text('。')],
          }
        : { kind: 'table', table: groupTable(archive, group) };
  return { id: group.id, title: group.name, blocks: [reason, figures] };
}
