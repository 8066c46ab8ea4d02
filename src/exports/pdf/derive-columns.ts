import { estimateWidth } from '../../charts/text-width.ts';
import type { Table } from '../../views/view.ts';
import { isWhole, plainWords } from './compose-lines.ts';
import type { PrintedLine, PrintedTable } from './printed.ts';

/** 五号 and 小五, in points: a table is set in the larger one in which nothing breaks, or else in which its columns find room. */
const SIZES = [10.5, 9] as const;
/** What stands free between two columns, in points; less where there are many. */
const gapOf = (columns: number): number => (columns > 6 ? 6 : 10);
/** The widest that a column of words asks for, in ems; what is longer runs over several lines. */
const WORDS_MOST = 24;

/**
 * In ems: how narrow a column may be in the worst case, so that no number breaks; how narrow it should be; how wide it asks to
 * be; and how wide it would be if nothing in it broke.
 */
interface Need {
  readonly worst: number;
  readonly least: number;
  readonly most: number;
  readonly whole: number;
}

/** The widths of a table's columns and what is between them in points, on a measure of so many points, and the type size in which they fit. */
export function deriveColumns(
  columns: Table['columns'],
  rows: PrintedTable['rows'],
  measure: number,
): Pick<PrintedTable, 'size' | 'gap'> & { readonly widths: readonly number[] } {
  const needs = columns.map((column, index) =>
    needOf(
      column,
      rows.map((cells) => cells[index] ?? []),
    ),
  );
  const gap = gapOf(columns.length);
  const room = measure - gap * (columns.length - 1);
  const fits = (need: 'most' | 'least') =>
    SIZES.find((one) => sum(needs.map((each) => each[need])) * one <= room);
  const size = fits('most') ?? fits('least') ?? SIZES[1];
  return { size, gap, widths: share(needs, room / size).map((ems) => ems * size) };
}

function needOf({ label, align }: Table['columns'][number], cells: readonly PrintedLine[]): Need {
  const widths = cells.map((cell) => estimateWidth(plainWords(cell), 1));
  const head = estimateWidth(label, 1);
  const widest = Math.max(0, ...widths);
  // A head may stand in two lines, a long one in three; numbers never break; words break after a few.
  const headLeast = head <= 4 ? head : Math.max(3, Math.ceil(head / (head > 10 ? 3 : 2)));
  const whole = Math.max(0, ...cells.flatMap((cell) => wholeIn(cell, align)));
  const cellLeast = Math.min(widest, Math.max(8, whole));
  return {
    worst: Math.max(headLeast, whole, Math.min(widest, 4)) + 0.1,
    least: Math.max(headLeast, cellLeast) + 0.1,
    most: Math.max(headLeast, Math.min(widest, WORDS_MOST)) + 0.1,
    whole: Math.max(headLeast, widest) + 0.1,
  };
}

/** The widths of what in a cell does not break: its numbers that are printed whole, in a column of numbers its words too. */
const wholeIn = (cell: PrintedLine, align: 'text' | 'number' | 'short'): number[] =>
  cell
    .filter(([manner, words]) => (manner === 'n' ? isWhole(words) : align === 'number' && cell.length === 1))
    .map(([, words]) => estimateWidth(words, 1));

/** How much more than it asks for a column gets at most, in ems: the eye has to find the way along a row. */
const SPARE = 5;

/** Shares out the room: to all what they ask for and an even part of the rest up to a limit, or to all the least and more to who asks for more. */
function share(needs: readonly Need[], room: number): number[] {
  const most = sum(needs.map((need) => need.most));
  if (most <= room) {
    const longer = sum(needs.map((need) => need.whole - need.most));
    const rest = (need: Need) =>
      longer > 0
        ? (need.whole - need.most) * Math.min(1, (room - most) / longer)
        : Math.min((need.most / most) * (room - most), SPARE);
    return needs.map((need) => need.most + rest(need));
  }
  const least = sum(needs.map((need) => need.least));
  if (least >= room) {
    const worst = sum(needs.map((need) => need.worst));
    const part = least === worst ? 0 : Math.max(0, (room - worst) / (least - worst));
    const widths = needs.map((need) => need.worst + (need.least - need.worst) * part);
    return widths.map((width) => width * Math.min(1, room / sum(widths)));
  }
  const wanted = most - least;
  return needs.map((need) => need.least + ((need.most - need.least) / wanted) * (room - least));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
