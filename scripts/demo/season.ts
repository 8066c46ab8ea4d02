import { isWinter, type Month, numberIn } from './month.ts';

/** How much of a year's building falls into each month, in hundredths: sites rest from November to March. */
const SHARES = [1, 1, 3, 8, 13, 15, 15, 15, 13, 10, 4, 2] as const;

/** What a site that works through the winter does in a winter month, in hundredths of a year. */
const WINTER_SHARE = 6;

/** The share of a year's work that falls into a month, 0 to 1. */
export function seasonOf(month: Month, winterWork = false): number {
  const share = SHARES[numberIn(month) - 1] ?? 0;
  return (winterWork && isWinter(month) ? Math.max(share, WINTER_SHARE) : share) / 100;
}

/** The share of a year's work that falls into a quarter (0 to 3), in hundredths. */
export const quarterShare = (quarter: number): number =>
  SHARES.slice(quarter * 3, quarter * 3 + 3).reduce((sum, share) => sum + share, 0);

/** The plan of a quarter by its three months, as sites work by the season; the parts add up to it. */
export function splitByMonth(plan: number, quarter: number): number[] {
  const whole = quarterShare(quarter);
  const parts = [0, 1].map((at) => Math.round((plan * (SHARES[quarter * 3 + at] ?? 0)) / whole));
  return [...parts, plan - parts.reduce((sum, part) => sum + part, 0)];
}

/** The months in which a site may open: March to October; a winter month becomes the next March. */
export function openingMonth(month: Month): Month {
  let at = month;
  while (numberIn(at) < 3 || numberIn(at) > 10) at += 1;
  return at;
}

/** The month at whose end work of so many years (at this pace) is done, if it begins at `from` with `progress` done. */
export function endOfWork(
  from: Month,
  years: number,
  {
    progress = 0,
    pace = 1,
    winterWork = false,
  }: { progress?: number; pace?: number; winterWork?: boolean } = {},
): Month {
  let done = progress;
  let month = from - 1;
  while (done < 1 && month < from + 120) {
    month += 1;
    done += (seasonOf(month, winterWork) * pace) / years;
  }
  return month;
}
