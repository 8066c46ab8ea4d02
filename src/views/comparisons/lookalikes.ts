import { claimsOn } from '../../figures/current-claims.ts';
import { latestOnly } from '../../figures/series.ts';
import { comparisonsAddress, lookalikesAddress } from '../../model/address.ts';
import type { Archive } from '../../model/archive.ts';
import type { Lookalike } from '../../model/lookalike.ts';
import { text } from '../runs.ts';
import { emptyPage } from '../site-view.ts';
import type { PageView, Section } from '../view.ts';
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

function groupSection(archive: Archive, group: Lookalike): Section {
  const claims = latestOnly(
    group.indicators
      .flatMap((id) => claimsOn(archive, id))
      .filter((claim) => claim.subject.kind !== 'project' && claim.value.kind === 'quantity'),
  );
  const named = group.indicators.length > 1;
  return {
    id: group.id,
    title: group.name,
    blocks: [
      { kind: 'paragraph', line: [text(group.reason)] },
      ...(claims.length > 0
        ? [
            {
              kind: 'table' as const,
              table: sideBySide(archive, claims, { caption: [text('各处印出的数，不能相比')], named }),
            },
          ]
        : [{ kind: 'paragraph' as const, line: [text('现有的来源没有公布这些数。')] }]),
    ],
  };
}
