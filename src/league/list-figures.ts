import { countFigure } from '../figures/counts/count-figure.ts';
import { periodBefore, type ReviewPeriod, reviewPeriods } from '../figures/issues/review-period.ts';
import { monthLeagueAddress } from '../model/address.ts';
import { type Archive, citiesOf } from '../model/archive.ts';
import type { Figure } from '../model/figure.ts';
import { type ListChanges, listChanges } from './list-changes.ts';
import { raceMonths } from './race.ts';

/** The stands and the steps of a list, in the order in which they are told. */
const LIST_STEPS = [
  'was',
  'entered',
  'left',
  'splitFrom',
  'splitInto',
  'mergedFrom',
  'mergedInto',
  'is',
] as const;

/** One stand or step; see `ListChanges`. */
export type ListStep = (typeof LIST_STEPS)[number];

const WHAT: Readonly<Record<ListStep, string>> = {
  was: '期初列全的名单里的项目',
  entered: '期末的名单里新进入的项目',
  left: '期末不在名单里的项目',
  splitFrom: '被拆分、不再列的项目',
  splitInto: '由拆分而来的项目',
  mergedFrom: '被合并、不再列的项目',
  mergedInto: '由合并而来的项目',
  is: '期末列全的名单里的项目',
};

/** What became of the lists of a city over a quarter or a year, with its counts; a step that nothing took has none. */
export interface ListTale {
  readonly before: string;
  readonly now: string;
  readonly changes: ListChanges;
  readonly figures: ReadonlyMap<ListStep, Figure>;
}

/** Tells how the lists of a city went from the end of the period before to the end of this one; undefined where no place listed everything at both. */
export function listTale(archive: Archive, city: string, period: ReviewPeriod): ListTale | undefined {
  const [before = '', now = ''] = [periodBefore(period), period].map(({ months }) => months.at(-1));
  const changes = listChanges(archive, city, { before, now });
  if (!changes) return undefined;
  const told = LIST_STEPS.filter((step) => isStand(step) || changes[step].length > 0);
  const figureOf = (step: ListStep): Figure => ({
    ...countFigure({
      key: `list-${step}:${city}/${period.id}`,
      unit: '个',
      what: WHAT[step],
      subject: { kind: 'place', id: city },
      ids: changes[step],
    }),
    home: monthLeagueAddress(city, period.id),
  });
  return { before, now, changes, figures: new Map(told.map((step) => [step, figureOf(step)])) };
}

/** Whether it is the list itself, before or after, and no step between. */
export const isStand = (step: ListStep): boolean => step === 'was' || step === 'is';

/** Every count of lists that the reviews of an archive tell, for figures.json. */
export const listFigures = (archive: Archive): Figure[] =>
  citiesOf(archive).flatMap(({ id }) =>
    reviewPeriods(raceMonths(archive, id)).flatMap((period) => [
      ...(listTale(archive, id, period)?.figures.values() ?? []),
    ]),
  );
