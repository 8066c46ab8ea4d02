import { Chance } from './chance.ts';
import { daysAfter, dayText, lastDayOf, type Month, type Window } from './month.ts';
import type { Contestant } from './place.ts';

/** How a place's return of one month came in. */
export interface Filing {
  readonly month: Month;
  /** ISO days. */
  readonly received: string;
  /** A revision that corrects one figure of it. */
  readonly revised?: string;
  readonly late: boolean;
}

/** The returns that a place sends in, by month; a month that is not there was never reported. */
export function drawFilings(place: Contestant, window: Window, seed: string): Map<Month, Filing> {
  const chance = new Chance(`${seed}/filings/${place.id}`);
  const now = daysAfter(lastDayOf(window.last), 10);
  const filings = window.months.map((month) => drawFiling(place, month, chance));
  return new Map(
    filings
      .filter((filing) => filing !== undefined && filing.received <= now)
      .map((filing) => {
        const { revised, ...rest } = filing as Filing;
        return [rest.month, revised !== undefined && revised <= now ? { ...rest, revised } : rest];
      }),
  );
}

function drawFiling(place: Contestant, month: Month, chance: Chance): Filing | undefined {
  const [missing, late, revised] = [
    !chance.happens(place.reliability),
    chance.happens(0.07),
    chance.happens(0.05),
  ];
  const usual = dayText(month + 1, chance.whole(2, 6));
  const received = late ? daysAfter(usual, chance.whole(9, 45)) : usual;
  const correction = daysAfter(received, chance.whole(8, 25));
  const [from, until] = place.silent ?? [0, 0];
  if (missing || (month >= from && month < until)) return undefined;
  return { month, received, late, ...(revised ? { revised: correction } : {}) };
}
