import type { Chance } from './chance.ts';
import { dayText, daysAfter, type Month } from './month.ts';
import type { Permit } from './project.ts';
import type { ProjectKind } from './project-kinds.ts';

/** The permits in their usual order, with how many months before the start each is usually got. */
const KINDS = [
  { kind: '用地', early: [5, 9], missing: '土地预审意见' },
  { kind: '环评', early: [4, 7], missing: '环评公众参与说明' },
  { kind: '能评', early: [3, 5], missing: '节能报告修改稿' },
  { kind: '规划许可', early: [2, 5], missing: '修建性详细规划批复' },
  { kind: '施工许可', early: [0, 3], missing: '施工图审查合格书' },
] as const;

/** What does not need an energy review. */
const NO_ENERGY: readonly ProjectKind['works'][] = ['道路', '管网', '园区'];

/** The permits of a project that starts in a month: each accepted, promised, and got before the start. */
export function drawPermits(startIn: Month, { works }: ProjectKind, chance: Chance): Permit[] {
  return KINDS.map(({ kind, early: [from, to], missing }) => {
    const done = dayText(startIn - chance.whole(from, to), chance.whole(1, 5));
    const days = chance.whole(12, 55);
    const accepted = daysAfter(done, -days);
    const promised = daysAfter(accepted, chance.whole(15, 40));
    const lacking = chance.happens(0.12);
    const [due, filled] = [daysAfter(accepted, 30), daysAfter(accepted, chance.whole(10, 60))];
    if (kind === '能评' && NO_ENERGY.includes(works)) return { kind };
    return { kind, accepted, promised, done, ...(lacking ? { papers: { missing, due, filled } } : {}) };
  });
}

/** Whether all that a project needs before its start is there on a day, promised papers too. */
export const isReady = (permits: readonly Permit[], day: string): boolean =>
  permits.every(
    ({ done, papers }) =>
      done === undefined || (done <= day && (papers === undefined || papers.filled <= day)),
  );
