import type { Chance } from './chance.ts';
import { endsQuarter, type Month, monthOfDay } from './month.ts';
import type { Plan } from './plan-course.ts';
import type { Course, Halt } from './project.ts';
import { endOfWork, openingMonth } from './season.ts';

/** What is promised at the end of a month: the start, the end and the restart. */
export interface Promised {
  readonly startBy: Month;
  readonly endBy: Month;
  readonly restartBy?: Month;
}

/** Tells month by month what is promised: too hopeful, and moved only when it can be held no longer. */
export class Forecaster {
  readonly plan: Plan;
  readonly course: Course;
  readonly chance: Chance;
  #startBy: Month;
  #endBy: Month;
  #restart: { readonly halt: Halt; readonly by: Month } | undefined;

  constructor(plan: Plan, course: Course, chance: Chance) {
    this.plan = plan;
    this.course = course;
    this.chance = chance;
    this.#startBy = plan.plannedStart;
    this.#endBy = plan.plannedEnd;
  }

  /** The promises at the end of a month in which so much of the work is done. */
  promise(month: Month, done: number, halt: Halt | undefined): Promised {
    const restartBy = this.#restartBy(month, halt);
    const { start, finish } = this.course;
    const startIn = start === undefined ? Number.MAX_SAFE_INTEGER : monthOfDay(start);
    if (startIn > month && this.#startBy <= month)
      this.#startBy = openingMonth(Math.max(month + this.chance.whole(1, 2), restartBy ?? 0));
    if (finish === undefined || monthOfDay(finish) > month)
      this.#moveEnd(month, done, restartBy, startIn > month);
    const promised = { startBy: this.#startBy, endBy: this.#endBy };
    return restartBy === undefined ? promised : { ...promised, restartBy };
  }

  /** The end moves by a few months at a time, later than it ought to. */
  #moveEnd(month: Month, progress: number, restartBy: Month | undefined, waiting: boolean): void {
    const { years, pace, winterWork } = this.plan;
    const from = Math.max(month + 1, restartBy ?? 0, waiting ? this.#startBy : 0);
    const honest = endOfWork(from, years, { progress, pace, winterWork });
    const [admits, step] = [this.chance.happens(0.35), this.chance.whole(1, 4)];
    const overdue = this.#endBy <= month;
    if (honest > this.#endBy + 1 && (overdue || admits))
      this.#endBy = Math.max(month + 1, Math.min(honest, this.#endBy + step));
    else if (overdue) this.#endBy = month + 1;
    else if (honest < this.#endBy - 3 && admits) this.#endBy = honest;
  }

  /** A restart is promised when work stops and promised anew at the end of each quarter. */
  #restartBy(month: Month, halt: Halt | undefined): Month | undefined {
    const hope = this.chance.whole(2, 5);
    if (!halt) return undefined;
    const known = this.#restart?.halt === halt ? this.#restart.by : undefined;
    const moves = known === undefined || (endsQuarter(month) && known <= month + 1);
    const by = moves ? openingMonth(month + hope) : known;
    this.#restart = { halt, by };
    return by;
  }
}
