import { compare, fractionOf } from '../model/fraction.ts';
import type { Problem } from '../model/problem.ts';
import type { LightMeasure, LightRule, LightSubject } from '../model/rules.ts';
import type { Check } from './check.ts';

/** A light rule measures what it looks at, has a curve where it needs one, and is red no sooner than yellow. */
export const lightSound: Check = (archive) =>
  archive.rules.lights.flatMap((rule) => [...checkMeasure(rule), ...checkCurve(rule), ...checkLimits(rule)]);

/** What each thing that a light looks at can be measured by. */
const MEASURES: Readonly<Record<LightSubject, readonly LightMeasure[]>> = {
  投资进度: ['落后百分点', '完成比率', '连续月数'],
  形象进度: ['落后百分点', '完成比率'],
  开工: ['逾期月数', '连续月数'],
  入统: ['逾期月数'],
};

function checkMeasure({ subject, measure, about, fields, at }: LightRule): Problem[] {
  const fits = MEASURES[subject];
  return [
    ...(fits.includes(measure)
      ? []
      : [
          {
            rule: 'light-sound',
            at: fields.方式 ?? at,
            message: `看“${subject}”的规则不能按“${measure}”亮灯。`,
            cure: `方式写成 ${fits.join(' 或 ')}。`,
          },
        ]),
    ...(about === '地区' && subject !== '投资进度'
      ? [
          {
            rule: 'light-sound',
            at: fields.对象 ?? at,
            message: `“${subject}”是项目的事，地区没有。`,
            cure: '删去“对象”，或者写成 项目；地区的灯只看 投资进度。',
          },
        ]
      : []),
  ];
}

/** Points and ratios are held against a curve; months are counted without one. */
function checkCurve({ subject, measure, curve, at }: LightRule): Problem[] {
  if ((measure !== '落后百分点' && measure !== '完成比率') || curve !== undefined) return [];
  return [
    {
      rule: 'light-sound',
      at,
      message: `看“${subject}”的规则没有写按哪条序时曲线。`,
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
