import type { PlaceCounts } from './count-place.ts';
import { isWinter, type Month, quarterText, yearOf } from './month.ts';
import { monthPlans, splitByQuarter } from './schedule-facts.ts';
import { rateText, sumText, type WrittenClaims } from './written.ts';

/** The threshold from which on all places count. */
export const SCOPE = '5000万元以上';

/** 2024年计划实施项目: the list that a month's counts speak of. */
export const cohortOf = (month: Month): string => `${yearOf(month)}年计划实施项目`;

const count = (number: number): string => `${number}个`;

/** What is counted of the year's list; a place that prints its rates prints them here, and says why its plan is another one. */
export function listStatements(
  counts: PlaceCounts,
  month: Month,
  { printsRates, isChanged }: { readonly printsRates: boolean; readonly isChanged: boolean },
): WrittenClaims {
  return {
    计划实施项目数: count(counts.planned),
    新建项目数: count(counts.fresh),
    续建项目数: count(counts.continued),
    开工项目数: count(counts.started),
    总投资: sumText(counts.total),
    年度计划投资: {
      值: sumText(counts.plan),
      性质: '计划',
      ...(isChanged ? { 说明: '项目有进有出，按现行名单' } : {}),
    },
    完成投资: { 值: sumText(counts.spent), 期间: String(yearOf(month)) },
    入统项目数: count(counts.entered),
    ...(printsRates && counts.planned > 0 ? { 开工率: rateText(counts.started, counts.planned) } : {}),
    ...(printsRates && counts.plan > 0 ? { 投资完成率: rateText(counts.spent, counts.plan) } : {}),
  };
}

/** The plan that a place told first in each year. */
export class FirstPlan {
  readonly #plans = new Map<number, number>();

  /** Whether a plan is another one than the first of its year. */
  isChanged(plan: number, month: Month): boolean {
    const year = yearOf(month);
    if (!this.#plans.has(year)) this.#plans.set(year, plan);
    return this.#plans.get(year) !== plan;
  }
}

/** What is counted beside the year's list: the reserve, the permits, the statistics, the winter. */
export function otherStatements(counts: PlaceCounts, month: Month): WrittenClaims {
  return {
    应入未入项目数: count(counts.due),
    谋划项目数: count(counts.reserve),
    谋划项目总投资: sumText(counts.reserveTotal),
    新签约项目数: count(counts.signed),
    新落地项目数: count(counts.landed),
    前期项目数: count(counts.preparing),
    手续齐备项目数: count(counts.ready),
    ...(isWinter(month) ? { 冬季施工项目数: count(counts.winter) } : {}),
  };
}

/** 2024年专项项目: the list of those that ask for money from above, apart from the year's list. */
export const specialCohortOf = (month: Month): string => `${yearOf(month)}年专项项目`;

/** What is counted of that list. */
export const specialStatements = ({ special }: PlaceCounts): WrittenClaims => ({
  专项项目数: count(special.listed),
  专项资金到位项目数: count(special.funded),
  专项项目开工数: count(special.started),
  专项资金到位额: sumText(special.funds),
  专项资金支付额: sumText(special.paid),
});

/** The plans of the month and of the next one, after those of the quarters where they have to be told. */
export const planStatements = (plan: number, month: Month, tellsQuarters: boolean): WrittenClaims => ({
  计划完成投资: [
    ...(tellsQuarters
      ? splitByQuarter(plan).map((amount, quarter) => [amount, quarterText(yearOf(month), quarter)] as const)
      : []),
    ...monthPlans(plan, month),
  ].map(([amount, period]) => ({ 值: sumText(amount), 性质: '计划', 期间: period })),
});
