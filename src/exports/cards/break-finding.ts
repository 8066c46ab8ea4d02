import { breakLines } from '../../charts/break-lines.ts';
import { type Run, textOf } from '../../charts/run.ts';
import { estimateWidth } from '../../charts/text-width.ts';

/** Where a speaker would pause: after a mark, and before a bracket. */
const PAUSE = /(?<=[，：；。！？])|(?=（)/u;
/** A clause that is too short to stand alone on a line goes with the next: 通化： */
const SHORT = 4;
const MOST = 5;

/** Breaks a finding into lines: after clauses where that takes no more than one line more, else wherever a line is full. */
export function breakFinding(runs: readonly Run[], width: number, px: number): string[] {
  const full = breakLines(runs, width, px, true).map(textOf);
  const clauses = fillLines(clausesOf(runs), width, px);
  return full.length > 1 && clauses && clauses.length <= Math.min(MOST, full.length + 1) ? clauses : full;
}

/** The wording between two pauses, a number whole. */
function clausesOf(runs: readonly Run[]): string[] {
  const clauses: string[] = [];
  let clause = '';
  for (const { kind, text } of runs) {
    const [first = '', ...others] = kind === 'words' || kind === 'name' ? partsOf(text) : [text];
    clause += first;
    for (const other of others) {
      if (clause.length < SHORT) clause += other;
      else {
        clauses.push(clause);
        clause = other;
      }
    }
  }
  return [...clauses, clause].filter((one) => one !== '');
}

/** Splits words at their pauses, at one that begins or ends them too: there a part is empty. */
const partsOf = (text: string): string[] =>
  `\u2060${text}\u2060`.split(PAUSE).map((part) => part.replaceAll('\u2060', ''));

/** Puts as many clauses on a line as it holds; undefined where one alone is too long. */
function fillLines(clauses: readonly string[], width: number, px: number): string[] | undefined {
  const fits = (line: string): boolean => estimateWidth(line, px, true) <= width;
  if (!clauses.every(fits)) return undefined;
  const lines: string[] = [];
  for (const clause of clauses) {
    const longer = `${lines.at(-1) ?? ''}${clause}`;
    if (lines.length > 0 && fits(longer)) lines[lines.length - 1] = longer;
    else lines.push(clause);
  }
  return lines;
}
