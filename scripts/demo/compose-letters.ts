import { claimsIn } from '../../src/figures/claims/month-claims.ts';
import { monthReturn } from '../../src/figures/claims/month-returns.ts';
import { draftNotices, litIn, noticeId } from '../../src/figures/letters/draft-notices.ts';
import { addWorkdays } from '../../src/figures/workdays.ts';
import { type Archive, citiesOf, get } from '../../src/model/archive.ts';
import { Chance } from './chance.ts';
import { drawYaml } from './draw-yaml.ts';
import type { Written } from './written.ts';

type Draft = ReturnType<typeof draftNotices>[number];

/** A letter as it was signed out, before it has its number. */
interface Signed {
  readonly draft: Draft;
  readonly signed: string;
  readonly answered?: string;
  readonly closed?: { readonly date: string; readonly month: string };
}

/** What the heads of the demo's cities did with the letters that the rules called for: path → text. */
export function composeLetters(archive: Archive, seed: string): [string, string][] {
  const now = archive.returns.reduce((last, { received }) => (received > last ? received : last), '');
  return citiesOf(archive).flatMap(({ id: city }) => {
    const signed = draftNotices(archive, city)
      .flatMap((draft) => signLetter(archive, draft, now, seed))
      .sort((a, b) => order(a.signed, b.signed) || order(noticeId(a.draft), noticeId(b.draft)));
    const numbers = new Map<string, number>();
    return signed.map((letter): [string, string] => {
      const year = letter.signed.slice(0, 4);
      const number = (numbers.get(year) ?? 0) + 1;
      numbers.set(year, number);
      return [`content/cities/${city}/notices/${year}-${number}.yaml`, drawLetter(archive, letter, seed)];
    });
  });
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Nearly every letter is signed within three working days and answered within five; some late, some not yet. */
function signLetter(archive: Archive, draft: Draft, now: string, seed: string): Signed[] {
  const chance = new Chance(`${seed}/letters/${draft.city.id}/${noticeId(draft)}`);
  const isSigned = chance.happens(0.94);
  const signed = addWorkdays(archive, draft.drafted, chance.whole(0, 3));
  const isAnswered = chance.happens(0.92);
  const days = chance.happens(0.85) ? chance.whole(2, draft.rule.answerDays) : chance.whole(6, 11);
  const answered = addWorkdays(archive, signed, days);
  if (!isSigned || signed > now) return [];
  if (!isAnswered || answered > now) return [{ draft, signed }];
  const closed = closingOf(archive, draft, answered, now);
  return [{ draft, signed, answered, ...(closed ? { closed } : {}) }];
}

/** The first later month whose returns put the lights out, and the second working day after they were there. */
function closingOf(archive: Archive, { rule, subject, place, month }: Draft, answered: string, now: string) {
  const months = archive.returns
    .filter((one) => one.place === place)
    .map(({ period }) => (period.end ?? '').slice(0, 7))
    .filter((one) => one > month)
    .sort();
  for (const later of new Set(months)) {
    if (claimsIn(archive, subject, later).length === 0 || litIn(archive, rule, subject, later).length > 0)
      continue;
    const received =
      monthReturn(archive, place, later)
        ?.returns.map((one) => one.received)
        .sort()[0] ?? now;
    const date = addWorkdays(archive, received > answered ? received : answered, 2);
    return date <= now ? { date, month: later } : undefined;
  }
  return undefined;
}

const CAUSES: readonly (readonly [cause: string, remedy: string])[] = [
  ['拆迁没有完成，部分地块不能进场', '征收工作组进村入户，先交的地块先施工'],
  ['贷款没有到位，主要设备不能订货', '与银行商定分批放款，先订工期最长的设备'],
  ['施工队伍不足，冬季停工以后复工晚', '增加班组，夜间施工，按周报进度'],
  ['设计变更，图纸重新审查', '审图提前介入，不受变更影响的部分先做'],
  ['投资已经完成，票据没有及时入账', '与统计部门核对票据，下月补报'],
  ['施工许可没有办结，主体不能开工', '容缺受理，缺的材料限期补齐'],
];

function drawLetter(archive: Archive, { draft, signed, answered, closed }: Signed, seed: string): string {
  const { rule, city, subject, month } = draft;
  const chance = new Chance(`${seed}/answers/${city.id}/${noticeId(draft)}`);
  const [cause, remedy] = chance.pick(CAUSES);
  const about =
    subject.kind === 'project' ? { 项目: subject.id } : { 地区: get(archive.places, subject.id).name };
  const letter: { readonly [key: string]: Written } = {
    规则: rule.id,
    ...about,
    月份: month,
    签发: signed,
    签发人: '市项目中心主任',
    ...(answered
      ? {
          答复: {
            日期: answered,
            由: subject.kind === 'project' ? '项目秘书' : '项目中心主任',
            原因: cause,
            办法: remedy,
          },
        }
      : {}),
    ...(closed ? { 办结: { 日期: closed.date, 由: '市项目中心', 依据: closed.month } } : {}),
  };
  return drawYaml(letter);
}
