import type { Address } from '../../model/address.ts';
import type { Figure } from '../../model/figure.ts';
import { makeFigure } from '../derived/make-figure.ts';
import type { LightState } from './light.ts';

/** How many whole months something is overdue, where a rule of that measure found some; undefined otherwise. */
export function overdueFigure(state: LightState, home: Address): Figure | undefined {
  const { rule, subject, place, month, measured, inputs } = state;
  const [first] = inputs;
  if (rule.measure !== '逾期月数' || !measured || measured.n === 0n || !first) return undefined;
  const start = rule.subject === '开工';
  return makeFigure({
    ...{ subject, place, month, indicator: first.indicator, home },
    ...{ key: `overdue|${rule.id}`, rule: '逾期月数' },
    formula: start ? '计划开工的月份到本月的月数' : '开工的月份到本月的月数',
    inputs: [[start ? '计划开工' : '开工', first]],
    ...{ exact: measured, shown: measured, unit: '个月', places: 0 },
  });
}
