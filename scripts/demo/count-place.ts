import { isReady } from './draw-permits.ts';
import { hasHappened, januaryOf, lastDayOf, type Month, monthOfDay } from './month.ts';
import { isListed, isReserve, type Project, spentInYear, stateAt } from './project.ts';
import { fundsBy, specialList } from './special-funds.ts';

/** What is counted of the projects that ask for money from above; money in hundredths of 亿元. */
export interface SpecialCounts {
  readonly listed: number;
  readonly funded: number;
  readonly started: number;
  readonly funds: number;
  readonly paid: number;
}

/** What a place counts at the end of a month; money in hundredths of 亿元. */
export interface PlaceCounts {
  readonly planned: number;
  readonly fresh: number;
  readonly continued: number;
  readonly started: number;
  readonly total: number;
  readonly plan: number;
  readonly spent: number;
  readonly entered: number;
  readonly due: number;
  readonly reserve: number;
  readonly reserveTotal: number;
  readonly signed: number;
  readonly landed: number;
  readonly preparing: number;
  readonly ready: number;
  readonly winter: number;
  readonly special: SpecialCounts;
}

/** Counts the projects of a place (or of several) as they stand at the end of a month: nothing else makes its figures. */
export function countPlace(projects: readonly Project[], month: Month): PlaceCounts {
  const listed = projects.filter((one) => isListed(one, month));
  const reserve = projects.filter((one) => wasReserve(one, month));
  const preparing = projects.filter(
    (one) => (isListed(one, month) || isReserve(one, month)) && stateAt(one, month).stage === '前期',
  );
  const fresh = listed.filter((one) => isFresh(one, month));
  const signed = projects.filter((one) => !one.successor && isInYear(one.course.signed, month));
  return {
    planned: listed.length,
    fresh: fresh.length,
    continued: listed.length - fresh.length,
    started: listed.filter((one) => stateAt(one, month).started).length,
    total: sum(listed, (one) => stateAt(one, month).total),
    plan: sum(listed, (one) => stateAt(one, month).plan),
    spent: sum(listed, (one) => spentInYear(one, month)),
    entered: listed.filter((one) => stateAt(one, month).entered).length,
    due: listed.filter((one) => stateAt(one, month).due).length,
    reserve: reserve.length,
    reserveTotal: sum(reserve, (one) => stateAt(one, month).total),
    signed: signed.length,
    landed: signed.filter(({ course }) => isInYear(course.landed, month)).length,
    preparing: preparing.length,
    ready: preparing.filter(({ course }) => isReady(course.permits, lastDayOf(month))).length,
    winter: listed.filter((one) => stateAt(one, month).winter).length,
    special: countSpecial(projects, month),
  };
}

function countSpecial(projects: readonly Project[], month: Month): SpecialCounts {
  const listed = specialList(projects, month);
  return {
    listed: listed.length,
    funded: listed.filter((one) => fundsBy(one, month).funds > 0).length,
    started: listed.filter((one) => stateAt(one, month).started).length,
    funds: sum(listed, (one) => fundsBy(one, month).funds),
    paid: sum(listed, (one) => fundsBy(one, month).paid),
  };
}

const sum = (projects: readonly Project[], amount: (one: Project) => number): number =>
  projects.reduce((all, one) => all + amount(one), 0);

/** New in its year: not begun before it. */
const isFresh = ({ course }: Project, month: Month): boolean =>
  course.start === undefined || monthOfDay(course.start) >= januaryOf(month);

/** Thought of or prepared at some time in the year so far: the count only grows within a year. */
const wasReserve = ({ course, successor }: Project, month: Month): boolean =>
  !successor && course.reserveSince <= month && course.joins > januaryOf(month);

/** Whether a day is in the year of a month, and not after its end. */
const isInYear = (day: string | undefined, month: Month): boolean =>
  hasHappened(day, month) && monthOfDay(day ?? '') >= januaryOf(month);
