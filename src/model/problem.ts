import type { At } from './at.ts';
import { drawExcerpt } from './draw-excerpt.ts';

/** Something in the content that stops a build: what, where, what was expected, what to type. */
export interface Problem {
  /** The rule that found it; a permanent name, also that of the rule's file. */
  readonly rule: string;
  readonly at: At;
  /** What was found and what was expected, one sentence or two. */
  readonly message: string;
  /** What to do, in words that can be followed; without the leading «改法：». */
  readonly cure: string;
  /** The source line, for the excerpt; attached by the reader of the files. */
  readonly line?: string;
  /** The record that would have to be there; not told while that record stands in a file that could not be read. */
  readonly lacks?: Lack;
}

/** A record that something refers to: by name for places and indicators, by id for the others; empty stands for any. */
export interface Lack {
  readonly kind: 'place' | 'indicator' | 'source' | 'project' | 'campaign' | 'issue' | 'letter' | 'return';
  readonly name: string;
}

/** Sorts problems by file, line and column, so that the same content always reports in the same order. */
export function compareProblems(a: Problem, b: Problem): number {
  return (
    (a.at.file < b.at.file ? -1 : a.at.file > b.at.file ? 1 : 0) ||
    a.at.line - b.at.line ||
    a.at.column - b.at.column ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
  );
}

/** Writes one problem as people read it in the terminal, the overlay and CI: place, excerpt with carets, message, cure. */
export function drawProblem(problem: Problem): string {
  const { at } = problem;
  const lines = [`${at.file}:${at.line}:${at.column}  错误  ${problem.rule}`];
  if (problem.line !== undefined && problem.line.trim() !== '')
    lines.push(...drawExcerpt(problem.line, at).map((line) => `  ${line}`));
  lines.push(`  ${problem.message}`, `  改法：${problem.cure}`);
  return lines.join('\n');
}
