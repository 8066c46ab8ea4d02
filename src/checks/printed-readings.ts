import type { Frozen } from '../model/frozen.ts';

/** The parts of the view of an issue that its page prints; the others are for catalogues and links. */
const PRINTED = ['kicker', 'heading', 'lede', 'meta', 'keys', 'sections', 'colophon'] as const;

/** What a reader of a frozen issue can read in one go: the runs of each line together, and each label outside of lines. */
export const printedReadings = ({ view }: Frozen): string[] =>
  PRINTED.flatMap((part) => readingsOf(view[part]));

function readingsOf(node: unknown): string[] {
  if (typeof node === 'string') return [node];
  if (typeof node !== 'object' || node === null) return [];
  if (!Array.isArray(node)) return Object.values(node).flatMap(readingsOf);
  const words = node.map(wordsOf);
  return words.length > 0 && words.every((one) => one !== undefined)
    ? [words.join('')]
    : node.flatMap(readingsOf);
}

/** The words of a run; undefined for what is none. */
function wordsOf(run: unknown): string | undefined {
  if (typeof run !== 'object' || run === null || !('kind' in run)) return undefined;
  const words = [
    'text' in run ? run.text : undefined,
    'reason' in run ? run.reason : undefined,
    'stage' in run ? run.stage : undefined,
  ];
  return words.find((one) => typeof one === 'string');
}
