import { numberRun, type Run, wordsRun } from '../run.ts';
import type { RankedRow } from './ranked-bars.ts';

/** The numbers of a row as they are set: the chief one bold, the rest small; without a chief one the reason stands. */
export interface RowFigures {
  readonly chief: readonly Run[];
  readonly rest: readonly Run[];
}

/** Composes what is printed at a row: 60.6% and 20个/33个; 28个 · 未公布. A row that has nothing and no reason is an error. */
export function composeFigures(row: RankedRow): RowFigures {
  const { rate, count, base, absent } = row;
  const reason = absent === undefined ? [] : [wordsRun(absent)];
  const chief = rate ?? count;
  if (chief === undefined) {
    if (absent === undefined) throw new TypeError(`missing reason: «${row.label.text}» has no figure and says not why`);
    return { chief: [], rest: joinRuns(base ? [numberRun(base)] : [], reason) };
  }
  const counted = rate !== undefined && count !== undefined ? [numberRun(count)] : [];
  const against = base === undefined ? [] : [wordsRun('/'), numberRun(base)];
  return { chief: [numberRun(chief)], rest: joinRuns([...counted, ...against], reason) };
}

const joinRuns = (figures: readonly Run[], reason: readonly Run[]): Run[] =>
  figures.length > 0 && reason.length > 0 ? [...figures, wordsRun(' · '), ...reason] : [...figures, ...reason];
