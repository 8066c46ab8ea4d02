import type { Address } from '../../model/address.ts';
import type { Figure } from '../../model/figure.ts';
import { makeFigure } from '../derived/make-figure.ts';
import type { LightState } from './light.ts';

/** How many whole months something is overdue, or failed in a row, where a rule of that measure found some; else undefined. */
export function monthsFigure(state: LightState, home: Address): Figure | undefined {
  const { rule, subject, place, month, measured, inputs } = state;
  const [first] = inputs;
  const counts = rule.measure === '逾期月数' || rule.measure === '连续月数';
  if (!counts || !measured || measured.n === 0n || !first) return undefined;
  return makeFigure({
    ...{ subject, place, month, indicator: first.indicator, home },
    ...{ key: `overdue|${rule.id}`, rule: rule.measure },
    ...workingOf(state),
    ...{ exact: measured, shown: measured, unit: '个月', places: 0 },
  });
}

/** What is counted, from which claims. */
function workingOf({
  rule,
  inputs,
}: LightState): Pick<Parameters<typeof makeFigure>[0], 'formula' | 'inputs'> {
  const roles = (...words: readonly string[]) =>
    inputs.slice(0, words.length).map((claim, index) => [words[index] ?? '', claim] as const);
  if (rule.subject === '投资进度')
    return {
      formula: '从本月往前，接连没有完成月度计划的月数',
      inputs: roles('本月计划', '本月末累计', '上月末累计'),
    };
  if (rule.subject === '入统') return { formula: '开工的月份到本月的月数', inputs: roles('开工') };
  const included = rule.measure === '连续月数' ? '，算上计划的月份' : '';
  return { formula: `计划开工的月份到本月的月数${included}`, inputs: roles('计划开工') };
}
