import type { Bound, Label, Phrase } from './chart.ts';

/**
 * A stretch of text of one kind: a bound number, the name of something, a date, an ordinal, or words without
 * digits.
 */
export interface Run {
  readonly kind: 'n' | 'name' | 'date' | 'ord' | 'words';
  readonly text: string;
  readonly claim?: string;
  readonly figure?: string;
}

/** A number that leads to its claim or its figure; one that leads nowhere is a programming error. */
export function numberRun(bound: Bound): Run {
  if (bound.claim === undefined && bound.figure === undefined) {
    throw new TypeError(`missing binding: «${bound.text}» names neither a claim nor a figure`);
  }
  return {
    kind: 'n',
    text: bound.text,
    ...(bound.claim === undefined ? {} : { claim: bound.claim }),
    ...(bound.figure === undefined ? {} : { figure: bound.figure }),
  };
}

/** The name or period that a row or a part goes by. */
export const labelRun = (label: Label): Run => ({ kind: label.kind ?? 'name', text: label.text });

/** A date or a period; digits are welcome. */
export const dateRun = (text: string): Run => ({ kind: 'date', text });

/** A place in an order: 并列第一. */
export const ordinalRun = (text: string): Run => ({ kind: 'ord', text });

/** Plain words; digits among them would be bound to nothing and are a programming error. */
export function wordsRun(text: string): Run {
  return { kind: 'words', text: checkPlain(text) };
}

/** The runs of a remark: its words and its bound numbers, in order. */
export const phraseRuns = (phrase: Phrase): Run[] =>
  (typeof phrase === 'string' ? [phrase] : phrase).map((part) =>
    typeof part === 'string' ? wordsRun(part) : numberRun(part),
  );

/** Returns the text as it is when it has no digits, and throws otherwise. */
export function checkPlain(text: string): string {
  if (/\p{Nd}/u.test(text)) throw new TypeError(`unbound digits: «${text}»`);
  return text;
}

/** The whole wording of some runs. */
export const textOf = (runs: readonly Run[]): string => runs.map((run) => run.text).join('');
