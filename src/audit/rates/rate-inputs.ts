import type { Counted } from '../../figures/claims/amount.ts';
import { type Archive, find } from '../../model/archive.ts';
import type { Indicator } from '../../model/indicator.ts';
import { numbersBeside } from '../compared/claims-index.ts';
import { isOwn, partnersOf } from '../compared/partners.ts';
import { isPercent, isPlain, isWhole } from '../compared/printed.ts';
import { overlap } from '../compared/spans.ts';
import { labelOf, leftover, rateLabels } from '../labels/label.ts';

/** The numbers that a printed rate is made of, as far as they are printed; each list holds equally near ones. */
export interface RateInputs {
  readonly numerators: readonly Counted[];
  readonly denominators: readonly Counted[];
}

const GROWTH = /增速|增幅|增长率|增减/;
const PROVINCE = '全省';

/** The indicator of a printed percentage that says how much of something there is: no growth, no physical progress. */
export function shareIndicator(archive: Archive, rate: Counted): Indicator | undefined {
  const indicator = find(archive.indicators, rate.indicator);
  if (indicator?.kind !== '比率' || !isPercent(rate) || !isOwn(rate)) return undefined;
  if (indicator.formula && indicator.formula.rule !== '比率' && indicator.formula.rule !== '占比')
    return undefined;
  return GROWTH.test(indicator.name) || GROWTH.test(indicator.definition) ? undefined : indicator;
}

/** What a share is made of: by the formula of its indicator, else by the wording of its scope. */
export function rateInputs(archive: Archive, rate: Counted, indicator: Indicator): RateInputs {
  const { formula } = indicator;
  if (formula?.rule === '比率')
    return {
      numerators: partnersOf(archive, rate, formula.numerator),
      denominators: partnersOf(archive, rate, formula.denominator),
    };
  if (formula?.rule === '占比')
    return {
      numerators: partnersOf(archive, rate, formula.part),
      denominators: partnersOf(archive, rate, formula.whole),
    };
  if (indicator.name.includes(PROVINCE)) return shareOfProvince(archive, rate);
  return { numerators: countsNamedBy(archive, rate), denominators: [] };
}

/** «全省占比»: the place's own count over the province's, both printed on the same indicator and scope. */
function shareOfProvince(archive: Archive, rate: Counted): RateInputs {
  const numerators = countsNamedBy(archive, rate, PROVINCE);
  const [first] = numerators;
  return {
    numerators,
    denominators: first ? partnersOf(archive, first, first.indicator, PROVINCE) : [],
  };
}

/** The whole counts whose label holds the wording of the rate, those that say least beside it and stand nearest to it. */
function countsNamedBy(archive: Archive, rate: Counted, without = ''): Counted[] {
  const labels = rateLabels(archive, rate, without);
  const fitting = numbersBeside(archive, rate)
    .filter((count) => isWhole(count) && isOwn(count) && overlap(count.period, rate.period))
    .map((count) => ({ count, rest: restBeside(archive, count, labels) }))
    .filter(({ rest }) => rest !== undefined)
    .map(({ count, rest = 0 }) => ({ count, far: rest * 2 + (count.locator === rate.locator ? 0 : 1) }));
  const nearest = Math.min(...fitting.map(({ far }) => far));
  return fitting.filter(({ far }) => far === nearest).map(({ count }) => count);
}

function restBeside(archive: Archive, count: Counted, labels: readonly string[]): number | undefined {
  const label = labelOf(archive, count);
  const rests = labels.map((wanted) => leftover(label, wanted)).filter((rest) => rest !== undefined);
  return rests.length === 0 ? undefined : Math.min(...rests);
}

/** The amounts of money about the same things as a count: same scope, cohort and period, the same stem of the name. */
export function amountsBeside(archive: Archive, count: Counted): Counted[] {
  const label = labelOf(archive, count);
  return numbersBeside(archive, count).filter(
    (money) =>
      money.value.unit.endsWith('元') &&
      isPlain(money) &&
      money.cohort === count.cohort &&
      money.period.text === count.period.text &&
      labelOf(archive, money) === label,
  );
}
