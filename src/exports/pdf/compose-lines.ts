import { withBase } from '../../model/address.ts';
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

/** A line as it is printed: every number leads to its row by its whole address, nothing else leads anywhere. */
export const composeLine = (line: Line, site: Published): PrintedLine =>
  line.map((run) => composeRun(run, site)).filter(([, words]) => words !== '');

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
      return ['t', run.text];
  }
}

/** The row of a number; of one in a frozen issue, its row among the figures of that issue. */
const addressOf = ({ id, address, issue }: Extract<Run, { kind: 'claim' | 'figure' }>): string =>
  issue === undefined ? address : `/issues/${issue}/figures/#${id}`;

/** The bare words of a printed line. */
export const plainWords = (line: PrintedLine): string => line.map(([, words]) => words).join('');
