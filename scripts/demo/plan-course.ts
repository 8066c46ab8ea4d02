import type { Chance } from './chance.ts';
import { dayText, januaryOf, type Month, monthOf, monthOfDay, type Window, yearOf } from './month.ts';
import { endOfWork } from './season.ts';

/** What was planned for a project, and how its builders work; what comes of it stands in its course. */
export interface Plan {
  readonly plannedStart: Month;
  readonly plannedEnd: Month;
  readonly reserveSince: Month;
  readonly signed?: string;
  readonly landed?: string;
  readonly initiated: string;
  readonly joins: Month;
  /** Years that the work takes at the planned pace; the share of that pace that is kept. */
  readonly years: number;
  readonly pace: number;
  readonly winterWork: boolean;
  /** How far money runs before (above 0) or behind the work. */
  readonly moneyLead: number;
  /** The whole investment in hundredths of 亿元. */
  readonly total: number;
}

/** From 0.5 to 60亿元, in hundredths of 亿元. */
const SMALLEST = 50;
const LARGEST = 6000;

/** Draws a plan: some projects were begun before the first month, some are to begin in its year, some later. */
export function drawPlan(window: Window, isFirm: boolean, chance: Chance): Plan {
  const size = Math.min(LARGEST, Math.max(SMALLEST, Math.round(chance.logNormal(200, 1))));
  const total = size < 1000 ? size : Math.round(size / 10) * 10;
  const months = 7 + 4.5 * Math.log(total / 100 + 1) + 2 * chance.normal();
  const years = Math.min(34, Math.max(5, months)) / 12;
  const plannedStart = drawStart(window, chance);
  const initiatedIn = plannedStart - chance.whole(3, 12);
  const signedIn = initiatedIn - chance.whole(1, 4);
  const initiated = dayText(initiatedIn, chance.whole(2, 27));
  const plan = {
    plannedStart,
    plannedEnd: endOfWork(plannedStart, years),
    reserveSince: signedIn - chance.whole(2, 10),
    initiated,
    joins: joinOf(window, plannedStart, monthOfDay(initiated), chance),
    years,
    pace: Math.min(1.2, Math.max(0.6, 0.93 + 0.16 * chance.normal())),
    winterWork: chance.happens(0.2),
    moneyLead: chance.between(-0.5, 0.6),
    total,
  };
  if (!isFirm) return plan;
  const signed = dayText(signedIn, chance.whole(2, 27));
  return { ...plan, signed, landed: dayText(signedIn + chance.whole(1, 5), chance.whole(2, 27)) };
}

function drawStart({ first }: Window, chance: Chance): Month {
  const kind = chance.next();
  const year = yearOf(first);
  if (kind < 0.42) {
    const before = first - chance.whole(3, 20);
    return monthOf(yearOf(before), Math.min(10, Math.max(3, (before % 12) + 1)));
  }
  if (kind < 0.75) return monthOf(year, chance.whole(3, 9));
  return monthOf(year + (kind < 0.92 ? 1 : 2), chance.whole(3, 9));
}

/** A project joins the list of the year in which it is to begin, once it is approved; a few are added in the course of the year. */
function joinOf({ first }: Window, plannedStart: Month, initiatedIn: Month, chance: Chance): Month {
  const january = januaryOf(plannedStart);
  const late = chance.happens(0.06) ? chance.whole(2, 6) : 0;
  if (january < first) return first;
  return Math.max(first, initiatedIn + 1, Math.min(january + late, plannedStart));
}
