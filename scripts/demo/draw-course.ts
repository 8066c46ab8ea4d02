import type { Chance } from './chance.ts';
import { drawPermits } from './draw-permits.ts';
import { dayText, januaryOf, type Month, monthOfDay, numberIn, type Window } from './month.ts';
import type { Plan } from './plan-course.ts';
import type { Course, Halt } from './project.ts';
import type { ProjectKind } from './project-kinds.ts';
import { openingMonth, seasonOf } from './season.ts';

/** A course, and how much of the work was done by the end of each month since the start, 0 to 1. */
export interface Lived {
  readonly course: Course;
  readonly workDone: ReadonlyMap<Month, number>;
}

const CAUSES = ['资金', '资金', '资金', '用地征拆', '审批', '业主招商', '环保', '用电水气热', '用工', '其他'];
const REMEDIES: Readonly<Record<string, string>> = {
  资金: '银企对接，落实贷款，分期付清工程款',
  用地征拆: '成立征拆专班，逐户签约，先交净地后进场',
  审批: '并联审批，专员代办，补齐缺的手续',
  业主招商: '引进新的投资方，变更建设单位后续建',
  环保: '按要求整改，重新报批环评后续建',
  用电水气热: '供电供水单位现场办公，先架设临时线路',
  用工: '人社部门组织专场招聘，劳务公司包干',
  其他: '主要领导现场会商，一项一策',
};

/** Lets a project live: late starts, winters, halts, and an end where it comes to one. */
export function drawCourse(plan: Plan, kind: ProjectKind, window: Window, chance: Chance): Lived {
  const put = drawPostponement(plan, window, chance);
  const startIn = openingMonth(put.until ?? plan.plannedStart + drawDelay(plan, window, chance));
  const lived = drawWork(plan, startIn, window, chance);
  const finishIn = lived.finishIn;
  const lag = kind.works === '厂房' || kind.works === '能源' ? chance.whole(0, 3) : chance.whole(0, 1);
  const entryIn = startIn + drawLag(chance);
  const { years: _, pace: __, moneyLead: ___, total: ____, ...planned } = plan;
  const finish = finishIn === undefined ? undefined : dayText(finishIn, chance.whole(5, 27));
  const useOn = lag === 0 ? 28 : chance.whole(3, 28);
  const inUse = finishIn === undefined ? undefined : dayText(finishIn + lag, useOn);
  const gone = put.withdrawn ?? (inUse === undefined ? undefined : januaryOf(monthOfDay(inUse)) + 12);
  const excuse = drawExcuse(window, chance);
  const course: Course = {
    ...planned,
    leaves: gone ?? Number.MAX_SAFE_INTEGER,
    ...(put.withdrawn === undefined ? { start: dayText(startIn, chance.whole(6, 26)) } : {}),
    ...(put.withdrawn === undefined ? { entry: dayText(entryIn, chance.whole(3, 27)) } : {}),
    ...(finish === undefined || inUse === undefined ? {} : { finish, inUse }),
    halts: [...(put.halt ? [put.halt] : []), ...lived.halts],
    permits: drawPermits(startIn, plan.initiated, kind, chance),
    ...(excuse ? { excuse } : {}),
  };
  return { course, workDone: put.withdrawn === undefined ? lived.workDone : new Map() };
}

/** Months between the planned and the real start; what should have begun before the first month mostly has. */
function drawDelay({ plannedStart }: Plan, { first }: Window, chance: Chance): number {
  const dice = chance.next();
  const delay = dice < 0.55 ? 0 : dice < 0.8 ? 1 : dice < 0.92 ? chance.whole(2, 3) : chance.whole(4, 8);
  return plannedStart < first && delay < 4 ? Math.min(delay, first - 2 - plannedStart) : delay;
}

/** A start that is put off for months before it can come; a few projects are withdrawn over it. */
function drawPostponement({ plannedStart }: Plan, { first }: Window, chance: Chance) {
  const [happens, withdrawn] = [chance.happens(0.06), chance.happens(0.35)];
  const length = chance.whole(4, 10);
  const cause = chance.pick(CAUSES);
  if (!happens || plannedStart < first) return {};
  const until = openingMonth(plannedStart + length);
  const from = plannedStart + 1;
  const halt: Halt = { word: '缓建', cause, from, remedy: REMEDIES[cause] ?? '' };
  if (withdrawn) return { halt, until, withdrawn: from + 4 };
  return { halt: { ...halt, until, day: dayText(until, 6) }, until };
}

const drawLag = (chance: Chance): number => {
  const dice = chance.next();
  return dice < 0.7 ? chance.whole(1, 3) : dice < 0.92 ? chance.whole(4, 6) : chance.whole(8, 14);
};

interface Work {
  readonly workDone: ReadonlyMap<Month, number>;
  readonly halts: readonly Halt[];
  readonly finishIn?: Month;
}

function drawWork(plan: Plan, startIn: Month, { last }: Window, chance: Chance): Work {
  const workDone = new Map<Month, number>();
  const halts: Halt[] = [];
  let done = 0;
  for (let month = startIn; month <= last; month += 1) {
    const noise = chance.between(0.75, 1.25);
    const halt = halts.find(({ from, until }) => from <= month && (until === undefined || month < until));
    if (halt) {
      workDone.set(month, done);
      continue;
    }
    done += (seasonOf(month, plan.winterWork) * plan.pace * noise) / plan.years;
    if (month === startIn) done = Math.max(done, 0.01);
    workDone.set(month, Math.min(1, done));
    if (done >= 1) return { workDone, halts, finishIn: month };
    if (done > 0.04 && done < 0.92 && halts.length < 2 && chance.happens(0.02))
      halts.push(drawHalt(month + 1, chance));
  }
  return { workDone, halts };
}

function drawHalt(from: Month, chance: Chance): Halt {
  const cause = chance.pick(CAUSES);
  const word = chance.happens(0.8) ? '停滞' : '缓建';
  const halt: Halt = { word, cause, from, remedy: REMEDIES[cause] ?? '' };
  const until = openingMonth(from + chance.whole(3, 11));
  return chance.happens(0.08) ? halt : { ...halt, until, day: dayText(until, chance.whole(3, 25)) };
}

function drawExcuse({ first, last }: Window, chance: Chance): Course['excuse'] {
  const from = chance.whole(first, last);
  const word = numberIn(from) > 5 && numberIn(from) < 10 ? '不可抗力' : '上级调整计划';
  return chance.happens(0.025) ? { word, from, until: from + chance.whole(2, 4) } : undefined;
}
