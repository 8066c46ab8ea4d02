import { claimsOn } from '../../figures/current-claims.ts';
import { latestOnly } from '../../figures/series.ts';
import {
  comparisonsAddress,
  funnelsAddress,
  lookalikesAddress,
  proceduresAddress,
  reserveAddress,
} from '../../model/address.ts';
import { type Archive, find } from '../../model/archive.ts';
import type { Claim } from '../../model/claim.ts';
import type { Indicator } from '../../model/indicator.ts';
import { listWords } from '../../model/wording.ts';
import { claimRun, indicatorRun, join, placeRun, span, text } from '../runs.ts';
import { emptyPage } from '../site-view.ts';
import type { Block, Card, Line, PageView, Section } from '../view.ts';
import { differences, likeSets } from './like-sets.ts';
import { sideBySide } from './side-by-side.ts';

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
      ...archive.indicators.flatMap((indicator) => indicatorSection(archive, indicator) ?? []),
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

/** An indicator that more than one city reports, or one place for more than one year. */
function indicatorSection(archive: Archive, indicator: Indicator): Section | undefined {
  const all = claimsOn(archive, indicator.id).filter(
    (claim) => claim.subject.kind !== 'project' && claim.value.kind === 'quantity',
  );
  const claims = latestOnly(all);
  const cities = new Set(claims.map((claim) => find(archive.places, claim.place)?.city));
  const years = Map.groupBy(claims, ({ subject }) => subject.id).values();
  const returns = [...years].some((own) => new Set(own.map(yearOf)).size > 1);
  if (cities.size < 2 && !returns) return undefined;
  const blocks: Block[] = [
    {
      kind: 'paragraph',
      line: [
        ...verdictOf(claims),
        text(`${indicator.definition.replace(/。$/, '')}。`),
        text('详见'),
        indicatorRun(archive, indicator.id),
        text('。'),
      ],
    },
    ...likeBlocks(archive, claims),
    {
      kind: 'table',
      table: sideBySide(archive, claims, {
        caption: [text(claims.length < all.length ? LATEST : '各处公布的数')],
      }),
    },
  ];
  return { id: indicator.id, title: indicator.name, blocks };
}

const LATEST = '各处公布的数；逐月报送的只列最近一次';

const yearOf = (claim: Claim): string => (claim.period.end ?? claim.period.start ?? '').slice(0, 4);

function verdictOf(claims: readonly Claim[]): Line {
  const different = differences(claims);
  return different.length > 0
    ? [text(`这些数的${listWords(different)}不全相同，不同的只并列。`)]
    : [text('这些数的口径、批次、期间和性质都相同，可以相比。')];
}

/** The sets that may be compared, each in one line. */
function likeBlocks(archive: Archive, claims: readonly Claim[]): Block[] {
  const sets = likeSets(claims);
  if (sets.length === 0 || differences(claims).length === 0) return [];
  const items = sets.map((set) => ({
    line: [
      text('口径、批次和性质相同，可以相比：'),
      ...join(
        set.map((claim) => [placeRun(archive, claim.place, true), span(claim.period), claimRun(claim)]),
        '，',
      ),
      text('。'),
    ],
  }));
  return [{ kind: 'list', ordered: false, items }];
}
