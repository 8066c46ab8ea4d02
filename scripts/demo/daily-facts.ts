import { dayText, lastDayOf, type Month, monthOfDay } from './month.ts';
import { type Project, stateAt } from './project.ts';
import type { Fact } from './tell-facts.ts';

/** The days of a month of which some projects tell one by one: a week near its end. */
const DAYS = [23, 24, 25, 26, 27];

/** People on the site, the work done and the money of the day, told of a few projects under way; now and then of a day less. */
export function dailyFacts(project: Project, month: Month): Fact[] {
  const { started, halt, progress, total } = stateAt(project, month);
  const { start = '', finish } = project.course;
  const dice = Number(project.code.slice(-1));
  if (!started || halt || progress >= 100 || dice > 2 || (finish && monthOfDay(finish) <= month)) return [];
  const days = DAYS.filter((day, index) => dayText(month, day) > start && (dice < 2 || index !== 1));
  return days.flatMap((number) => {
    const day = dayText(month, number);
    const wave = (number * 7 + dice * 5) % 13;
    const people = Math.round(12 + Math.sqrt(total) * 2.5) + wave;
    const spent = spentOn(project, month, wave);
    return [
      { indicator: '在岗人数', claim: { 值: `${people}人`, 截至: day } },
      { indicator: '完成比例', claim: { 值: `${toldOn(project, month, number)}%`, 截至: day } },
      ...(spent > 0
        ? [{ indicator: '当日完成投资', claim: { 值: `${spent}万元`, 截至: day, 期间: day } }]
        : []),
    ];
  });
}

/** The work as told on a day: between what was told for the month before and what is told for this one. */
function toldOn(project: Project, month: Month, day: number): number {
  const { told } = stateAt(project, month);
  const before = Math.min(told, project.months.get(month - 1)?.told ?? 0);
  return before + Math.floor(((told - before) * day) / daysOf(month));
}

/** The money of a day in 万元: an even share of the month's, a little more or less. */
function spentOn(project: Project, month: Month, wave: number): number {
  const before = project.months.get(month - 1)?.invested ?? project.before;
  const hundredths = stateAt(project, month).invested - before;
  return Math.round((hundredths * 100 * (8 + wave)) / (14 * daysOf(month)));
}

const daysOf = (month: Month): number => Number(lastDayOf(month).slice(8));
