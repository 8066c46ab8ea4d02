import { type Archive, find } from '../model/archive.ts';
import { type Formula, type Indicator, inputsOf } from '../model/indicator.ts';
import { unitOf } from '../model/unit.ts';
import type { Check } from './check.ts';

/** What a formula computes has the unit that its indicator is told in: nobody adds 个 to 亿元. */
export const formulaFits: Check = (archive) =>
  archive.indicators.flatMap((indicator) => {
    const cure = indicator.formula && misfit(archive, indicator, indicator.formula);
    if (!cure) return [];
    const message = `“${indicator.name}”的单位是${indicator.unit || '空'}，它的计算得不出这个单位。`;
    return [{ rule: 'formula-fits', at: indicator.fields.计算 ?? indicator.at, message, cure }];
  });

/** What has to be put right, or undefined when the formula fits or names something unknown. */
function misfit(archive: Archive, { unit }: Indicator, formula: Formula): string | undefined {
  const records = inputsOf(formula).map((id) => find(archive.indicators, id));
  const own = unitOf(unit)?.dimension;
  if (records.some((record) => !record)) return undefined;
  const inputs = records.map((record) => unitOf(record?.unit ?? '')?.dimension);
  const [first, second] = inputs;
  const alike = first !== undefined && inputs.every((dimension) => dimension === first);
  if (formula.rule === '求和' || formula.rule === '差') {
    const points = formula.rule === '差' && first === '%' && own === '个百分点';
    return alike && (own === first || points) ? undefined : '各项与结果用同类的单位。';
  }
  if (own === '%') return alike ? undefined : '相除的两项用同类的单位。';
  if (formula.rule !== '比率') return '把单位写成 %。';
  return own === first && second === '个'
    ? undefined
    : '单位写成与分子同类，分母用计数的指标；或者把单位写成 %。';
}
