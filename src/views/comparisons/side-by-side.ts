import type { Archive } from '../../model/archive.ts';
import type { Claim } from '../../model/claim.ts';
import { columns } from '../columns.ts';
import {
  asOfCell,
  campaignRun,
  claimRun,
  indicatorRun,
  join,
  name,
  placeRun,
  quiet,
  sourceShortRun,
  span,
  text,
} from '../runs.ts';
import type { Line, Table } from '../view.ts';

/** Claims of many places in one table, each with the set that it counts, its time and its source; `named` adds the indicator. */
export function sideBySide(
  archive: Archive,
  claims: readonly Claim[],
  { caption, named = false }: { readonly caption: Line; readonly named?: boolean },
): Table {
  return {
    caption,
    folds: 'cards',
    columns: columns(
      '地区',
      ...(named ? [['指标', 'short'] as const] : []),
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
        ...(named ? [[indicatorRun(archive, claim.indicator)]] : []),
        [claimRun(claim)],
        setLine(archive, claim),
        [text(claim.nature)],
        [span(claim.period)],
        [asOfCell(claim)],
        [sourceShortRun(archive, claim.source)],
      ],
    })),
  };
}

/** Which set a claim counts: its campaign, scope and cohort, or that none is said. */
function setLine(archive: Archive, claim: Claim): Line {
  const words: Line[] = [
    ...(claim.subject.kind === 'campaign' ? [[campaignRun(archive, claim.subject.id)]] : []),
    ...[claim.scope, claim.cohort].filter(Boolean).map((word) => [name(word)]),
  ];
  return words.length > 0 ? join(words, '，') : [quiet('没有写明')];
}
