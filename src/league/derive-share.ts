import { compare, divide, type Fraction, fraction, fractionOf } from '../model/fraction.ts';
import type { ItemRule } from '../model/scheme.ts';

/** A share of an item's weight, exact, and how it came about in words without digits. */
export interface EarnedShare {
  readonly share: Fraction;
  readonly how: string;
}

const NONE = fraction(0n);
const WHOLE = fraction(1n);

/** What a value earns of an item's weight, by 比例, 分档 or 达标; a rule that lacks what its method needs throws. */
export function deriveShare(item: ItemRule, value: Fraction): EarnedShare {
  switch (item.by) {
    case '比例':
      return limit(item.cap ?? '1', shareByRatio(item, value));
    case '分档':
      return limit(item.cap, shareByBand(item, value));
    case '达标':
      return limit(item.cap, shareByTarget(item, value));
    case '名次':
      throw new RangeError(`${item.id} is scored by rank, not by value`);
  }
}

/** What a rank earns of an item's weight; those who share a rank all earn its share. */
export function deriveRankShare(item: ItemRule, rank: number): EarnedShare {
  if (item.rankPoints === undefined) throw new RangeError(`${item.id} has no points for ranks`);
  const points = item.rankPoints[rank - 1];
  if (points === undefined) return { share: NONE, how: '名次排在给分的名次之后，不得分' };
  return limit(item.cap, { share: fractionOf(points), how: '按组内名次得分' });
}

function shareByRatio({ id, full = '1' }: ItemRule, value: Fraction): EarnedShare {
  const whole = fractionOf(full);
  if (whole.n <= 0n) throw new RangeError(`${id} earns its full weight at nothing`);
  if (value.n <= 0n) return { share: NONE, how: '实际值不大于零，不得分' };
  const share = divide(value, whole);
  if (compare(share, WHOLE) === 0) return { share, how: '达到满分值，得满分' };
  return { share, how: '实际值除以满分值，再乘权重' };
}

function shareByBand({ id, bands = [] }: ItemRule, value: Fraction): EarnedShare {
  if (bands.length === 0) throw new RangeError(`${id} has no bands`);
  const [band] = bands
    .map(({ from, earns }) => ({ from: fractionOf(from), share: fractionOf(earns) }))
    .filter(({ from }) => compare(from, value) <= 0)
    .sort((a, b) => compare(b.from, a.from));
  return band
    ? { share: band.share, how: '按实际值所在的档得分' }
    : { share: NONE, how: '没有达到最低一档，不得分' };
}

function shareByTarget({ full = '1' }: ItemRule, value: Fraction): EarnedShare {
  return compare(value, fractionOf(full)) >= 0
    ? { share: WHOLE, how: '达到标准，得满分' }
    : { share: NONE, how: '没有达到标准，不得分' };
}

function limit(cap: string | undefined, earned: EarnedShare): EarnedShare {
  const most = cap === undefined ? undefined : fractionOf(cap);
  if (!most || compare(earned.share, most) <= 0) return earned;
  return { share: most, how: `${earned.how}，超过上限的部分不计` };
}
