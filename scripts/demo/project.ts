import type { Month } from './month.ts';
import type { Contestant } from './place.ts';
import type { ProjectKind } from './project-kinds.ts';

/** A time in which nothing is built, or in which a start is put off. */
export interface Halt {
  readonly word: '停滞' | '缓建';
  readonly cause: string;
  readonly from: Month;
  /** The month in which work goes on again; absent where it does not within the time that is simulated. */
  readonly until?: Month;
  /** What was done to revive it. */
  readonly remedy: string;
  /** The day on which it goes on. */
  readonly day?: string;
}

/** One of the permits that a project needs before its start. */
export interface Permit {
  readonly kind: string;
  /** Absent where the permit does not apply to the project. */
  readonly accepted?: string;
  readonly promised?: string;
  readonly done?: string;
  /** What was missing when it was accepted all the same, when it was promised, and when it came. */
  readonly papers?: { readonly missing: string; readonly due: string; readonly filled: string };
}

/** The way of a project, planned and real: the hidden truth that its returns tell bit by bit. Days are ISO. */
export interface Course {
  readonly plannedStart: Month;
  readonly plannedEnd: Month;
  /** Since when it was thought of; when its contract was signed (firms only) and when the firm came. */
  readonly reserveSince: Month;
  readonly signed?: string;
  readonly landed?: string;
  readonly initiated: string;
  /** The first month in a year's list, and the first in which it is there no longer. */
  readonly joins: Month;
  readonly leaves: Month;
  /** Absent where it does not happen within the time that is simulated. */
  readonly start?: string;
  readonly entry?: string;
  readonly finish?: string;
  readonly inUse?: string;
  readonly halts: readonly Halt[];
  readonly permits: readonly Permit[];
  readonly winterWork: boolean;
  readonly excuse?: { readonly word: string; readonly from: Month; readonly until: Month };
}

/** A project at the end of a month. Money in hundredths of 亿元. */
export interface MonthState {
  readonly stage: string;
  readonly seen: string;
  /** Percent of the work, true and as reported. */
  readonly progress: number;
  readonly told: number;
  /** Spent since the start. */
  readonly invested: number;
  readonly total: number;
  /** The plan of the month's year. */
  readonly plan: number;
  readonly started: boolean;
  readonly entered: boolean;
  /** Far enough to enter the statistics, and not in them. */
  readonly due: boolean;
  readonly halt?: Halt;
  /** On the list of those that build through the winter. */
  readonly winter: boolean;
  /** The start, the end and the restart as they are forecast now. */
  readonly startBy: Month;
  readonly endBy: Month;
  readonly restartBy?: Month;
}

/** Who a project is: its card. */
export interface Identity {
  readonly id: string;
  readonly name: string;
  readonly short: string;
  readonly owner: string;
  readonly kind: ProjectKind;
  readonly place: Contestant;
  readonly code: string;
  readonly says: string;
}

/** A project with its hidden life. */
export interface Project extends Identity {
  readonly course: Course;
  /** Spent by the end of the year before the first month. */
  readonly before: number;
  /** Month → how it stood at its end, from the first month of the demo on. */
  readonly months: ReadonlyMap<Month, MonthState>;
  readonly related: readonly { readonly project: string; readonly relation: string; readonly note: string }[];
  /** Whether it came of other projects: then it was signed and thought of as those. */
  readonly successor: boolean;
}

/** How a project stood at the end of a month; throws for a month outside the demo. */
export function stateAt(project: Project, month: Month): MonthState {
  const state = project.months.get(month);
  if (!state) throw new RangeError(`${project.id}: month ${month} is outside the demo`);
  return state;
}

/** Whether a project is in the list of the month's year. */
export const isListed = ({ course }: Project, month: Month): boolean =>
  course.joins <= month && month < course.leaves;

/** Whether a project is only thought of and prepared: it is in no year's list yet. */
export const isReserve = ({ course, successor }: Project, month: Month): boolean =>
  !successor && course.reserveSince <= month && month < course.joins;

/** What was spent in the year of a month up to its end, in hundredths of 亿元. */
export function spentInYear(project: Project, month: Month): number {
  const lastYear = project.months.get(month - (month % 12) - 1);
  return stateAt(project, month).invested - (lastYear?.invested ?? project.before);
}
