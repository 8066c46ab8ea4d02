import { type Contestant, judgeRates, orderRates, type Verdict } from '../../league/order-rates.ts';
import type { Figure } from '../../model/figure.ts';
import { type Fraction, fraction } from '../../model/fraction.ts';
import type { Place } from '../../model/records.ts';
import type { IssueRecords } from './issue-records.ts';
import { gatherStarts, type StartFacts } from './start-facts.ts';

/** One place of the comparison with its facts. */
export interface Contender {
  readonly place: Place;
  readonly facts: StartFacts;
}

/** The places below the issue's place, those with a rate first (highest first, those of a small base behind them), then those with a base, then the silent; in the order of the places where the site shows no ranks. */
export function gatherContenders(records: IssueRecords): Contender[] {
  const all = records.children.map((place) => ({
    place,
    facts: gatherStarts(records.archive, place.id, records.returns),
  }));
  if (records.archive.site.ranks === '档次') return all.sort((a, b) => a.place.order - b.place.order);
  const order = orderRates(all.flatMap((one) => contestantOf(one) ?? [])).map((one) => one.id);
  const weight = ({ place, facts }: Contender): number =>
    order.includes(place.id)
      ? order.indexOf(place.id) + (isSmall(facts, records.archive.site.smallBase) ? 50 : 0)
      : facts.planned
        ? 100 + place.order
        : 1000 + place.order;
  return all.sort((a, b) => weight(a) - weight(b));
}

/** What can be said of who is ahead, from exact fractions; bases under the small one are left out, groups are kept apart. */
export const judgeContenders = (contenders: readonly Contender[], smallBase: number): Verdict =>
  judgeRates(
    contenders.filter(({ facts }) => !isSmall(facts, smallBase)).flatMap((one) => contestantOf(one) ?? []),
  );

/** Whether a base is too small, or not told, for its rate to be compared. */
export const isSmall = ({ planned }: StartFacts, smallBase: number): boolean =>
  Number(planned?.value.number ?? 0) < smallBase;

function contestantOf({ place, facts }: Contender): Contestant | undefined {
  const [state] = facts.states;
  if (!state?.rate) return undefined;
  return {
    id: place.id,
    rate: exactOf(state.rate),
    scope: `${place.group ?? ''}|${state.started.scope}`,
    cohort: state.started.cohort,
  };
}

function exactOf(figure: Figure): Fraction {
  const [n = '0', d = '1'] = figure.working.exact.split('/');
  return fraction(BigInt(n), BigInt(d));
}
