import { type Fraction, fractionOf, multiply } from '../../model/fraction.ts';
import { unitOf } from '../../model/unit.ts';

const THRESHOLD = /(\d+(?:\.\d+)?)?((?:千|百|十)?[万亿]元)(?:及)?以上/;

/** The investment from which on a scope counts, in 元: 5000万元以上, 亿元以上; undefined when it states none. */
export function thresholdOf(scope: string): Fraction | undefined {
  const match = THRESHOLD.exec(scope);
  const unit = match && unitOf(match[2] ?? '');
  return unit ? multiply(fractionOf(match[1] ?? '1'), unit.factor) : undefined;
}

/** A scope without its threshold: what else it says. */
export const withoutThreshold = (scope: string): string => scope.replace(THRESHOLD, '');
