import { claimsOn } from '../figures/current-claims.ts';
import { comparisonsAddress } from '../model/address.ts';
import { type Archive, find } from '../model/archive.ts';
import type { Claim } from '../model/claim.ts';
import type { Indicator } from '../model/indicator.ts';
import { listWords } from '../model/wording.ts';
import { columns } from './columns.ts';
import {
  asOfCell,
  claimRun,
  indicatorRun,
  join,
  name,
  placeRun,
  quiet,
  sourceShortRun,
  span,
  text,
} from './runs.ts';
import { emptyPage } from './site-view.ts';
import type { Line, PageView, Section, Table } from './view.ts';

/** Across cities and years: every indicator that more than one city reports, with what keeps its figures from being compared. */
export function comparisonsView(archive: Archive): PageView {
  const page = emptyPage(archive, {
    kind: 'comparisons',
    address: comparisonsAddress(),
    title: '跨地区并列',
    description: '几个城市都公布了的指标并列在一起，写明口径、批次、期间，说明哪些能比、哪些不能比。',
    heading: [text('跨地区并列')],
  });
  const sections = archive.indicators.flatMap((indicator) => {
    const claims = claimsOn(archive, indicator.id).filter(
      (claim) => claim.subject.kind !== 'project' && claim.value.kind === 'quantity',
    );
    const cities = new Set(claims.map((claim) => find(archive.places, claim.place)?.city));
    return cities.size > 1 ? [indicatorSection(archive, indicator, claims)] : [];
  });
  return {
    ...page,
    lede: [
      text('同名的数不一定能比。下面每个指标先说它们在哪些方面不同；不同的只并列，不排名次，也不算差额。'),
    ],
    sections,
  };
}

/** What has to be the same before two figures may be compared, and how it is called. */
const GROUNDS: readonly (readonly [string, (claim: Claim) => string])[] = [
  ['口径', (claim) => claim.scope],
  ['批次', (claim) => claim.cohort.replace(/^\d+年/, '')],
  ['期间', (claim) => claim.period.text],
  ['性质', (claim) => claim.nature],
  ['对象', (claim) => claim.subject.kind],
];

function indicatorSection(archive: Archive, indicator: Indicator, claims: readonly Claim[]): Section {
  const different = GROUNDS.filter(([, ground]) => new Set(claims.map(ground)).size > 1).map(
    ([word]) => word,
  );
  const verdict: Line =
    different.length > 0
      ? [text(`这些数的${listWords(different)}不全相同，只并列。`)]
      : [text('这些数的口径、批次、期间和性质都相同，可以相比。')];
  return {
    id: indicator.id,
    title: indicator.name,
    blocks: [
      {
        kind: 'paragraph',
        line: [
          ...verdict,
          text(`${indicator.definition.replace(/。$/, '')}。`),
          text('详见'),
          indicatorRun(archive, indicator.id),
          text('。'),
        ],
      },
      { kind: 'table', table: sideBySide(archive, claims) },
    ],
  };
}

function sideBySide(archive: Archive, claims: readonly Claim[]): Table {
  return {
    caption: [text('各地公布的数')],
    folds: 'cards',
    columns: columns(
      '地区',
      ['数值', 'number'],
      '口径与批次',
      ['性质', 'short'],
      ['期间', 'short'],
      ['截至', 'short'],
      ['来源', 'short'],
    ),
    rows: claims.map((claim) => ({
      cells: [
        [placeRun(archive, claim.place)],
        [claimRun(claim)],
        setLine(claim),
        [text(claim.nature)],
        [span(claim.period)],
        [asOfCell(claim)],
        [sourceShortRun(archive, claim.source)],
      ],
    })),
  };
}

/** Which set a claim counts: scope and cohort, or that neither is said. */
function setLine(claim: Claim): Line {
  const words = [claim.scope, claim.cohort].filter(Boolean).map((word) => [name(word)]);
  return words.length > 0 ? join(words, '，') : [quiet('没有写明')];
}
