import { hasHappened, januaryOf, type Month, monthText, numberIn, quarterText, yearOf } from './month.ts';
import { isListed, type Project, spentInYear, stateAt } from './project.ts';
import { quarterShare, splitByMonth } from './season.ts';
import { type Fact, once } from './tell-facts.ts';
import { moneyText } from './written.ts';

/** From this investment on a project has a plan for each quarter of its own: 10亿元, in hundredths of 亿元. */
const LARGE = 1000;

/** The dates, the money and the work of a project, as they are known at the end of a month. */
export function scheduleFacts(project: Project, month: Month): Fact[] {
  const { course, successor } = project;
  const state = stateAt(project, month);
  const exact = (day: string): string => (project.code.endsWith('7') ? day.slice(0, 7) : day);
  const happened = (indicator: string, day: string | undefined): Fact[] =>
    day !== undefined && hasHappened(day, month) ? [once(indicator, exact(day))] : [];
  return [
    ...stageFacts(project, month),
    once('总投资', moneyText(state.total)),
    ...happened('立项时间', course.initiated),
    ...(isListed(project, month) ? planFacts(project, month) : []),
    ...happened('签约时间', successor ? undefined : course.signed),
    ...happened('开工时间', course.start),
    ...happened('完工时间', course.finish),
    ...happened('投产时间', course.inUse),
    ...happened('入统时间', course.entry),
  ];
}

/** A project that has not begun is told of each month, by its stage; one under way by its work and its money. */
function stageFacts(project: Project, month: Month): Fact[] {
  const { stage, seen, started } = stateAt(project, month);
  const waits = isListed(project, month) && !started;
  return [
    waits ? { indicator: '阶段', claim: stage } : once('阶段', stage),
    ...(seen === '' ? [] : [once('形象进度', seen)]),
  ];
}

function planFacts(project: Project, month: Month): Fact[] {
  const { course } = project;
  const { plan, total, started, startBy, endBy } = stateAt(project, month);
  const year = yearOf(month);
  const finished = hasHappened(course.finish, month);
  return [
    ...(plan > 0
      ? [
          once('年度计划投资', moneyText(plan), {
            ...{ 性质: '计划', 期间: String(year) },
            ...(plan === planAtFirst(project, month) ? {} : { 说明: '按资金和施工条件调整年内计划' }),
          }),
        ]
      : []),
    ...(total >= LARGE && plan > 0 ? [...quarterFacts(project, month), ...monthFacts(project, month)] : []),
    once('开工时间', monthText(course.plannedStart), { 性质: '计划' }),
    once('完工时间', plannedText(course.plannedEnd, project.code), { 性质: '计划' }),
    ...(!started && startBy !== course.plannedStart
      ? [once('开工时间', monthText(startBy), { 性质: '预计' })]
      : []),
    ...(!finished && endBy !== course.plannedEnd
      ? [once('完工时间', monthText(endBy), { 性质: '预计' })]
      : []),
  ];
}

/** A planned end is often written loosely: by the end of a year, in a quarter. */
function plannedText(month: Month, code: string): string {
  const dice = Number(code.slice(-2, -1));
  if (dice < 3 && numberIn(month) >= 10) return `${yearOf(month)}年底前`;
  return dice < 5 ? quarterText(yearOf(month), Math.floor((month % 12) / 3)) : monthText(month);
}

function quarterFacts(project: Project, month: Month): Fact[] {
  const { plan } = stateAt(project, month);
  return splitByQuarter(plan).map((amount, quarter) =>
    once('计划完成投资', moneyText(amount), { 性质: '计划', 期间: quarterText(yearOf(month), quarter) }),
  );
}

/** The plan of the year when the project was listed first in it. */
function planAtFirst(project: Project, month: Month): number {
  const first = Math.max(januaryOf(month), project.course.joins);
  return project.months.get(first)?.plan ?? stateAt(project, month).plan;
}

/** The plans of the month and of the next one, where that is in its year. */
const monthFacts = (project: Project, month: Month): Fact[] =>
  monthPlans(stateAt(project, month).plan, month).map(([amount, period]) =>
    once('计划完成投资', moneyText(amount), { 性质: '计划', 期间: period }),
  );

/** The plan of a month and of the next one of its year, from the plan of the year: hundredths of 亿元 and 2024-03. */
export const monthPlans = (plan: number, month: Month): (readonly [amount: number, period: string])[] =>
  [month, month + 1]
    .filter((one) => yearOf(one) === yearOf(month))
    .map((one) => {
      const quarter = Math.floor((one % 12) / 3);
      const amount = splitByMonth(splitByQuarter(plan)[quarter] ?? 0, quarter)[one % 3] ?? 0;
      return [amount, monthText(one)] as const;
    });

/** A year's plan by quarters, as sites work by the season; the parts add up to the plan. */
export function splitByQuarter(plan: number): number[] {
  const parts = [0, 1, 2].map((quarter) => Math.round((plan * quarterShare(quarter)) / 100));
  return [...parts, plan - parts.reduce((sum, part) => sum + part, 0)];
}

/** What a project did up to the end of a month, in its year: told every month once it has begun. */
export function workFacts(project: Project, month: Month): { readonly work: Fact[]; readonly money: Fact[] } {
  const { started, told } = stateAt(project, month);
  if (!started) return { work: [], money: [] };
  const spent = spentInYear(project, month);
  return {
    work: [{ indicator: '完成比例', claim: `${told}%` }],
    money: spent > 0 ? [{ indicator: '完成投资', claim: moneyText(spent) }] : [],
  };
}
