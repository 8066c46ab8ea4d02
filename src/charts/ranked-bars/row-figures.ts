import { numberRun, type Run, wordsRun } from '../run.ts';
import type { RankedRow } from './ranked-bars.ts';

/**
 * The numbers of a row as they are set: the chief one bold, the rest small; without a chief one the reason
 * stands.
 */
export interface RowFigures {
  readonly chief: readonly Run[];
  readonly rest: readonly Run[];
}

/**
 * Composes what is printed at a row: 60.6% and 20个/33个; 28个 · 未公布. Without a rate, a count that has no base
 * is the chief number. A row that has nothing and no reason is an error.
 */
export function composeFigures(row: RankedRow): RowFigures {
  const { rate, count, base, absent } = row;
  if (rate === undefined && count === undefined && absent === undefined) {
    throw new TypeError(`missing reason: «${row.label.text}» has no figure and says not why`);
  }
  const reason = absent === undefined ? [] : [wordsRun(absent)];
  const chief = rate ?? (base === undefined ? count : undefined);
  const counted = count === undefined || count === chief ? [] : [numberRun(count)];
  const against = base === undefined ? [] : [...(count || rate ? [wordsRun('/')] : []), numberRun(base)];
  const figures = [...counted, ...against];
  const between = figures.length > 0 && reason.length > 0 ? [wordsRun(' · ')] : [];
  return {
    chief: chief === undefined ? [] : [numberRun(chief)],
    rest: [...figures, ...between, ...reason],
  };
}
