import { claimsIn } from '../figures/claims/month-claims.ts';
import { draftNotices, litIn, noticeId } from '../figures/letters/draft-notices.ts';
import { letterId } from '../figures/letters/notices.ts';
import { type Archive, get } from '../model/archive.ts';
import { knownBy } from '../model/known-by.ts';
import type { Letter } from '../model/letter.ts';
import type { Problem } from '../model/problem.ts';

/**
 * A letter is signed out only where the lights called for it, and closed only where a later return put them out: as the
 * archive has it now, or as it was known on the day of the signature or of the closing, for a later revision may differ.
 */
export function checkLetters(archive: Archive): Problem[] {
  const asOf = new Map<string, Archive>();
  const by = (day: string): Archive => {
    const known = asOf.get(day) ?? knownBy(archive, day);
    asOf.set(day, known);
    return known;
  };
  const holds = (says: (one: Archive) => boolean, day: string): boolean => says(archive) || says(by(day));
  return archive.letters.flatMap((letter) => {
    const { closing, signed } = letter;
    return [
      ...(holds((one) => isCalledFor(one, letter), signed) ? [] : [uncalled(letter)]),
      ...(closing && !holds((one) => isOut(one, letter, closing.month), closing.date)
        ? [stillLit(archive, letter, closing)]
        : []),
    ];
  });
}

function isCalledFor(archive: Archive, letter: Letter): boolean {
  const id = letterId(letter);
  return draftNotices(archive, letter.city).some((one) => noticeId(one) === id);
}

/** Whether something was returned of the subject for a month, and none of the rule's lights is lit in it. */
const isOut = (archive: Archive, letter: Letter, month: string): boolean =>
  claimsIn(archive, letter.subject, month).length > 0 &&
  litIn(archive, get(archive.rules.notices, letter.rule), letter.subject, month).length === 0;

const problem = (letter: Letter, key: string, message: string, cure: string): Problem => ({
  rule: 'letter-called-for',
  at: letter.fields[key] ?? letter.at,
  message,
  cure,
});

const uncalled = (letter: Letter): Problem =>
  problem(
    letter,
    '月份',
    `${letter.month} 的灯没有亮到规则“${letter.rule}”写明的月数，签发那天（${letter.signed}）已知的报送也是这样。`,
    '核对规则、对象和月份；灯没有亮到月数的，不发提示函。',
  );

function stillLit(archive: Archive, letter: Letter, { month }: { readonly month: string }): Problem {
  const told = claimsIn(archive, letter.subject, month).length > 0;
  return problem(
    letter,
    '办结',
    told ? `${month} 的灯还亮着，不能作为办结的依据。` : `${month} 没有关于它的报送，不能作为办结的依据。`,
    '等以后的报送表明灯灭了，再写“办结”，依据写那个月；或者核对月份。',
  );
}
