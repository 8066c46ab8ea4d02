import type { Address } from '../../model/address.ts';
import type { Archive } from '../../model/archive.ts';
import type { Figure } from '../../model/figure.ts';
import { add, compare, divide, type Fraction, fraction, fractionOf, subtract } from '../../model/fraction.ts';
import type { Project } from '../../model/records.ts';
import { type Counted, claimAmount } from '../claims/amount.ts';
import { makeFigure } from '../derived/make-figure.ts';
import { happenedBy } from './planned-dates.ts';
import { inPoints, projectProgress } from './progress.ts';
import { totalOf } from './project-total.ts';
import { watchRule } from './watch-lists.ts';

/** Money that runs ahead of the work: the share of the total that is spent, the work as told, and how far the one is ahead. */
export interface MoneyAhead {
  readonly project: Project;
  readonly share: Figure;
  readonly work: Counted;
  readonly ahead: Figure;
}

/**
 * Whether the money of a project is as far ahead of its work as the rule of that list says: all that was spent since the start
 * over the total investment, less the work that is done. Undefined where a year since the start, the total or the work is not told.
 */
export function moneyAhead(
  archive: Archive,
  project: Project,
  month: string,
  home: Address,
): MoneyAhead | undefined {
  const rule = watchRule(archive, '钱快于活');
  const { work } = projectProgress(archive, project, month);
  const total = totalOf(archive, project.id, month);
  const spent = rule && work && total && spentSinceStart(archive, project, month);
  if (!spent || claimAmount(total).n <= 0n) return undefined;
  const share = divide(spent.map(claimAmount).reduce(add), claimAmount(total));
  const points: Fraction = subtract(inPoints(share), claimAmount(work));
  if (compare(points, fractionOf(rule.limit)) < 0) return undefined;
  const base = {
    ...{ subject: { kind: 'project', id: project.id } as const, place: project.place, month, home },
    inputs: [...spent.map((claim) => ['完成投资', claim] as const), ['总投资', total] as const],
  };
  return {
    project,
    work,
    share: makeFigure({
      ...{ ...base, indicator: 'invested', key: 'since-start', rule: '占总投资' },
      ...{
        formula: '开工以来各年完成投资之和 ÷ 总投资',
        exact: share,
        shown: inPoints(share),
        unit: '%',
        places: 1,
      },
    }),
    ahead: makeFigure({
      ...{ ...base, indicator: 'invested', key: 'ahead-of-work', rule: '钱快于活' },
      inputs: [...base.inputs, ['完成比例', work]],
      formula: '开工以来完成投资占总投资的比例 − 完成比例',
      ...{ exact: divide(points, fraction(100n)), shown: points, unit: '个百分点', places: 1 },
    }),
  };
}

/** The totals of the years since the start, the last up to the month; undefined where one of them is not told. */
function spentSinceStart(archive: Archive, project: Project, month: string): Counted[] | undefined {
  const subject = { kind: 'project', id: project.id } as const;
  const start = happenedBy(archive, subject, { indicator: 'start-date' }, month)?.value.span.start;
  if (!start) return undefined;
  const year = Number(month.slice(0, 4));
  const years = Array.from({ length: year - Number(start.slice(0, 4)) + 1 }, (_, index) => year - index);
  const totals = years.map(
    (one) => projectProgress(archive, project, one === year ? month : `${one}-12`).invested,
  );
  const told = totals.filter((one) => one !== undefined);
  return told.length === totals.length && told.length > 0 ? told : undefined;
}
