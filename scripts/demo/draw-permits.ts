import type { Chance } from './chance.ts';
import { daysAfter, dayText, type Month } from './month.ts';
import type { Permit } from './project.ts';
import type { ProjectKind } from './project-kinds.ts';

/** The permits in their usual order: how many months before the start each is usually got, and what may be missing. */
const KINDS = [
  { kind: '用地', early: [5, 9], missing: '土地预审意见' },
  { kind: '环评', early: [4, 7], missing: '环评公众参与说明' },
  { kind: '能评', early: [3, 5], missing: '节能报告修改稿' },
  { kind: '规划许可', early: [2, 5], missing: '修建性详细规划批复' },
  { kind: '施工许可', early: [0, 3], missing: '施工图审查合格书' },
] as const;

/** Days after the approval in which no permit can be got, for each in turn more. */
const SOONEST = 12;

/** What does not need an energy review. */
const NO_ENERGY: readonly ProjectKind['works'][] = ['道路', '管网', '园区'];

/** The permits of a project that starts in a month: each accepted, promised, and got after the approval and before the start. */
export function drawPermits(
  startIn: Month,
  initiated: string,
  { works }: ProjectKind,
  chance: Chance,
): Permit[] {
  let before = daysAfter(initiated, SOONEST);
  return KINDS.map(({ kind, early: [from, to], missing }) => {
    const usual = dayText(startIn - chance.whole(from, to), chance.whole(1, 5));
    const done = later(usual, before);
    const accepted = later(daysAfter(done, -chance.whole(12, 55)), daysAfter(initiated, 4));
    const promised = daysAfter(accepted, chance.whole(15, 40));
    const lacking = chance.happens(0.12);
    const [due, filled] = [daysAfter(accepted, 30), daysAfter(accepted, chance.whole(10, 60))];
    before = daysAfter(done, kind === '规划许可' ? SOONEST / 2 : 1);
    if (kind === '能评' && NO_ENERGY.includes(works)) return { kind };
    return { kind, accepted, promised, done, ...(lacking ? { papers: { missing, due, filled } } : {}) };
  });
}

const later = (a: string, b: string): string => (a > b ? a : b);

/** Whether all that a project needs before its start is there on a day, promised papers too. */
export const isReady = (permits: readonly Permit[], day: string): boolean =>
  permits.every(
    ({ done, papers }) =>
      done === undefined || (done <= day && (papers === undefined || papers.filled <= day)),
  );
