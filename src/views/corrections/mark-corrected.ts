import type { Correction } from '../../model/correction.ts';
import type { KeyFigure, Line, PageView, Run } from '../view.ts';
import { markLine, markOf, ofNumber } from './mark-line.ts';

/** An issue with a mark behind every number and every wording to which there is a correction. */
export function markCorrected(view: PageView, corrections: readonly Correction[]): PageView {
  if (corrections.length === 0) return view;
  const line = (one: Line): Line => markLine(one, corrections);
  return {
    ...view,
    kicker: line(view.kicker),
    heading: line(view.heading),
    lede: line(view.lede),
    meta: view.meta.map((one) => ({ ...one, line: line(one.line) })),
    keys: view.keys.map((key) => markKey(key, corrections)),
    sections: markNode(view.sections, corrections) as PageView['sections'],
    colophon: line(view.colophon),
  };
}

/** A key figure is marked behind its value, whether the number or its term is corrected. */
function markKey(key: KeyFigure, corrections: readonly Correction[]): KeyFigure {
  const ofTerm = corrections.filter(({ words }) => words !== undefined && key.term.includes(words));
  const marks = [...ofNumber(key.value, corrections), ...ofTerm].map(markOf);
  const note = markLine(key.note, corrections);
  return { ...key, ...(marks.length > 0 ? { marks } : {}), note };
}

/**
 * Marks every line within a part of a view. What is printed outside of lines (a title, the head of a column, a label in a
 * chart) is marked in the first line of the smallest part that has one; the numbers of a chart stand in its table too.
 */
function markNode(node: unknown, corrections: readonly Correction[]): unknown {
  if (isLine(node)) return markLine(node, corrections);
  if (Array.isArray(node)) return node.map((part) => markNode(part, corrections));
  if (!isRecord(node)) return node;
  const marked = Object.fromEntries(
    Object.entries(node).map(([key, part]) => [key, key === 'data' ? part : markNode(part, corrections)]),
  );
  const bare = corrections.filter((one) => holds(node, one) && !isMarked(marked, one));
  return bare.length === 0 ? marked : intoFirstLine(marked, bare.map(markOf)).node;
}

type Fields = Readonly<Record<string, unknown>>;

const isRecord = (node: unknown): node is Fields => typeof node === 'object' && node !== null;

/** Whether a part prints what a correction is about, however deep. */
function holds(node: unknown, one: Correction): boolean {
  if (typeof node === 'string') return one.words !== undefined && node.includes(one.words);
  if (!isRecord(node)) return false;
  if (one.printed !== undefined && [node.id, node.claim, node.figure].includes(one.printed)) return true;
  return Object.values(node).some((part) => holds(part, one));
}

/** Whether a part has the mark of a correction already. */
function isMarked(node: unknown, one: Correction): boolean {
  if (!isRecord(node)) return false;
  if (node.kind === 'mark') return node.address === markOf(one).address;
  return Object.values(node).some((part) => isMarked(part, one));
}

/** Puts marks behind the first line of a part; `done` is false where there is no line. */
function intoFirstLine(node: unknown, marks: readonly Run[]): { node: unknown; done: boolean } {
  if (isLine(node)) return { node: [...node, ...marks], done: true };
  if (!isRecord(node)) return { node, done: false };
  let done = false;
  const entries = Object.entries(node).map(([key, part]) => {
    if (done || key === 'data') return [key, part] as const;
    const next = intoFirstLine(part, marks);
    done = next.done;
    return [key, next.node] as const;
  });
  const filled = Object.fromEntries(entries);
  return { node: Array.isArray(node) ? Object.values(filled) : filled, done };
}

/** A list of runs: what every line of a view is, and nothing else in it. */
const isLine = (node: unknown): node is Line =>
  Array.isArray(node) && node.length > 0 && node.every((one) => RUNS.has((one as Partial<Run>)?.kind ?? ''));

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
