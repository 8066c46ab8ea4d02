import { dayText, lastDayOf, type Month } from './month.ts';
import { isListed, type Project, stateAt } from './project.ts';
import { type Fact, once } from './tell-facts.ts';
import { moneyText } from './written.ts';

type FundsKind = '专项债券资金' | '中央预算内资金' | '政策性开发性金融工具';

/** Sector → the money that its projects ask for; all others ask for bonds. */
const KINDS: Readonly<Record<string, FundsKind>> = {
  水利: '中央预算内资金',
  生态环保: '中央预算内资金',
  交通: '政策性开发性金融工具',
};

/** The share of a project's total that comes from above, and how much of the work it pays for. */
const SHARE = 0.4;
const PAYS = 0.7;

/** The projects that ask for money from above: those of the month's year that offices build. */
export const specialList = (projects: readonly Project[], month: Month): Project[] =>
  projects.filter((one) => isListed(one, month) && one.kind.firm === undefined);

/** How much of the money of such a project has arrived by the end of a month, and how much of that is paid out; in hundredths of 亿元. */
export function fundsBy(project: Project, month: Month): { readonly funds: number; readonly paid: number } {
  if (arrivalOf(project) > lastDayOf(month)) return { funds: 0, paid: 0 };
  const { total, invested } = stateAt(project, month);
  const funds = Math.round(total * SHARE);
  return { funds, paid: Math.min(funds, Math.round(invested * PAYS)) };
}

/** The money arrives some months after a project joins its first list, by the digits of its code. */
const arrivalOf = ({ course, code }: Project): string =>
  dayText(course.joins + (Number(code.slice(-2)) % 8), 1 + (Number(code.slice(-4, -2)) % 25));

/** What such a project tells of its money once it has arrived. */
export function fundsFacts(project: Project, month: Month): Fact[] {
  const [listed] = specialList([project], month);
  const { funds } = listed ? fundsBy(listed, month) : { funds: 0 };
  return funds > 0
    ? [once('获得资金额', moneyText(funds), { 口径: KINDS[project.kind.sector] ?? '专项债券资金' })]
    : [];
}
