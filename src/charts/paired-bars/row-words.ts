import { numberRun, phraseRuns, type Run, wordsRun } from '../run.ts';
import type { PairedBars, PairedRow } from './paired-bars.ts';

/**
 * Composes the part as it is said behind the whole: «其中年度计划40.6亿元（21.6%）», or the reason why it is not there.
 */
export function composePart(row: PairedRow, words: PairedBars['words']): Run[] {
  const { whole, part, share, absent } = row;
  if (part === undefined) {
    if (absent === undefined)
      throw new TypeError(`missing reason: «${row.label.text}» has no part and says not why`);
    return [wordsRun(whole === undefined ? absent : `${words.part} ${absent}`)];
  }
  const lead = wordsRun(whole === undefined ? words.part : `其中${words.part}`);
  const shared = share === undefined ? [] : [wordsRun('（'), numberRun(share), wordsRun('）')];
  const reason = whole === undefined && absent !== undefined ? [wordsRun(`，${words.whole} ${absent}`)] : [];
  return [lead, numberRun(part), ...shared, ...reason];
}

/** Composes the whole, nothing where there is none. */
export const composeWhole = (row: PairedRow): Run[] =>
  row.whole === undefined ? [] : [numberRun(row.whole)];

/** Composes the remark, nothing where there is none. */
export const composeNote = (row: PairedRow): Run[] => (row.note === undefined ? [] : phraseRuns(row.note));
