import type { Address } from '../../model/address.ts';
import type { Archive } from '../../model/archive.ts';
import { addMonths } from '../claims/days.ts';
import { plansFor } from './month-results.ts';
import { carryOver, type Stretch, stretchFigures } from './plan-stretch.ts';
import type { Progress } from './progress.ts';
import { spendingIn } from './spending.ts';

/** 以月保季: the plan of one month, what the months of the quarter before it left undone, what was spent in it. */
export interface PlannedMonth extends Stretch {
  /** YYYY-MM. */
  readonly month: string;
}

/**
 * The months of the running quarter up to that of a progress, and the next one of its year: what it must make good is what
 * the months of the quarter left undone, at a quarter's end those of the quarter that is over. None where no month has a plan.
 */
export function plannedMonths(archive: Archive, progress: Progress, home: Address): PlannedMonth[] {
  const { month } = progress;
  const next = addMonths(month, 1);
  const months = [...monthsOfQuarter(month), ...(next.slice(0, 4) === month.slice(0, 4) ? [next] : [])];
  const planOf = (one: string) => plansFor(archive, progress, one, one)[0];
  const all = months.map((one): PlannedMonth => {
    const of = { progress, home, key: `month-${one}`, word: '月' as const };
    const last = addMonths(one, -1);
    const before = one === months[0] ? [] : monthsOfQuarter(last);
    return {
      month: one,
      ...stretchFigures(planOf(one), one > month ? undefined : spendingIn(archive, progress, one, one), of),
      ...(before[0] === undefined
        ? {}
        : carryOver(planOf(one), before.map(planOf), spendingIn(archive, progress, before[0], last), of)),
    };
  });
  return all.some(({ plan }) => plan) ? all : [];
}

/** The months of the quarter of a month, up to it. */
function monthsOfQuarter(month: string): string[] {
  const at = (Number(month.slice(5)) - 1) % 3;
  return Array.from({ length: at + 1 }, (_, index) => addMonths(month, index - at));
}
