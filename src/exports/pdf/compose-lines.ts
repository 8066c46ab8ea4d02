import { printedAddress, withBase } from '../../model/address.ts';
import type { Line, Run } from '../../views/view.ts';
import type { PrintedLine, PrintedRun } from './printed.ts';

/** Where the site is published: its origin, and the path below it. */
export interface Published {
  readonly url: string;
  readonly base: string;
}

/** The whole address of a page or a row. */
export const urlOf = ({ url, base }: Published, address: string): string =>
  `${url}${withBase(base, address)}`;

/** Marks that never begin a line: Typst sees to that between letters, and not after a number that is kept whole. */
const NO_START = /^[；：！？]/;

/** A line as it is printed: every number leads to its row by its whole address, nothing else leads anywhere. */
export function composeLine(line: Line, site: Published): PrintedLine {
  const printed: PrintedRun[] = [];
  for (const run of line) {
    const next = composeRun(run, site);
    const last = printed.at(-1);
    const [mark] = next[0] === 't' ? (NO_START.exec(next[1]) ?? []) : [];
    if (mark && last?.[0] === 'n') {
      printed.splice(-1, 1, ['n', last[1], last[2], mark], ['t', next[1].slice(1)]);
    } else printed.push(next);
  }
  return printed.filter(([, words]) => words !== '');
}

/** One run as it is printed. */
export function composeRun(run: Run, site: Published): PrintedRun {
  switch (run.kind) {
    case 'claim':
    case 'figure':
      return ['n', run.text, urlOf(site, addressOf(run))];
    case 'strong':
      return ['s', run.text];
    case 'quiet':
      return ['q', run.text];
    case 'tag':
      return ['g', run.text];
    case 'absent':
      return ['a', run.reason];
    case 'stage':
      return ['t', run.stage];
    default:
      return ['t', run.text.replace(/([■▲●○]) /g, '$1\u00a0')];
  }
}

/** The row of a number; of one in a frozen issue, its row among the figures of that issue. */
const addressOf = ({ id, address, issue }: Extract<Run, { kind: 'claim' | 'figure' }>): string =>
  issue === undefined ? address : printedAddress(issue, id);

/** Whether a number is so short that it is not broken between lines; what a source says in words may be. */
export const isWhole = (words: string): boolean => words.length <= 12;

/** The bare words of a printed line. */
export const plainWords = (line: PrintedLine): string =>
  line.map(([, words, , mark]) => words + (mark ?? '')).join('');
