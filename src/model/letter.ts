import type { Subject } from './claim.ts';
import type { Recorded } from './records.ts';
import type { Span } from './value.ts';

/** What the addressee of a letter answered: when, by which post, why it was behind and what will be done about it. */
export interface LetterAnswer {
  /** ISO day. */
  readonly date: string;
  readonly by: string;
  readonly cause: string;
  readonly remedy: string;
  /** By when it will have caught up, where the answer says so. */
  readonly until?: Span;
}

/** How a letter was closed: when, by which post, and the month whose returns show that the lights are out. */
export interface LetterClosing {
  /** ISO day. */
  readonly date: string;
  readonly by: string;
  /** YYYY-MM. */
  readonly month: string;
}

/** 提示函 as it was signed out: by which rule, about whom and which month, its number, and what came after. */
export interface Letter extends Recorded {
  readonly city: string;
  /** The id of the letter rule that called for it. */
  readonly rule: string;
  readonly subject: Subject;
  /** The month (YYYY-MM) in which the lights had been lit for as long as the rule says. */
  readonly month: string;
  /** Year and number, as the file's name gives them: 2024-3 is 2024年第3号. */
  readonly year: number;
  readonly number: number;
  /** ISO day on which it was signed out. */
  readonly signed: string;
  readonly by: string;
  readonly answer?: LetterAnswer;
  readonly closing?: LetterClosing;
}
