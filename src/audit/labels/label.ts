import type { Archive } from '../../model/archive.ts';
import type { Claim } from '../../model/claim.ts';
import { withoutThreshold } from '../compared/threshold.ts';
import { indicatorName } from '../told/naming.ts';

const MEASURE = /(完成率|占比|比率|比例|总投资|投资额|投资|率|数|额)$/;

/** The things that an indicator measures, without the word for the measure: 新签约项目 for 新签约项目数 and …投资. */
export const stemOf = (name: string): string => name.replace(MEASURE, '');

/** What a claim is about in one string: the things of its indicator, then its scope. */
export const labelOf = (archive: Archive, claim: Claim): string =>
  stemOf(indicatorName(archive, claim.indicator)) + claim.scope;

/** How many characters of a label are left when those of another are taken out; undefined when some are not there. */
export function leftover(label: string, wanted: string): number | undefined {
  const characters = [...label];
  for (const character of wanted) {
    const at = characters.indexOf(character);
    if (at === -1) return undefined;
    characters.splice(at, 1);
  }
  return characters.length;
}

/**
 * The wordings under which a rate may name what it is of: its scope alone where that says more than a threshold
 * (新签约项目), and its own stem with its scope (政务服务事项 + 最多跑一次).
 */
export function rateLabels(archive: Archive, rate: Claim, without = ''): readonly string[] {
  const stem = stemOf(indicatorName(archive, rate.indicator)).replace(without, '');
  const scoped = [...withoutThreshold(rate.scope)].length >= 3 ? [rate.scope] : [];
  return [stem + rate.scope, ...scoped];
}
