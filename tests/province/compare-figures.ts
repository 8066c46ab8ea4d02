import { noticesOf } from '../../src/figures/letters/notices.ts';
import type { Archive } from '../../src/model/archive.ts';
import { COUNT_INDICATOR, type Figure } from '../../src/model/figure.ts';
import { allFigures } from '../../src/views/all-figures.ts';

/** A figure that is another one after a revision; without one of its texts where it was not there before, or is not there after. */
export interface Change {
  readonly figure: Figure;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** Every figure that a revision changes: it, or what it was made of. Letters and counts of records are left out. */
export function changedFigures(before: Archive, after: Archive): Change[] {
  const [was, is] = [byName(before), byName(after)];
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((name): Change[] => {
    const [one, other] = [was.get(name), is.get(name)];
    const figure = one ?? other;
    if (!figure || (one && other && contentOf(one) === contentOf(other))) return [];
    return [{ figure, before: one?.text, after: other?.text }];
  });
}

/** Every letter: its rule, its subject and its month. */
export const letterNames = (archive: Archive): string[] =>
  noticesOf(archive, 'jia')
    .map(({ rule, subject, month }) => `${rule.id} ${subject.id} ${month}`)
    .sort();

function byName(archive: Archive): ReadonlyMap<string, Figure> {
  const figures = allFigures(archive).filter(
    ({ indicator, home }) => indicator !== COUNT_INDICATOR && !home?.startsWith('/notices/'),
  );
  const named = new Map(figures.map((figure) => [nameOf(figure), figure]));
  if (named.size < figures.length) throw new Error('two figures have one name');
  return named;
}

/** The id, where it is made of what the figure is; one that is made of the claims below it changes with a revision. */
const nameOf = ({ id, subject, indicator, period, asOf, home = '', working }: Figure): string =>
  /\.[fv][0-9a-v]{8}$/.test(id)
    ? [subject.kind, subject.id, indicator, period.text, asOf.text, home, working.rule].join('|')
    : id;

const contentOf = ({ text, working }: Figure): string => JSON.stringify([text, working]);
