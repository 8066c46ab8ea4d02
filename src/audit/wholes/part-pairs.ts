import { type Archive, find } from '../../model/archive.ts';
import type { Indicator } from '../../model/indicator.ts';
import { currentNumbers } from '../compared/claims-index.ts';
import { dimensionIn } from '../compared/measures.ts';
import { isOwn, partnersOf } from '../compared/partners.ts';
import { familyPairs } from './family-pairs.ts';
import type { PartOfWhole } from './part-of-whole.ts';
import { thresholdPairs } from './threshold-pairs.ts';

/** Parts of wholes that no formula of the 口径库 names, by the names of their indicators. */
const KNOWN: readonly (readonly [part: string, whole: string])[] = [
  ['完成投资', '总投资'],
  ['完成投资', '计划总投资'],
  ['年度计划投资', '总投资'],
  ['年度计划投资', '计划总投资'],
];

/** Every pair of numbers of which one is a part of the other, each pair once. */
export function wholesOf(archive: Archive): readonly PartOfWhole[] {
  const relations = relationsOf(archive);
  const related = currentNumbers(archive)
    .filter(isOwn)
    .flatMap((part) =>
      (relations.get(part.indicator) ?? []).flatMap((wholeId) =>
        partnersOf(archive, part, wholeId)
          .filter((whole) => dimensionIn(whole) === dimensionIn(part))
          .map((whole) => ({ part, whole, because: '前者是后者的一部分' })),
      ),
    );
  return [...related, ...thresholdPairs(archive), ...familyPairs(archive)];
}

/** Indicator of a part → the indicators of its wholes. */
function relationsOf(archive: Archive): ReadonlyMap<string, readonly string[]> {
  const byName = new Map(archive.indicators.map(({ name, id }) => [name, id]));
  const known = KNOWN.flatMap(([part, whole]) => {
    const [partId, wholeId] = [byName.get(part), byName.get(whole)];
    return partId !== undefined && wholeId !== undefined ? [[partId, wholeId] as const] : [];
  });
  const told = archive.indicators
    .map((indicator) => fromFormula(archive, indicator))
    .filter((pair) => pair !== undefined);
  const unique = new Map([...known, ...told].map((pair) => [pair.join(' '), pair]));
  return new Map(
    [...Map.groupBy(unique.values(), ([part]) => part)].map(([part, pairs]) => [
      part,
      pairs.map(([, whole]) => whole),
    ]),
  );
}

function fromFormula(archive: Archive, indicator: Indicator): readonly [string, string] | undefined {
  const { formula, name, unit } = indicator;
  if (formula?.rule === '占比') return [formula.part, formula.whole];
  if (formula?.rule === '差') return [formula.subtrahend, formula.minuend];
  if (formula?.rule !== '比率' || unit !== '%' || name.includes('完成')) return undefined;
  const dimensions = [formula.numerator, formula.denominator].map((id) => find(archive.indicators, id)?.unit);
  return dimensions[0] === dimensions[1] ? [formula.numerator, formula.denominator] : undefined;
}
