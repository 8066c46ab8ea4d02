import { type Archive, find } from '../model/archive.ts';
import type { At } from '../model/at.ts';
import { nearest } from '../model/nearest.ts';
import type { Problem } from '../model/problem.ts';
import type { ReleaseChange, ReleaseRule } from '../model/release-rule.ts';
import type { Check } from './check.ts';

/** A rule of the release calendar says when in a way that can be reckoned, is the only one for its issues, and its changes follow each other. */
export const releaseSound: Check = (archive) =>
  archive.rules.releases.flatMap((rule, index, rules) => [
    ...dueOf(rule),
    ...placeOf(archive, rule),
    ...onlyOne(rule, rules.slice(0, index)),
    ...rule.changes.flatMap((change, at) => changeOf(change, rule.changes.slice(0, at))),
  ]);

const wrong = (at: At, message: string, cure: string): Problem => ({
  rule: 'release-sound',
  at,
  message,
  cure,
});

function dueOf({ due, written, fields, at }: ReleaseRule): Problem[] {
  const fits = due && ('workdays' in due || (due.day >= 1 && due.day <= 31));
  if (fits) return [];
  return [
    wrong(
      fields.时间 ?? at,
      `“${written}”不是能推算的时间。`,
      '写成 次月10日（期间过完后下个月的几日，遇休息日顺延），或者 期后8个工作日。',
    ),
  ];
}

function placeOf({ places }: Archive, { place, fields, at }: ReleaseRule): Problem[] {
  if (place === undefined || find(places, place)) return [];
  const near = nearest(
    place,
    places.map(({ name }) => name),
  );
  return [
    {
      ...wrong(
        fields.地区 ?? at,
        `没有名为“${place}”的地区。${near ? `是不是 ${near}？` : ''}`,
        near ? `写成 ${near}。` : '写一个已有的地区；不写就是各市都用。',
      ),
      lacks: { kind: 'place', name: place },
    },
  ];
}

const onlyOne = (rule: ReleaseRule, before: readonly ReleaseRule[]): Problem[] =>
  before.some(({ kind, place }) => kind === rule.kind && place === rule.place)
    ? [
        wrong(
          rule.fields.类型 ?? rule.at,
          `“${rule.kind}”的发布时间已经有一条了。`,
          '同一地区、同一类型只写一条，删掉其中一条；只用于一个地区的，写上“地区”。',
        ),
      ]
    : [];

/** A change is of a period that there is, to another day, and goes on from the change before it. */
function changeOf(change: ReleaseChange, earlier: readonly ReleaseChange[]): Problem[] {
  const { period, from, to, at } = change;
  if (period.end === null)
    return [wrong(at, `“${period.text}”不是能认出的期间。`, '写成 2024-03、2024年一季度 或 2024。')];
  if (from === to)
    return [wrong(at, `改期的原定和改为都是 ${to}。`, '核对这两个日期；没有改期就删去这一条。')];
  const last = earlier.findLast((one) => one.period.end === period.end);
  return last && last.to !== from
    ? [wrong(at, `“${period.text}”上次改到 ${last.to}，这里的原定却是 ${from}。`, `原定写成 ${last.to}。`)]
    : [];
}
