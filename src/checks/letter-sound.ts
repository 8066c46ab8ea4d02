import { type Archive, find } from '../model/archive.ts';
import type { At } from '../model/at.ts';
import type { Letter } from '../model/letter.ts';
import { nearest } from '../model/nearest.ts';
import type { Problem } from '../model/problem.ts';
import type { Check } from './check.ts';

/** A letter names a rule and somebody of its city whom the rule is for, its days follow each other, and the site may send it. */
export const letterSound: Check = (archive) =>
  archive.letters.flatMap((letter) => [
    ...standingOf(archive, letter),
    ...ruleOf(archive, letter),
    ...subjectOf(archive, letter),
    ...daysOf(letter),
  ]);

const wrong = (at: At, message: string, cure: string): Problem => ({
  rule: 'letter-sound',
  at,
  message,
  cure,
});

const standingOf = ({ site }: Archive, { at }: Letter): Problem[] =>
  site.standing === '非官方汇编'
    ? [
        wrong(
          at,
          '本站的身份是非官方汇编，不能对真实的地方和项目发提示函。',
          '删去这份提示函；或者改正 content/site.yaml 的“身份”。',
        ),
      ]
    : [];

function ruleOf({ rules }: Archive, { rule, subject, fields, at }: Letter): Problem[] {
  const found = find(rules.notices, rule);
  const ids = rules.notices.map(({ id }) => id);
  if (!found) {
    const near = nearest(rule, ids);
    const cure = near ? `写成 ${near}。` : `写 content/rules/notices.yaml 里的一条：${ids.join('、')}。`;
    return [wrong(fields.规则 ?? at, `没有名为“${rule}”的提示函规则。`, cure)];
  }
  const about = subject.kind === 'project' ? '项目' : '地区';
  return found.about === about
    ? []
    : [
        wrong(
          fields[about] ?? at,
          `“${found.name}”是关于${found.about}的，这里写的却是${about}。`,
          `写“${found.about}”，不写“${about}”；或者换一条规则。`,
        ),
      ];
}

function subjectOf(archive: Archive, { city, subject, fields, at }: Letter): Problem[] {
  const [key, records] =
    subject.kind === 'project' ? (['项目', archive.projects] as const) : (['地区', archive.places] as const);
  if (fields.项目 && fields.地区)
    return [wrong(fields.地区, '“地区”和“项目”都写了。', '一份提示函只关于一个地区或者一个项目，删去一个。')];
  const found = find<{ readonly id: string; readonly city: string }>(records, subject.id);
  if (!found && subject.id === '')
    return [wrong(at, '没有写发给谁。', '写“地区”（地区的名称），或者“项目”（项目的编号）。')];
  if (!found) {
    const known = [...records].filter((one) => one.city === city).map(({ id }) => id);
    const near = nearest(subject.id, known);
    return [
      {
        ...wrong(
          fields[key] ?? at,
          `没有名为“${subject.id}”的${key}。${near ? `是不是 ${near}？` : ''}`,
          near ? `写成 ${near}。` : `先建好这个${key}，再发提示函。`,
        ),
        lacks: { kind: subject.kind === 'project' ? 'project' : 'place', name: subject.id },
      },
    ];
  }
  return found.city === city
    ? []
    : [wrong(fields[key] ?? at, `这个${key}不在这个市。`, '把文件移到它所在的市的 notices/ 里。')];
}

/** Signed after the month, answered and closed not before that, and closed on the returns of a later month. */
function daysOf({ month, signed, answer, closing, fields, at }: Letter): Problem[] {
  const steps = [
    [signed.slice(0, 7) <= month, '签发', `签发（${signed}）不在亮灯的月份（${month}）过完以后。`],
    [answer && answer.date < signed, '答复', `答复（${answer?.date}）在签发（${signed}）之前。`],
    [
      closing && closing.date < (answer?.date ?? signed),
      '办结',
      `办结（${closing?.date}）在${answer ? '答复' : '签发'}（${answer?.date ?? signed}）之前。`,
    ],
    [
      closing && closing.month <= month,
      '办结',
      `办结的依据（${closing?.month}）不在亮灯的月份（${month}）以后。`,
    ],
  ] as const;
  return steps.flatMap(([fails, key, message]) =>
    fails ? [wrong(fields[key] ?? at, message, '核对这几个日期，把写错的一个改过来。')] : [],
  );
}
