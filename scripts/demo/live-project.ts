import { Chance } from './chance.ts';
import { drawCourse, type Lived } from './draw-course.ts';
import { Forecaster } from './forecast.ts';
import { hasHappened, type Month, monthOf, monthOfDay, type Window, yearOf } from './month.ts';
import { drawPlan, type Plan } from './plan-course.ts';
import { progressWords, stageInUse, stageUnderWay } from './progress-words.ts';
import type { Course, Halt, Identity, MonthState, Project } from './project.ts';
import { seasonOf } from './season.ts';

/** Lets a project live through the demo; its life depends on the seed and its own id alone. */
export function liveProject(identity: Identity, window: Window, seed: string): Project {
  const chance = new Chance(`${seed}/life/${identity.id}`);
  for (;;) {
    const plan = drawPlan(window, identity.kind.firm !== undefined, chance);
    const lived = drawCourse(plan, identity.kind, window, chance);
    const { inUse } = lived.course;
    if (inUse !== undefined && monthOfDay(inUse) < window.first) continue;
    const money = new Money(plan, lived, window, chance);
    const months = new Map(tellMonths(identity, plan, lived, money, window, chance));
    const before = money.spentBy(window.first - 1);
    return { ...identity, course: lived.course, before, months, related: [], successor: false };
  }
}

function tellMonths(
  { kind }: Identity,
  plan: Plan,
  { course, workDone }: Lived,
  money: Money,
  { months }: Window,
  chance: Chance,
): (readonly [Month, MonthState])[] {
  const forecaster = new Forecaster(plan, course, chance);
  const boast = chance.happens(0.08) ? chance.whole(8, 20) : chance.whole(0, 2);
  return months.map((month) => {
    const done = workDone.get(month) ?? (hasHappened(course.finish, month) ? 1 : 0);
    const halt = haltIn(course, month);
    const started = hasHappened(course.start, month);
    const entered = hasHappened(course.entry, month);
    const progress = percentOf(done);
    const state: MonthState = {
      stage: stageOf(kind.works, course, month, done, halt),
      seen: started ? progressWords(kind.works, done) : '',
      progress,
      told:
        done >= 1 || !started ? progress : Math.min(99, Math.max(1, progress + (progress > 8 ? boast : 0))),
      invested: money.spentBy(month),
      total: money.totalIn(month),
      plan: money.planIn(month),
      started,
      entered,
      due: started && !entered && done >= 0.05,
      winter: plan.winterWork && isOnWinterList(month, started, done, halt),
      ...forecaster.promise(month, done, halt),
      ...(halt ? { halt } : {}),
    };
    return [month, state] as const;
  });
}

const percentOf = (done: number): number => (done >= 1 ? 100 : Math.min(99, Math.round(done * 100)));

const haltIn = ({ halts }: Course, month: Month): Halt | undefined =>
  halts.find(({ from, until }) => from <= month && (until === undefined || month < until));

function isOnWinterList(month: Month, started: boolean, done: number, halt: Halt | undefined): boolean {
  return seasonOf(month) < seasonOf(month, true) && started && done < 1 && halt === undefined;
}

function stageOf(
  works: Identity['kind']['works'],
  course: Course,
  month: Month,
  done: number,
  halt: Halt | undefined,
): string {
  if (halt) return halt.word;
  if (hasHappened(course.inUse, month)) return stageInUse(works);
  if (hasHappened(course.finish, month))
    return stageInUse(works) === '投产' ? '试生产' : stageUnderWay(works, 0.99);
  if (hasHappened(course.start, month)) return stageUnderWay(works, done);
  if (hasHappened(course.initiated, month)) return '前期';
  return hasHappened(course.signed, month) ? '签约' : '谋划';
}

/** The money of one project, in hundredths of 亿元. */
class Money {
  readonly plan: Plan;
  readonly lived: Lived;
  readonly #raise: { readonly in: Month; readonly factor: number };
  readonly #plans: ReadonlyMap<number, number>;
  readonly #cut: { readonly in: Month; readonly factor: number };

  constructor(plan: Plan, lived: Lived, window: Window, chance: Chance) {
    this.plan = plan;
    this.lived = lived;
    const never = window.last + 1;
    const raised = chance.happens(0.06) ? chance.whole(window.first + 1, never) : never;
    const pointless = hasHappened(lived.course.finish, raised);
    this.#raise = { in: pointless ? never : raised, factor: chance.between(1.05, 1.2) };
    const july = monthOf(yearOf(window.first), 7);
    this.#cut = { in: chance.happens(0.05) ? july : never, factor: chance.between(0.7, 0.9) };
    const years = new Set(window.months.map(yearOf));
    this.#plans = new Map([...years].map((year) => [year, this.#planOf(year, chance.between(0.9, 1.1))]));
  }

  totalIn(month: Month): number {
    return month >= this.#raise.in ? Math.round(this.plan.total * this.#raise.factor) : this.plan.total;
  }

  /** All that was spent by the end of a month: money runs a little before or behind the work. */
  spentBy(month: Month): number {
    return Math.round(this.totalIn(month) * this.#share(this.#doneBy(month)));
  }

  planIn(month: Month): number {
    const plan = this.#plans.get(yearOf(month)) ?? 0;
    const cut = month >= this.#cut.in && yearOf(month) === yearOf(this.#cut.in);
    return cut ? Math.round(plan * this.#cut.factor) : plan;
  }

  /** What ought to be spent in a year, as seen at its beginning; nothing where nothing is left to be spent. */
  #planOf(year: number, ambition: number): number {
    const { plannedStart, years, winterWork, total } = this.plan;
    const january = monthOf(year, 1);
    const begun = this.#doneBy(january - 1);
    const from = begun > 0 ? january : Math.max(plannedStart, january + 3);
    let done = begun;
    for (let month = from; month < january + 12; month += 1) done += seasonOf(month, winterWork) / years;
    const share = this.#share(Math.min(1, done)) - this.#share(begun);
    const left = Math.round(total * (1 - this.#share(begun)));
    return Math.min(left, Math.max(5, Math.round(total * share * ambition)));
  }

  #doneBy(month: Month): number {
    const { workDone, course } = this.lived;
    if (hasHappened(course.finish, month)) return 1;
    const known = workDone.get(month);
    return known ?? 0;
  }

  #share(done: number): number {
    return done + this.plan.moneyLead * done * (1 - done);
  }
}
