import fc from 'fast-check';
import { expect, it } from 'vitest';
import { deriveFigures } from '../../src/figures/derived/derive-figures.ts';
import { scheduleFigures } from '../../src/figures/schedule/schedule-figures.ts';
import { raceFigures } from '../../src/league/race-figures.ts';
import { allScoreFigures } from '../../src/league/row-score-figures.ts';
import type { Archive } from '../../src/model/archive.ts';
import { letterNames } from './compare-figures.ts';
import { wholeProvince } from './whole-province.ts';

const archive = wholeProvince();

/** Everything that is ranked, scored or measured, each by its id with its text and its working. */
const figuresOf = (of: Archive): string[] =>
  [deriveFigures, raceFigures, allScoreFigures, scheduleFigures]
    .flatMap((figures) => figures(of))
    .filter(({ home }) => !home?.startsWith('/notices/'))
    .map(({ id, text, working }) => JSON.stringify([id, text, working]))
    .sort();

const shuffled = <T>(all: readonly T[]): fc.Arbitrary<T[]> =>
  fc.shuffledSubarray([...all], { minLength: all.length });

const anyOrder = fc.record({
  places: shuffled(archive.places),
  projects: shuffled(archive.projects),
  returns: shuffled(archive.returns),
  claims: shuffled(archive.claims),
});

it('ranks, scores, gaps and letters do not depend on the order of the records', () => {
  fc.assert(
    fc.property(anyOrder, (order) => {
      const other = { ...archive, ...order };
      expect(figuresOf(other)).toEqual(figuresOf(archive));
      expect(letterNames(other)).toEqual(letterNames(archive));
    }),
    { numRuns: 20 },
  );
});
