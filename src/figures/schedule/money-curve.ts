import { type Archive, find } from '../../model/archive.ts';
import type { PlanCurve } from '../../model/rules.ts';

/** The curve that pages measure money by: that of the first rule in use that looks at money, else the first curve there is. */
export function moneyCurve({ rules }: Archive): PlanCurve | undefined {
  const rule = rules.lights.find(({ used, subject, curve }) => used && subject === '投资进度' && curve);
  return find(rules.curves, rule?.curve ?? '') ?? rules.curves[0];
}
