import { compare } from '../model/fraction.ts';
import type {
  Direction,
  Entry,
  OutsideReason,
  Standing,
  StandingNote,
  StandingRow,
} from '../model/standing.ts';
import { chooseTerms } from './choose-terms.ts';
import { isFlat } from './is-flat.ts';
import { rankRange } from './rank-range.ts';
import { compareIn, rateOf } from './rate-of.ts';

/** How a group is ranked. */
export interface RankRules {
  /** A base under this many projects has no rank. */
  readonly smallBase: number;
  readonly direction: Direction;
}

/** With fewer there is nothing to race against. */
const FEWEST = 3;

/**
 * Ranks ONE group on exact fractions, ties as 1, 2, 2, 4; who is absent, has a small base or is on other terms stands
 * outside with the reason and changes nobody's rank. The order of the entries changes nothing.
 */
export function rankEntries(entries: readonly Entry[], rules: RankRules): Standing {
  const group = entries[0]?.group ?? '';
  if (entries.some((entry) => entry.group !== group)) throw new RangeError('entries of more than one group');
  const all = [...entries].sort((a, b) => (a.id < b.id ? -1 : 1));
  const able = all.filter((entry) => unable(entry, rules.smallBase) === undefined);
  const { like, unlike } = able.length < FEWEST ? { like: able, unlike: [] } : chooseTerms(able);
  const ranked = like.length < FEWEST ? [] : like;
  const outside = (entry: Entry): OutsideReason =>
    unable(entry, rules.smallBase) ?? (like.includes(entry) ? '组内不足三个' : '口径不同');
  const rest = all.filter((entry) => !ranked.includes(entry));
  return {
    group,
    rows: [...rankRows(ranked, rules.direction), ...rest.map((entry) => outsideRow(entry, outside(entry)))],
    ranked: ranked.length,
    notes: [
      ...note('区分度不足', isFlat(ranked)),
      ...note('组内不足三个', able.length < FEWEST || like.length > ranked.length),
      ...note('口径不同', unlike.length > 0),
    ],
  };
}

const note = (word: StandingNote, applies: boolean): StandingNote[] => (applies ? [word] : []);

/** Why an entry cannot be ranked whatever the others bring; one without any number or word is yet to be looked into. */
function unable(entry: Entry, smallBase: number): OutsideReason | undefined {
  if (entry.absent !== undefined) return entry.absent;
  if (entry.n !== undefined && entry.n < smallBase) return '基数小';
  if (rateOf(entry) !== undefined) return undefined;
  return entry.n === 0n ? '基数小' : '待核';
}

function rankRows(ranked: readonly Entry[], direction: Direction): StandingRow[] {
  const inOrder = compareIn(direction);
  const ranges = rankRange(ranked, direction);
  const rated = ranked.flatMap((entry) => {
    const rate = rateOf(entry);
    return rate ? [{ entry, rate }] : [];
  });
  return rated
    .sort((a, b) => inOrder(a.rate, b.rate))
    .map(({ entry, rate }, _, all) => {
      const level = all.filter((other) => compare(other.rate, rate) === 0).length;
      const rank = 1 + all.findIndex((other) => compare(other.rate, rate) === 0);
      const range = ranges.get(entry.id);
      return { id: entry.id, rank, tied: level > 1, rate, ...(range && { range }), ...shown(entry) };
    });
}

function outsideRow(entry: Entry, outside: OutsideReason): StandingRow {
  const rate = entry.absent === undefined ? rateOf(entry) : undefined;
  return { id: entry.id, tied: false, ...(rate && { rate }), outside, ...shown(entry) };
}

/** What a row hands on of its entry; the numbers of one that is absent are not of this period. */
const shown = ({ k, n, silentDays, absent }: Entry): Partial<StandingRow> => ({
  ...(k !== undefined && absent === undefined && { k }),
  ...(n !== undefined && absent === undefined && { n }),
  ...(silentDays !== undefined && { silentDays }),
});
