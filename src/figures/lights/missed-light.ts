import type { Archive } from '../../model/archive.ts';
import { compare, fraction, fractionOf } from '../../model/fraction.ts';
import type { LightRule } from '../../model/rules.ts';
import { addMonths } from '../claims/days.ts';
import { monthResult } from '../schedule/month-results.ts';
import type { Progress } from '../schedule/progress.ts';
import { excuseIn } from './excuse.ts';
import { type Finding, unlit } from './light.ts';

/**
 * The light of months whose own plan was missed, this one and those before it without a gap: 三亚 has an area yellow after
 * one and red after two. A month that is excused, or of which a number is not told, ends the run.
 */
export function missedLight(archive: Archive, rule: LightRule, progress: Progress, lacking: string): Finding {
  const { subject, month } = progress;
  const now = monthResult(archive, progress, month);
  if (!now.plan) return unlit(`本月计划完成投资${lacking}`);
  if (!now.spending) return unlit(`上月或本月的完成投资${lacking}`, [now.plan]);
  let run = 0;
  let at = month;
  const isExcused = (): boolean => at !== month && excuseIn(archive, rule, subject, at) !== undefined;
  while (monthResult(archive, progress, at).missed && !isExcused()) {
    run += 1;
    at = addMonths(at, -1);
  }
  const measured = fraction(BigInt(run));
  const reaches = (limit: string): boolean => compare(measured, fractionOf(limit)) >= 0;
  const light = reaches(rule.red) ? '红' : reaches(rule.yellow) ? '黄' : '绿';
  const { until, before } = now.spending;
  return {
    light,
    reason: run > 0 ? '已经连续' : '完成了月度计划',
    measured,
    inputs: [now.plan, until, ...(before ? [before] : [])],
  };
}
