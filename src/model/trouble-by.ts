import type { Trouble } from './records.ts';
import { dayWords } from './wording.ts';

/**
 * A problem as it stood on an ISO day: without the consultations and the closing that came later. Undefined where it was
 * raised only after that day; one without a day of raising stays as its source tells it.
 */
export function troubleBy(trouble: Trouble, day: string): Trouble | undefined {
  const { raised, solved, meetings, asOf, ...rest } = trouble;
  if (!raised) return trouble;
  const isBy = ({ end }: { readonly end: string | null }): boolean => end !== null && end <= day;
  if (!isBy(raised)) return undefined;
  const isSolved = solved !== undefined && isBy(solved);
  return {
    ...rest,
    raised,
    state: solved && !isSolved ? '推进中' : trouble.state,
    asOf: isBy(asOf) ? asOf : { text: dayWords(day), start: day, end: day, stated: true },
    ...(isSolved ? { solved } : {}),
    ...(meetings ? { meetings: meetings.filter(({ date }) => isBy(date)) } : {}),
  };
}
