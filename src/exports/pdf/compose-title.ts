import { estimateWidth } from '../../charts/text-width.ts';
import { plainWords } from './compose-lines.ts';
import type { PrintedLine, PrintedRun } from './printed.ts';

/**
 * Breaks a title as people read it, after a colon, a comma or a bracket, into as few lines of at most so many ems as can be, and
 * those as even as can be; a phrase that is longer is left to the typesetter.
 */
export function composeTitle(line: PrintedLine, ems: number): PrintedLine[] {
  const phrases = phrasesOf(line);
  const ways = waysThrough(phrases).map((lines) => {
    const widths = lines.map((one) => Math.max(1, widthOf(one)));
    const count = widths.reduce((sum, width) => sum + Math.ceil(width / ems), 0);
    return { lines, count, widest: Math.max(...widths) };
  });
  const [best] = ways.toSorted((a, b) => a.count - b.count || a.widest - b.widest);
  return best?.lines ?? [line];
}

/** Every way to put phrases into lines; a title has few of them. */
function waysThrough([first, ...rest]: readonly PrintedLine[]): PrintedLine[][] {
  if (first === undefined) return [[]];
  if (rest.length === 0) return [[first]];
  return waysThrough(rest).flatMap(([next = [], ...others]) => [
    [[...first, ...next], ...others],
    [first, next, ...others],
  ]);
}

/** Runs up to and with a mark that ends a phrase, or up to a bracket that begins one. */
function phrasesOf(line: PrintedLine): PrintedLine[] {
  const phrases: PrintedRun[][] = [[]];
  for (const run of line) {
    const parts: PrintedRun[] =
      run[0] === 'n'
        ? [run]
        : run[1].split(/(?<=[：，；、）])(?![：，；、）])|(?=（)/).map((words) => [run[0], words]);
    for (const part of parts) {
      if (part[1].startsWith('（')) phrases.push([]);
      phrases.at(-1)?.push(part);
      if (/[：，；、）]$/.test(part[1])) phrases.push([]);
    }
  }
  return phrases.filter((phrase) => phrase.length > 0);
}

const widthOf = (line: PrintedLine): number => estimateWidth(plainWords(line), 1);
