import { correctionAddress } from '../../model/address.ts';
import type { Correction } from '../../model/correction.ts';
import { wordsOf } from '../runs.ts';
import type { Line, Run } from '../view.ts';

type Mark = Extract<Run, { kind: 'mark' }>;

/** The mark that leads to a correction. */
export const markOf = ({ id }: Correction): Mark => ({
  kind: 'mark',
  text: '勘误',
  address: correctionAddress(id),
});

/** A line with a mark right behind every number, and behind the end of the wording, to which there is a correction. */
export const markLine = (line: Line, corrections: readonly Correction[]): Line =>
  corrections.reduce(markWords, line).flatMap((run) => [run, ...ofNumber(run, corrections).map(markOf)]);

/** The corrections to the number that a run prints. */
export const ofNumber = (run: Run, corrections: readonly Correction[]): Correction[] =>
  run.kind === 'claim' || run.kind === 'figure'
    ? corrections.filter(({ printed }) => printed === run.id)
    : [];

function markWords(line: Line, one: Correction): Line {
  const start = one.words === undefined ? -1 : line.map(readingOf).join('').indexOf(one.words);
  if (start < 0) return line;
  let left = start + (one.words ?? '').length;
  return line.flatMap((run): Line => {
    const length = readingOf(run).length;
    const isEnd = left > 0 && left <= length;
    const end = left;
    left -= length;
    return isEnd ? [...splitAt(run, end, markOf(one))] : [run];
  });
}

/** A run with something behind its first letters; a number, a name or a date stays whole. */
function splitAt(run: Run, end: number, mark: Run): Line {
  if (run.kind !== 'text' && run.kind !== 'strong' && run.kind !== 'quiet') return [run, mark];
  const rest = run.text.slice(end);
  return [{ ...run, text: run.text.slice(0, end) }, mark, ...(rest === '' ? [] : [{ ...run, text: rest }])];
}

/** How a run reads in the issue, where there are no marks yet. */
const readingOf = (run: Run): string => (run.kind === 'mark' ? '' : wordsOf([run]));
