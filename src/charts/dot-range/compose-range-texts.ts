import { composeReason, joinRuns, type RowTexts } from '../labelled-rows/row-texts.ts';
import { numberRun, phraseRuns, type Run, wordsRun } from '../run.ts';
import type { DotRange, DotRangeRow } from './dot-range.ts';

/** The target as it is written in the key, where all rows that have one have the same; else nothing. */
export function composeSharedTarget({ rows, words }: DotRange): Run[] {
  const targets = rows.flatMap(({ target }) => target ?? []);
  const [first] = targets;
  if (first === undefined) return [];
  const shared = targets.every(({ text }) => text === first.text);
  return [wordsRun(words.target ?? '目标'), ...(shared ? [numberRun(first)] : [])];
}

/** Composes what is written at a row: 60.6%, then 45.5%—72.7%, and 目标75% where it is not in the key. */
export function composeRangeTexts(row: DotRangeRow, data: DotRange): RowTexts {
  const { label, value, rank, note, target } = row;
  const shared = composeSharedTarget(data).length > 1;
  const aim = target && !shared ? [wordsRun(data.words.target ?? '目标'), numberRun(target)] : [];
  return {
    label,
    rank: rank ? [numberRun(rank)] : [],
    chief: value ? [numberRun(value)] : [],
    reason: value ? [] : composeReason(label, row.absent),
    rest: joinRuns(joinRuns(composeRange(row), ' · ', aim), ' · ', row.beside ? [numberRun(row.beside)] : []),
    note: note === undefined ? [] : phraseRuns(note),
  };
}

/** A range that is one number is written as one. */
function composeRange({ low, high }: DotRangeRow): Run[] {
  if (low === undefined && high === undefined) return [];
  if (low && low.text === high?.text) return [numberRun(low)];
  return [...(low ? [numberRun(low)] : []), wordsRun('—'), ...(high ? [numberRun(high)] : [])];
}
