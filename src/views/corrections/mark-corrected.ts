import { correctionAddress } from '../../model/address.ts';
import type { Correction } from '../../model/correction.ts';
import { wordsOf } from '../runs.ts';
import type { Line, PageView, Run } from '../view.ts';

/** An issue with a mark behind every number and every wording to which there is a correction. */
export function markCorrected(view: PageView, corrections: readonly Correction[]): PageView {
  if (corrections.length === 0) return view;
  const mark = (value: unknown): unknown => {
    if (isLine(value)) return markLine(value, corrections);
    if (Array.isArray(value)) return value.map(mark);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, part]) => [key, key === 'data' ? part : mark(part)]),
    );
  };
  return {
    ...view,
    lede: markLine(view.lede, corrections),
    sections: mark(view.sections) as PageView['sections'],
  };
}

/** A list of runs: what every line of a view is, and nothing else in it. */
const isLine = (value: unknown): value is Line =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every((one) => RUNS.has((one as Partial<Run>)?.kind ?? ''));

const RUNS: ReadonlySet<string> = new Set<Run['kind']>([
  'text',
  'strong',
  'claim',
  'figure',
  'date',
  'name',
  'ordinal',
  'absent',
  'stage',
  'quiet',
  'tag',
  'mark',
]);

/** Marks the numbers of a line, and the line itself where it holds words that are corrected. */
function markLine(line: Line, corrections: readonly Correction[]): Line {
  const words = corrections.filter((one) => one.words !== undefined && wordsOf(line).includes(one.words));
  const marked = line.flatMap((run): Line => {
    if (run.kind !== 'claim' && run.kind !== 'figure') return [run];
    return [run, ...corrections.filter(({ printed }) => printed === run.id).map(markOf)];
  });
  return [...marked, ...words.map(markOf)];
}

const markOf = ({ id }: Correction): Run => ({ kind: 'mark', text: '勘误', address: correctionAddress(id) });
