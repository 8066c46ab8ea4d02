import { mean } from 'd3';
import type { Size } from '../chart.ts';
import { placeLine, widthOf } from '../place-text.ts';
import type { PlacedText } from '../placed.ts';
import { numberRun, type Run, wordsRun } from '../run.ts';
import { type TypeStyle, typeSizes } from '../type-sizes.ts';
import type { Bump } from './bump.ts';
import { placesOf } from './read-ranks.ts';

/** What is written before the first period at a rank. */
interface FirstRank {
  readonly value: number;
  readonly runs: readonly Run[];
  readonly style: TypeStyle;
}

/** The middles of the ranks in a drawing, and where what is written before them ends, in pixels. */
export interface FirstColumn {
  readonly end: number;
  readonly yOf: (rank: number) => number;
  /** Where the lines begin, by their order. */
  readonly starts: readonly (number | undefined)[];
}

/** The greatest width of what is written before the first period. */
export const firstRanksWidth = (data: Bump, size: Size): number =>
  Math.max(0, ...composeFirstRanks(data, size).map(({ runs, style }) => widthOf(runs, style)));

/**
 * Places the ranks of the first period before their points; those who share one share its number. Where
 * nobody is first or last there, words say how far the places go.
 */
export function placeFirstRanks(data: Bump, size: Size, { end, yOf, starts }: FirstColumn): PlacedText[] {
  return composeFirstRanks(data, size).flatMap(({ value, runs, style }) => {
    const tied = data.lines.flatMap(({ ranks }, index) =>
      ranks[0]?.value === value ? (starts[index] ?? []) : [],
    );
    const middle = mean(tied) ?? yOf(value);
    return placeLine(runs, style, { x: end, top: middle - style.line / 2, anchor: 'end' });
  });
}

/** A single period needs none: its ranks stand at the right. */
function composeFirstRanks(data: Bump, size: Size): FirstRank[] {
  const places = placesOf(data);
  if (data.periods.length < 2 || places === 0) return [];
  const { strong, small } = typeSizes(size);
  const firsts = data.lines.flatMap(({ ranks, highlight }) =>
    ranks[0] ? [{ rank: ranks[0], highlight }] : [],
  );
  const values = [...new Set(firsts.map(({ rank }) => rank.value))].sort((a, b) => a - b);
  const written = values.flatMap((value): FirstRank[] => {
    const tied = firsts.filter(({ rank }) => rank.value === value);
    const style = tied.some(({ highlight }) => highlight) ? strong : small;
    return tied.slice(0, 1).map(({ rank }) => ({ value, runs: [numberRun(rank)], style }));
  });
  const last = values.at(-1) ?? 0;
  const taken = last - 1 + firsts.filter(({ rank }) => rank.value === last).length;
  const word = (text: string, value: number): FirstRank => ({ value, runs: [wordsRun(text)], style: small });
  return [
    ...((values[0] ?? Infinity) >= 2 ? [word('首位', 1)] : []),
    ...written,
    ...(places > 1 && taken < places ? [word('末位', places)] : []),
  ];
}
