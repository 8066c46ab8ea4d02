import type { Fraction } from '../model/fraction.ts';
import type { Direction, Standing } from '../model/standing.ts';
import { bands } from './bands.ts';
import { compareIn } from './rate-of.ts';

/** What a contestant was to reach, in the measure of its rate, and the excuse codes that apply to it. */
export interface TargetSet {
  readonly target: Fraction;
  /** What is held against the target, where that is not the rate that was ranked. */
  readonly reached?: Fraction;
  readonly excuses: readonly string[];
}

/** 红榜 and 黑榜 of one group, by ids in the order of the ranks. */
export interface RedList {
  readonly red: readonly string[];
  readonly black: readonly string[];
  /** Who would be on the black list but for an excuse, with the codes. */
  readonly excused: readonly { readonly id: string; readonly excuses: readonly string[] }[];
}

/**
 * Lists by merit: red for 上游 with the target exceeded, black for 下游 with the target missed and no excuse. The black list
 * stays empty unless `black` is true, and where the ranks tell nothing (区分度不足); who has no target is on neither.
 */
export function redList(
  standing: Standing,
  targets: ReadonlyMap<string, TargetSet>,
  { direction, black = false }: { readonly direction: Direction; readonly black?: boolean },
): RedList {
  const byId = bands(standing);
  const blames = black && !standing.notes.includes('区分度不足');
  const inBand = (band: string, order: number) =>
    standing.rows.flatMap(({ id, rate }) => {
      const set = targets.get(id);
      const reached = set?.reached ?? rate;
      if (!set || !reached || byId.get(id) !== band) return [];
      return compareIn(direction)(reached, set.target) === order ? [{ id, excuses: set.excuses }] : [];
    });
  const behind = blames ? inBand('下游', AFTER) : [];
  return {
    red: inBand('上游', BEFORE).map(({ id }) => id),
    black: behind.filter(({ excuses }) => excuses.length === 0).map(({ id }) => id),
    excused: behind.filter(({ excuses }) => excuses.length > 0),
  };
}

const BEFORE = -1;
const AFTER = 1;
