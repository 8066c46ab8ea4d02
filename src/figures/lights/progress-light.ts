import { type Archive, find } from '../../model/archive.ts';
import {
  compare,
  divide,
  type Fraction,
  fraction,
  fractionOf,
  multiply,
  subtract,
} from '../../model/fraction.ts';
import type { LightRule } from '../../model/rules.ts';
import { claimAmount } from '../claims/amount.ts';
import { lifeShare } from '../schedule/plan-share.ts';
import { firstPlan } from '../schedule/planned-dates.ts';
import { inPoints, measure, type Progress } from '../schedule/progress.ts';
import { type Finding, type Light, unlit } from './light.ts';

/** The light of money against the plan curve: points behind it, or what was spent over what it asks for. */
export function moneyLight(archive: Archive, rule: LightRule, progress: Progress, lacking: string): Finding {
  const curve = find(archive.rules.curves, rule.curve ?? '');
  if (!progress.plan) return unlit(`年度计划投资${lacking}`);
  if (!progress.invested) return unlit(`本月完成投资${lacking}`);
  const standing = measure(progress, curve, rule.graceDays);
  if (!standing) return unlit('没有可用的序时曲线');
  const { asked, rate } = standing;
  return judge(rule, asked, rate, [progress.invested, progress.plan, ...progress.dates]);
}

/** The light of the work that can be seen against the curve from the planned start to the planned finish. */
export function workLight(archive: Archive, rule: LightRule, progress: Progress, lacking: string): Finding {
  const { subject, month, work } = progress;
  const curve = find(archive.rules.curves, rule.curve ?? '');
  const start = firstPlan(archive, subject, { indicator: 'start-date' }, month);
  const finish = firstPlan(archive, subject, { indicator: 'completion-date' }, month);
  const [from, to] = [start?.value.span.end, finish?.value.span.end];
  if (!from || !to || !start || !finish) return unlit(`计划工期${lacking}`);
  if (!work) return unlit(`本月完成比例${lacking}`);
  const asked = curve && lifeShare(curve, from.slice(0, 7), to.slice(0, 7), month);
  if (!asked) return unlit('没有可用的序时曲线');
  return judge(rule, asked, divide(claimAmount(work), fraction(100n)), [work, start, finish]);
}

/** 银川: yellow from so many points on, red beyond so many; 武汉, 三亚: yellow and red below so many percent. */
function judge(rule: LightRule, asked: Fraction, reached: Fraction, inputs: Finding['inputs']): Finding {
  const [yellow, red] = [fractionOf(rule.yellow), fractionOf(rule.red)];
  if (rule.measure === '完成比率') {
    if (asked.n === 0n) return { light: '绿', reason: '序时还没有要求', inputs };
    const ratio = inPoints(divide(reached, asked));
    return found(compare(ratio, red) < 0, compare(ratio, yellow) < 0, ratio, inputs);
  }
  const behind = multiply(subtract(asked, reached), fraction(100n));
  return found(compare(behind, red) > 0, compare(behind, yellow) >= 0, behind, inputs);
}

function found(isRed: boolean, isYellow: boolean, measured: Fraction, inputs: Finding['inputs']): Finding {
  const light: Light = isRed ? '红' : isYellow ? '黄' : '绿';
  return { light, reason: light === '绿' ? '合乎序时' : '落后于序时', measured, inputs };
}
