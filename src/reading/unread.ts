import type { Lack } from '../model/problem.ts';
import type { Classified } from './classify.ts';

/** A file that could not be read as it should: the records in it are there, only not yet known. */
export interface Unread {
  /** Undefined where the path does not tell: a whole folder, say. */
  readonly is?: Classified | undefined;
  /** Undefined when not even its text could be read. */
  readonly text?: string;
}

/** Kinds that are referred to by a name inside the file; the others go by the file's own name. */
const BY_NAME: ReadonlySet<Lack['kind']> = new Set(['place', 'indicator', 'issue', 'letter', 'return']);

/** Whether what is lacking may well stand in a file that could not be read; then that file's own problem says enough. */
export const mayHold = (unread: readonly Unread[], { kind, name }: Lack): boolean =>
  unread.some(
    ({ is, text }) =>
      is === undefined ||
      (is.kind === kind &&
        (is.id === name || (BY_NAME.has(kind) && (!isWhole(text) || text.includes(name))))),
  );

/** Whether all names in a file are still to be seen in its text, broken as it may be: it was not cut off. */
const isWhole = (text: string | undefined): text is string =>
  text?.endsWith('\n') === true && /名称:[ \t]*\S/.test(text);
