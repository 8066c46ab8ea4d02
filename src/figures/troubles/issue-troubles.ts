import type { Archive } from '../../model/archive.ts';
import type { Issue, Trouble } from '../../model/records.ts';
import { troubleBy } from '../../model/trouble-by.ts';

/** Whose problems an issue tells, and the sources that it rests on. */
interface Told {
  readonly places: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
}

/**
 * The problems that an issue tells of, as they stood at the end of its period. Where offices keep a register those that were
 * open then, the oldest first, and those that were closed in its period; of a page that was printed only what it names.
 */
export function issueTroubles(
  { site, troubles }: Archive,
  { period: { start, end } }: Pick<Issue, 'period'>,
  { places, sources }: Told,
): Trouble[] {
  const isKept = site.standing !== '非官方汇编' && end !== null;
  const isTold = ({ source, raised, solved }: Trouble): boolean =>
    isKept && raised ? !solved || (solved.end ?? '') >= (start ?? '') : sources.has(source);
  return troubles
    .filter(({ place }) => places.has(place))
    .flatMap((trouble) => (isKept ? (troubleBy(trouble, end) ?? []) : [trouble]))
    .filter(isTold)
    .toSorted(
      (a, b) =>
        Number(a.solved !== undefined) - Number(b.solved !== undefined) ||
        order(a.raised?.start ?? '', b.raised?.start ?? ''),
    );
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
