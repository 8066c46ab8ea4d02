import { type Fraction, fraction } from '../model/fraction.ts';
import type { Direction, Entry, RankRange } from '../model/standing.ts';
import { compareIn, rateOf } from './rate-of.ts';

interface Runner {
  readonly id: string;
  readonly rate: Fraction;
  /** What the rate would be if one project more, or one fewer, had reached the state. */
  readonly flips: readonly Fraction[];
}

/**
 * The best and the worst rank of each of the entries that are ranked together, by id, if any one project of any one of
 * them changed its state; exact, and in the square of their number. Empty where none of them counts projects.
 */
export function rankRange(entries: readonly Entry[], direction: Direction): ReadonlyMap<string, RankRange> {
  const runners = entries.flatMap((entry) => runnerOf(entry) ?? []);
  if (runners.every(({ flips }) => flips.length === 0)) return new Map();
  return new Map(runners.map((one) => [one.id, rangeOf(one, runners, direction)]));
}

function runnerOf(entry: Entry): Runner | undefined {
  const rate = rateOf(entry);
  return rate && { id: entry.id, rate, flips: flipsOf(entry) };
}

function flipsOf({ k, n }: Entry): Fraction[] {
  if (k === undefined || n === undefined) return [];
  return [...(k < n ? [k + 1n] : []), ...(k > 0n ? [k - 1n] : [])].map((other) => fraction(other, n));
}

/** Its own project may move it by many places, another's by one: past it, or back behind it. */
function rangeOf(one: Runner, all: readonly Runner[], direction: Direction): RankRange {
  const compare = compareIn(direction);
  const others = all.filter((other) => other !== one);
  const aheadOf = (rate: Fraction): number => others.filter((other) => compare(other.rate, rate) < 0).length;
  const isAhead = (rate: Fraction): boolean => compare(rate, one.rate) < 0;
  const gives = others.some(({ rate, flips }) => isAhead(rate) && flips.some((flip) => !isAhead(flip)));
  const takes = others.some(({ rate, flips }) => !isAhead(rate) && flips.some((flip) => isAhead(flip)));
  const ahead = aheadOf(one.rate);
  const own = one.flips.map(aheadOf);
  return {
    best: 1 + Math.min(ahead - (gives ? 1 : 0), ...own),
    worst: 1 + Math.max(ahead + (takes ? 1 : 0), ...own),
  };
}
