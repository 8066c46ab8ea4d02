import type { Issue } from '../model/records.ts';

/** Issues from the latest day to the earliest; those of one day by running number, an extra issue after the issues proper. */
export const latestFirst = (issues: readonly Issue[]): Issue[] =>
  [...issues].sort(
    (a, b) => order(b.date.end ?? '', a.date.end ?? '') || rank(b) - rank(a) || b.number - a.number,
  );

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const rank = ({ running = Number.MAX_SAFE_INTEGER }: Issue): number => running;
