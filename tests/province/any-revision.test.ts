import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths, monthEnd } from '../../src/figures/claims/days.ts';
import { get } from '../../src/model/archive.ts';
import type { Figure } from '../../src/model/figure.ts';
import { changedFigures, letterNames } from './compare-figures.ts';
import { returnFile, returnPath, spent } from './returns.ts';
import { RETURNS, wholeProvince } from './whole-province.ts';

const archive = wholeProvince();

/** One place puts one month right: how many of its projects have started, and what it has spent, where it told that. */
interface Revision {
  readonly place: string;
  readonly month: string;
  readonly n: number;
  readonly k: number;
  readonly tenths?: number;
}

const COUNTED = Object.entries(RETURNS).flatMap(([place, months]) =>
  Object.entries(months).flatMap(([month, { counts, says = [] }]) =>
    counts
      ? [{ place, month, n: counts[0], hasMoney: says.some((line) => line.startsWith('完成投资')) }]
      : [],
  ),
);

const anyRevision: fc.Arbitrary<Revision> = fc
  .tuple(fc.constantFrom(...COUNTED), fc.nat(5), fc.nat(40))
  .map(([{ hasMoney, ...where }, k, tenths]) => ({
    ...where,
    k: Math.min(k, where.n),
    ...(hasMoney ? { tenths } : {}),
  }));

const revise = ({ place, month, n, k, tenths }: Revision) =>
  wholeProvince({
    [returnPath(place, month, '-r2')]: returnFile(place, month, {
      received: '07-20',
      counts: [n, k],
      says: tenths === undefined ? [] : [spent((tenths / 10).toFixed(1))],
    }),
  });

const groupOf = (place: string): string | undefined => get(archive.places, place).group;

/** The pages of races on which a month counts: its own, the one that is compared with it, and so with the quarters that it ends. */
function racePages(month: string): string[] {
  const number = Number(month.slice(5));
  const quarter = `${month.slice(0, 5)}q`;
  return [month, addMonths(month, 1)].concat(
    number % 3 === 0 ? [`${quarter}${number / 3}`, `${quarter}${number / 3 + 1}`] : [],
  );
}

/** Whether a figure may depend on what a place tells for a month, by the page that it stands on. */
function mayDepend({ home, place, asOf }: Figure, revision: Revision): boolean {
  const [, room, , period, scores] = home?.split('/') ?? [];
  const isOwn = place === revision.place;
  const isRival = groupOf(place) === groupOf(revision.place);
  switch (room) {
    case 'indicators':
      return isOwn && asOf.end === monthEnd(revision.month);
    case 'league':
      return scores === 'scores'
        ? isRival && period === revision.month
        : isRival && racePages(revision.month).includes(period ?? '');
    case 'schedule':
    case 'projects':
    case 'quality':
      return isOwn;
    default:
      return false;
  }
}

describe('any revision of one month of one place', () => {
  it('changes no figure that cannot depend on it, and no letter to anybody else', () => {
    fc.assert(
      fc.property(anyRevision, (revision) => {
        const revised = revise(revision);
        const strangers = changedFigures(archive, revised)
          .filter(({ figure }) => !mayDepend(figure, revision))
          .map(({ figure, before, after }) => [
            figure.home,
            figure.place,
            figure.working.rule,
            before,
            after,
          ]);
        expect(strangers).toEqual([]);
        const others = (names: readonly string[]) =>
          names.filter((name) => !name.split(' ')[1]?.startsWith(revision.place));
        expect(others(letterNames(revised))).toEqual(others(letterNames(archive)));
      }),
      { numRuns: 15 },
    );
  });

  it('changes the rate of its place exactly when the count is another one', () => {
    fc.assert(
      fc.property(anyRevision, (revision) => {
        const told = RETURNS[revision.place]?.[revision.month]?.counts?.[1];
        const changed = changedFigures(archive, revise(revision));
        const rate = changed.filter(
          ({ figure, before, after }) =>
            figure.indicator === 'start-rate' && figure.home?.startsWith('/indicators/') && before !== after,
        );
        expect(rate.map(({ figure }) => figure.place)).toEqual(told === revision.k ? [] : [revision.place]);
      }),
      { numRuns: 10 },
    );
  });
});
