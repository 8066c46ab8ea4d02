import { type Run, textOf } from './run.ts';
import { estimateWidth } from './text-width.ts';

/** What does not begin a line, and what does not end one. */
const CLOSING = /^[，。、；：！？）》」』”’%…—/·)\]]/u;
const OPENING = /[（《「『“‘([]$/u;
const PIECES = /[\p{Script=Latin}\p{Nd}.,#+\-%]+(?:[万亿千百]?\p{Script=Han})?|\s+|./gu;

/** A stretch of runs that stays on one line. */
type Atom = Run[];

/**
 * Breaks runs into lines no wider than `width` pixels. Numbers, dates and ordinals stay whole, punctuation
 * does not begin a line, and the lines are made about equally long. A single piece wider than `width` keeps a
 * line of its own.
 */
export function breakLines(runs: readonly Run[], width: number, px: number, bold = false): Run[][] {
  const atoms = atomsOf(runs);
  let lines = fillLines(atoms, width, px, bold);
  for (let tighter = width - px / 2; lines.length > 1 && tighter > px; tighter -= px / 2) {
    const balanced = fillLines(atoms, tighter, px, bold);
    if (balanced.length > lines.length) break;
    lines = balanced;
  }
  return lines.map(joinRuns);
}

function fillLines(atoms: readonly Atom[], width: number, px: number, bold: boolean): Run[][] {
  const lines: Run[][] = [];
  let line: Run[] = [];
  for (const atom of atoms) {
    const longer = [...line, ...atom];
    if (line.length > 0 && estimateWidth(textOf(longer).trimEnd(), px, bold) > width) {
      lines.push(line);
      line = textOf(atom).trim() === '' ? [] : [...atom];
    } else line = longer;
  }
  if (line.length > 0) lines.push(line);
  return lines;
}

function atomsOf(runs: readonly Run[]): Atom[] {
  const atoms: Atom[] = [];
  for (const piece of runs.flatMap(piecesOf)) {
    const last = atoms.at(-1);
    const clings = last !== undefined && (CLOSING.test(piece.text) || OPENING.test(textOf(last)));
    if (clings) last.push(piece);
    else atoms.push([piece]);
  }
  return atoms;
}

const piecesOf = (run: Run): Run[] =>
  run.kind === 'words' || run.kind === 'name'
    ? (run.text.match(PIECES) ?? []).map((text) => ({ ...run, text }))
    : [run];

/**
 * Puts the pieces of one run together again; two bound numbers never become one; a line does not end in a
 * space.
 */
function joinRuns(pieces: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last && last.kind === piece.kind && (piece.kind === 'words' || piece.kind === 'name')) {
      joined[joined.length - 1] = { ...last, text: last.text + piece.text };
    } else joined.push(piece);
  }
  const last = joined.at(-1);
  return last ? [...joined.slice(0, -1), { ...last, text: last.text.trimEnd() }] : joined;
}
