import { compare, fractionOf } from '../model/fraction.ts';
import type { Problem } from '../model/problem.ts';
import type { LightRule } from '../model/rules.ts';
import type { Check } from './check.ts';

/** A light rule measures what it looks at, has a curve where it needs one, and is red no sooner than yellow. */
export const lightSound: Check = (archive) =>
  archive.rules.lights.flatMap((rule) => [...checkMeasure(rule), ...checkCurve(rule), ...checkLimits(rule)]);

const isOverdue = ({ subject }: LightRule): boolean => subject === '开工' || subject === '入统';

function checkMeasure(rule: LightRule): Problem[] {
  if (isOverdue(rule) === (rule.measure === '逾期月数')) return [];
  return [
    {
      rule: 'light-sound',
      at: rule.fields.方式 ?? rule.at,
      message: `看“${rule.subject}”的规则不能按“${rule.measure}”亮灯。`,
      cure: isOverdue(rule) ? '方式写成 逾期月数。' : '方式写成 落后百分点 或 完成比率。',
    },
  ];
}

function checkCurve(rule: LightRule): Problem[] {
  if (isOverdue(rule) || rule.curve !== undefined) return [];
  return [
    {
      rule: 'light-sound',
      at: rule.at,
      message: `看“${rule.subject}”的规则没有写按哪条序时曲线。`,
      cure: '加一行  曲线: seasonal  ，或者 curves.yaml 里的另一条。',
    },
  ];
}

/** Points and months grow towards red; a ratio falls towards it. */
function checkLimits({ measure, yellow, red, fields, at }: LightRule): Problem[] {
  const order = compare(fractionOf(yellow), fractionOf(red));
  const falls = measure === '完成比率';
  if (falls ? order >= 0 : order <= 0) return [];
  return [
    {
      rule: 'light-sound',
      at: fields.红 ?? at,
      message: `红灯比黄灯先亮：黄 ${yellow}，红 ${red}。`,
      cure: falls ? '按完成比率亮灯的，红的数要小于黄的数。' : '红的数要大于黄的数。',
    },
  ];
}
