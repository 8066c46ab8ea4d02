import { type Archive, find } from '../model/archive.ts';
import type { At } from '../model/at.ts';
import type { Problem } from '../model/problem.ts';
import type { LightOverride } from '../model/rules.ts';
import type { Check } from './check.ts';

/** An override is about one project or one place, that its rule looks at, and was decided after the month had begun. */
export const overrideSound: Check = (archive) =>
  archive.rules.overrides.flatMap((one) => [...checkSubject(archive, one), ...checkDate(one)]);

const problem = (at: At, message: string, cure: string): Problem => ({
  rule: 'override-sound',
  at,
  message,
  cure,
});

function checkSubject({ rules }: Archive, { rule, subject, fields, at }: LightOverride): Problem[] {
  if (fields.项目 && fields.地区)
    return [problem(fields.地区, '“地区”和“项目”都写了。', '一条改定只关于一个地区或者一个项目，删去一个。')];
  if (subject.id === '')
    return [problem(at, '没有写改谁的灯。', '写“项目”（项目的编号），或者“地区”（地区的名称）。')];
  const light = find(rules.lights, rule);
  if (subject.kind !== 'place' || !light || (light.subject === '投资进度' && light.about !== '项目'))
    return [];
  return [
    problem(
      fields.地区 ?? at,
      `“${light.name}”不看地区，没有地区的灯可改。`,
      '换一条看地区投资进度的规则，或者写“项目”。',
    ),
  ];
}

const checkDate = ({ month, date, fields, at }: LightOverride): Problem[] =>
  date.slice(0, 7) < month
    ? [
        problem(
          fields.日期 ?? at,
          `改定的日期（${date}）在所改的月份（${month}）以前。`,
          '核对“日期”和“月份”，把写错的一个改过来。',
        ),
      ]
    : [];
