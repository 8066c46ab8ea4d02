import {
  comparisonAddress,
  comparisonsAddress,
  funnelsAddress,
  lookalikesAddress,
  proceduresAddress,
  reserveAddress,
} from '../../model/address.ts';
import type { Archive } from '../../model/archive.ts';
import { indicatorRun, name, text } from '../runs.ts';
import { emptyPage } from '../site-view.ts';
import type { Card, Line, PageView, Section } from '../view.ts';
import { type Compared, comparedBlocks, comparedIndicators, isLong, verdictOf } from './compared.ts';

/** Across cities and years: every indicator that is reported more than once, what keeps its figures apart, and which may be compared. */
export function comparisonsView(archive: Archive): PageView {
  const page = emptyPage(archive, {
    kind: 'comparisons',
    address: comparisonsAddress(),
    title: '跨地区、跨年并列',
    description: '几个城市或几年都公布了的指标并列在一起，写明口径、批次、期间，说明哪些能比、哪些不能比。',
    heading: [text('跨地区、跨年并列')],
  });
  return {
    ...page,
    lede: [text('同名的数不一定能比。每个指标先说它们在哪些方面不同；不同的只并列，不排名次，也不算差额。')],
    sections: [
      { id: 'rooms', title: '分开看', blocks: [{ kind: 'cards', items: ROOMS }] },
      ...comparedIndicators(archive).map((compared) => indicatorSection(archive, compared)),
    ],
  };
}

const ROOMS: readonly Card[] = [
  {
    kicker: [text('不能比')],
    title: [text('易混的说法')],
    address: lookalikesAddress(),
    line: [text('开工、门槛、钱、谋划，各有几种意思。')],
  },
  {
    kicker: [text('一步接一步')],
    title: [text('从谋划到开工')],
    address: funnelsAddress(),
    line: [text('谋划、签约、落地、开工，授信、放款，协同服务。')],
  },
  {
    kicker: [text('前期')],
    title: [text('前期手续')],
    address: proceduresAddress(),
    line: [text('办了哪些要件，用了几天。')],
  },
  {
    kicker: [text('谋划')],
    title: [text('谋划储备')],
    address: reserveAddress(),
    line: [text('储备的个数、金额和平均大小。')],
  },
];

/** What keeps the numbers of an indicator apart; the table beneath, or on a page of its own where it is long. */
function indicatorSection(archive: Archive, compared: Compared): Section {
  const { indicator, claims } = compared;
  const lede: Line = [
    ...verdictOf(claims),
    text(`${indicator.definition.replace(/。$/, '')}。`),
    text('详见'),
    indicatorRun(archive, indicator.id),
    text('。'),
  ];
  const more: Line = [text('数在'), name('并列的表', comparisonAddress(indicator.id)), text('里。')];
  return {
    id: indicator.id,
    title: indicator.name,
    blocks: isLong(compared)
      ? [{ kind: 'paragraph', line: [...lede, ...more] }]
      : [{ kind: 'paragraph', line: lede }, ...comparedBlocks(archive, compared)],
  };
}
