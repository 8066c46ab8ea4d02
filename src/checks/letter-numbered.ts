import type { Letter } from '../model/letter.ts';
import type { Problem } from '../model/problem.ts';
import type { Check } from './check.ts';

/** The letters of a city are numbered 1, 2, 3 … in a year in the order in which they were signed, and none is sent twice. */
export const letterNumbered: Check = ({ letters }) => {
  const years = Map.groupBy(letters, ({ city, year }) => `${city} ${year}`);
  const same = Map.groupBy(
    letters,
    ({ rule, subject, month }) => `${rule} ${subject.kind} ${subject.id} ${month}`,
  );
  return [...[...years.values()].flatMap(unbroken), ...[...same.values()].flatMap(onlyOnce)];
};

const problem = ({ at }: Letter, message: string, cure: string): Problem => ({
  rule: 'letter-numbered',
  at,
  message,
  cure,
});

function unbroken(letters: readonly Letter[]): Problem[] {
  const sorted = letters.toSorted((a, b) => a.number - b.number);
  return sorted.flatMap((letter, index) => {
    const before = sorted[index - 1];
    const next = (before?.number ?? 0) + 1;
    if (letter.signed.slice(0, 4) !== String(letter.year))
      return [
        problem(
          letter,
          `文件名里的年份是 ${letter.year}，签发的日期却是 ${letter.signed}。`,
          `改成签发那一年的编号，文件名写 ${letter.signed.slice(0, 4)}-号数.yaml。`,
        ),
      ];
    if (letter.number !== next)
      return [
        {
          ...problem(
            letter,
            `提示函的编号应当是 ${letter.year}-${next}，中间不能跳号，也不能重复。`,
            `文件改名为 ${letter.year}-${next}.yaml；若少了一份，把它补上。`,
          ),
          lacks: { kind: 'letter' as const, name: '' },
        },
      ];
    if (before && letter.signed < before.signed)
      return [
        problem(
          letter,
          `${letter.year}-${letter.number} 的签发日期（${letter.signed}）早于前一号（${before.signed}）。`,
          '号数按签发的先后排；核对两份的日期。',
        ),
      ];
    return [];
  });
}

const onlyOnce = ([first, ...more]: readonly Letter[]): Problem[] =>
  more.map((letter) =>
    problem(
      letter,
      `同一条规则、同一个对象、同一个月的提示函已经发过：${first?.at.file}。`,
      '一次亮灯只发一份；删去这一份。',
    ),
  );
