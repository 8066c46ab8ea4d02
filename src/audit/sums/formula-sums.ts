import type { Counted } from '../../figures/claims/amount.ts';
import { type Archive, find } from '../../model/archive.ts';
import type { Formula } from '../../model/indicator.ts';
import { currentNumbers } from '../compared/claims-index.ts';
import { isOwn, partnersOf } from '../compared/partners.ts';
import { isPlain } from '../compared/printed.ts';
import type { SumClaim } from './sum-group.ts';

/** Sums that the formulas of the 口径库 imply: printed sums and differences, and the parts of one whole. */
export function formulaSums(archive: Archive): readonly SumClaim[] {
  const wholes = wholesOfSums(archive);
  return currentNumbers(archive)
    .filter((total) => isPlain(total) && isOwn(total))
    .flatMap((total) => {
      const formula = find(archive.indicators, total.indicator)?.formula;
      const printed = formula ? printedSum(archive, total, formula) : [];
      const parts = (wholes.get(total.indicator) ?? []).flatMap((terms) => gather(archive, total, terms));
      return [...printed, ...parts];
    });
}

/** A printed sum with its terms; of a printed difference the minuend is the total of the other two. */
function printedSum(archive: Archive, claim: Counted, formula: Formula): SumClaim[] {
  if (formula.rule === '求和') return gather(archive, claim, formula.terms);
  if (formula.rule !== '差') return [];
  const [total] = partnersOf(archive, claim, formula.minuend);
  const [rest] = partnersOf(archive, claim, formula.subtrahend);
  return total && rest ? [{ total, parts: [claim, rest], complete: true }] : [];
}

function gather(archive: Archive, total: Counted, terms: readonly string[]): SumClaim[] {
  const parts = terms.map((term) => partnersOf(archive, total, term)[0]);
  return parts.every((part) => part !== undefined) && parts.length > 1
    ? [{ total, parts, complete: true }]
    : [];
}

/** Indicator of a whole → the sums whose terms are all parts of it by some 占比 formula. */
function wholesOfSums(archive: Archive): ReadonlyMap<string, readonly (readonly string[])[]> {
  const wholesOf = new Map<string, Set<string>>();
  for (const { formula } of archive.indicators) {
    if (formula?.rule !== '占比') continue;
    wholesOf.set(formula.part, (wholesOf.get(formula.part) ?? new Set()).add(formula.whole));
  }
  const pairs = archive.indicators.flatMap(({ formula }) => {
    if (formula?.rule !== '求和') return [];
    const [first, ...rest] = formula.terms.map((term) => wholesOf.get(term) ?? new Set<string>());
    const shared = [...(first ?? [])].filter((whole) => rest.every((one) => one.has(whole)));
    return shared.map((whole) => [whole, formula.terms] as const);
  });
  return new Map(
    [...Map.groupBy(pairs, ([whole]) => whole)].map(([whole, group]) => [
      whole,
      group.map(([, terms]) => terms),
    ]),
  );
}
