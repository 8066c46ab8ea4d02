import type { Label } from '../chart.ts';
import { composeBlock, type TextBlock } from '../place-text.ts';
import { labelRun, type Run, wordsRun } from '../run.ts';
import type { TypeSizes } from '../type-sizes.ts';

/** What is written at a row beside its marks; what a row does not have is empty. */
export interface RowTexts {
  readonly label: Label;
  /** Small, before the name. */
  readonly rank: readonly Run[];
  /** The chief number, bold. */
  readonly chief: readonly Run[];
  /** Why there is no chief number; it stands in its place. */
  readonly reason: readonly Run[];
  /** The other numbers, small. */
  readonly rest: readonly Run[];
  /** A remark under the marks. */
  readonly note: readonly Run[];
}

/** Composes the reason of a row that has no number; one that gives none is an error. */
export function composeReason(label: Label, absent: string | undefined): Run[] {
  if (absent === undefined) {
    throw new TypeError(`missing reason: «${label.text}» has no figure and says not why`);
  }
  return [wordsRun(absent)];
}

/** Joins two stretches of text with words between them, where both are there. */
export const joinRuns = (first: readonly Run[], between: string, second: readonly Run[]): Run[] =>
  first.length > 0 && second.length > 0 ? [...first, wordsRun(between), ...second] : [...first, ...second];

/** Breaks the name of a row to a width. */
export const composeLabel = ({ label }: RowTexts, types: TypeSizes, width: number): TextBlock =>
  composeBlock([labelRun(label)], types.strong, width);

/** Breaks what stands behind the chief number, or in its place, to a width. */
export const composeSide = ({ reason, rest }: RowTexts, types: TypeSizes, width: number): TextBlock =>
  composeBlock(joinRuns(reason, ' · ', rest), types.small, width);
