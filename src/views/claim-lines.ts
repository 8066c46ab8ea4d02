import { type Archive, get } from '../model/archive.ts';
import type { Claim } from '../model/claim.ts';
import { columns } from './columns.ts';
import { asOfCell, claimRun, indicatorRun, join, name, quiet, span, text } from './runs.ts';
import type { Line } from './view.ts';

/** The scope and cohort of a claim in brackets, or nothing. */
export function scopeLine(claim: Pick<Claim, 'scope'>): Line {
  return claim.scope === '' ? [] : [quiet('（'), name(claim.scope), quiet('）')];
}

/** A claim in a running sentence: 开工项目数（5000万元以上）217个, promises marked as such. */
export function claimPhrase(archive: Archive, claim: Claim): Line {
  const indicator = get(archive.indicators, claim.indicator);
  const said = indicator.kind === '词' ? [text('：')] : [];
  const nature = indicator.name.startsWith(claim.nature) ? '' : natureWord(claim);
  return [text(nature), name(indicator.name), ...scopeLine(claim), ...said, claimRun(claim)];
}

/** 预计, 计划 … before a figure that did not happen yet; nothing before one that did. */
export const natureWord = (claim: Pick<Claim, 'nature'>): string =>
  claim.nature === '实际' ? '' : claim.nature;

/** Claims under the headings of the 口径库 (组), in the order in which each heading first comes up. */
export const groupClaims = (
  archive: Archive,
  claims: readonly Claim[],
): ReadonlyMap<string, readonly Claim[]> =>
  Map.groupBy(claims, (claim) => get(archive.indicators, claim.indicator).group);

/**
 * A sentence that lists claims; those on one indicator stand together, told apart by scope, or by period where the scope
 * is one: 政务服务事项数：容缺办266项、跨省通办73项。
 */
export function claimSentence(archive: Archive, claims: readonly Claim[]): Line {
  const families = Map.groupBy(claims, (claim) => claim.indicator + claim.nature);
  const phrases = [...families.values()].map((family) => familyPhrase(archive, family));
  return phrases.length === 0
    ? []
    : [...join(phrases, families.size < claims.length ? '；' : '，'), text('。')];
}

function familyPhrase(archive: Archive, family: readonly Claim[]): Line {
  const [first] = family;
  if (!first) return [];
  if (family.length === 1) return claimPhrase(archive, first);
  const periods = new Set(family.map(({ period }) => period.text));
  const alike = family.every(({ scope }) => scope === first.scope) && periods.size === family.length;
  const parts = family.map((claim): Line => {
    const apart = alike ? [span(claim.period)] : claim.scope ? [name(claim.scope)] : [];
    return [...apart, claimRun(claim)];
  });
  const indicator = get(archive.indicators, first.indicator).name;
  return [
    text(indicator.startsWith(first.nature) ? '' : natureWord(first)),
    name(indicator),
    ...(alike ? scopeLine(first) : []),
    text('：'),
    ...join(parts, '、'),
  ];
}

/** The cells of a claim in a table: indicator with scope, value, nature, period, as-of. */
export function claimCells(archive: Archive, claim: Claim): Line[] {
  return [
    [indicatorRun(archive, claim.indicator), ...scopeLine(claim)],
    [claimRun(claim)],
    [text(claim.nature)],
    [span(claim.period)],
    [asOfCell(claim)],
  ];
}

/** The columns that `claimCells` fills. */
export const CLAIM_COLUMNS = columns(
  '指标（口径）',
  ['数值', 'number'],
  ['性质', 'short'],
  ['所说期间', 'short'],
  ['截至', 'short'],
);
