import { compare, divide, type Fraction, fraction, fractionOf, multiply } from '../model/fraction.ts';
import type { Contender, ExtraRule, ItemRule, Part } from '../model/scheme.ts';
import type { OutsideReason } from '../model/standing.ts';
import { deriveRankShare, deriveShare, type EarnedShare } from './derive-share.ts';

const NOTHING = fraction(0n);

/** What an item of the base earned: weight × share; without data nothing, with the reason. */
export function deriveBasePart(item: ItemRule, contender: Contender): Part {
  const part = { item: item.id, kind: 'base', weight: fractionOf(item.weight) } as const;
  const value = broughtBy(contender, item.indicator);
  const shown = typeof value === 'string' ? {} : { value };
  const earn = ({ share, how }: EarnedShare) => ({ earned: multiply(part.weight, share), how });
  if (value === '不适用' && item.spreads)
    return { ...part, ...missed(value), how: '这一项不适用，权重按比例分给其余各项', spread: true };
  if (item.by === '名次') {
    const row = contender.standing.get(item.indicator);
    if (row?.rank === undefined) return { ...part, ...shown, ...missed(rankMissed(row?.outside, value)) };
    return { ...part, ...shown, rank: row.rank, ...earn(deriveRankShare(item, row.rank)) };
  }
  return typeof value === 'string'
    ? { ...part, ...missed(value) }
    : { ...part, value, ...earn(deriveShare(item, value)) };
}

/** What a bonus gave or a deduction took: points for every whole `each`, up to the cap; without data nothing, with the reason. */
export function deriveExtraPart(rule: ExtraRule, kind: 'bonus' | 'deduction', contender: Contender): Part {
  const part = { item: rule.id, kind, weight: fractionOf(rule.points) } as const;
  const value = broughtBy(contender, rule.indicator);
  const verb = kind === 'bonus' ? '加分' : '扣分';
  if (typeof value === 'string') return { ...part, ...missed(value, `没有${verb}`) };
  const times = wholes(value, fractionOf(rule.each), rule.id);
  const earned = multiply(part.weight, fraction(times));
  const cap = rule.cap === undefined ? undefined : fractionOf(rule.cap);
  if (times === 0n) return { ...part, value, earned, how: `不满一次的量，不${verb}` };
  return cap && compare(earned, cap) > 0
    ? { ...part, value, earned: cap, how: `每满规定的量${verb}一次，到上限为止` }
    : { ...part, value, earned, how: `每满规定的量${verb}一次` };
}

/** A contestant of whom nothing is said at all is not taken to have nothing: it is yet to be looked into. */
const broughtBy = ({ values }: Contender, indicator: string): Fraction | OutsideReason =>
  values.get(indicator) ?? '待核';

/** Why there is no rank: as the ranking says, else as the value says. */
const rankMissed = (outside: OutsideReason | undefined, value: Fraction | OutsideReason): OutsideReason =>
  outside ?? (typeof value === 'string' ? value : '待核');

const missed = (absent: OutsideReason, then = '不得分'): Pick<Part, 'earned' | 'how' | 'absent'> => ({
  earned: NOTHING,
  how: `没有可用的数（${absent}），${then}`,
  absent,
});

/** How many whole times `each` goes into a value; none into a negative one. */
function wholes(value: Fraction, each: Fraction, id: string): bigint {
  if (each.n <= 0n) throw new RangeError(`${id} gives points for nothing`);
  const { n, d } = divide(value, each);
  return n > 0n ? n / d : 0n;
}
