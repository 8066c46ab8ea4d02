import { type Address, cityFunnelsAddress, funnelsAddress } from '../model/address.ts';
import { type Archive, find } from '../model/archive.ts';
import { digest } from '../model/claim.ts';
import type { Figure } from '../model/figure.ts';
import { divide, fraction, fractionText, multiply, roundTo } from '../model/fraction.ts';
import { type Funnel, scopeFits } from '../model/funnel.ts';
import { onceFor } from '../model/once.ts';
import { dimensionOf } from '../model/value.ts';
import { type Counted, claimAmount, isCounted } from './claims/amount.ts';
import { claimsOn } from './claims/current-claims.ts';

/** The numbers that one source gives along a funnel about one set of things, step after step; what is not printed is left out. */
export interface FunnelRun {
  readonly funnel: Funnel;
  readonly steps: readonly (readonly Counted[])[];
}

/** Every run along every funnel that has two steps at least, ordered by funnel and by the ids of the claims. */
export const funnelRuns = onceFor((archive: Archive): readonly FunnelRun[] =>
  archive.funnels.flatMap((funnel) => runsAlong(archive, funnel)),
);

function runsAlong(archive: Archive, funnel: Funnel): FunnelRun[] {
  const placed = funnel.steps.flatMap((step, index) =>
    claimsOn(archive, step.indicator)
      .filter(isCounted)
      .filter(({ nature }) => nature !== '上年同期' && nature !== '全省')
      .filter(({ scope }) => step.scope === undefined || scopeFits(step.scope, scope))
      .map((claim) => ({ claim, index, key: setKey(claim, step.scope === undefined) })),
  );
  return [...Map.groupBy(placed, ({ key }) => key).values()]
    .map((set) => ({
      funnel,
      steps: [
        ...Map.groupBy(
          set.toSorted((a, b) => a.index - b.index),
          ({ index }) => index,
        ).values(),
      ].map((same) => same.map(({ claim }) => claim).toSorted((a, b) => (a.id < b.id ? -1 : 1))),
    }))
    .filter(({ steps }) => steps.length > 1)
    .toSorted((a, b) => (idOf(a) < idOf(b) ? -1 : 1));
}

const idOf = ({ steps }: FunnelRun): string => steps[0]?.[0]?.id ?? '';

/** Words that say no more than that the projects are key ones; a step may be told with them or without. */
const PLAIN_SCOPE = /^重点项目$/;

/** What has to be the same along a run: subject, source, cohort, period, as-of, dimension, and the scope unless it marks the step. */
const setKey = (claim: Counted, scoped: boolean): string =>
  [
    claim.subject.kind,
    claim.subject.id,
    claim.source,
    claim.cohort,
    claim.period.text,
    claim.asOf.text,
    dimensionOf(claim.value),
    scoped ? claim.scope.replace(PLAIN_SCOPE, '') : '',
  ].join('\u001f');

const HUNDRED = fraction(100n);

/** How much of one step the next one is, in %: a ratio of two printed numbers, not a rate of one set of projects. */
function stepRatio(
  from: Counted,
  to: Counted,
  { names, home }: { readonly names: readonly [string, string]; readonly home: Address },
): Figure | undefined {
  const whole = claimAmount(from);
  if (whole.n === 0n || from.value.to !== undefined || to.value.to !== undefined) return undefined;
  const exact = divide(claimAmount(to), whole);
  const value = roundTo(multiply(exact, HUNDRED), 1);
  return {
    id: `${to.subject.id}.${to.indicator}.s${digest(`${from.id}|${to.id}`)}`,
    subject: to.subject,
    place: to.place,
    indicator: to.indicator,
    text: `${value}%`,
    value,
    unit: '%',
    period: to.period,
    asOf: to.asOf,
    scope: to.scope,
    cohort: to.cohort,
    working: {
      rule: '环节比',
      formula: `${names[1]} ÷ ${names[0]}`,
      inputs: [to, from].map((claim, index) => ({
        role: index === 0 ? '后一环节' : '前一环节',
        indicator: claim.indicator,
        claim: claim.id,
        text: claim.value.text,
      })),
      exact: fractionText(exact),
      places: 1,
      version: 1,
    },
    home,
  };
}

/** The page of a run: that of its city where it is what offices send in month by month. */
export function funnelHome(archive: Archive, { steps }: FunnelRun): Address {
  const [first] = steps[0] ?? [];
  const city = first?.home && find(archive.places, first.place)?.city;
  return city ? cityFunnelsAddress(city) : funnelsAddress();
}

/** The latest run of every subject along every funnel: what a page shows of a monthly one. */
export const latestRuns = (archive: Archive): readonly FunnelRun[] => [
  ...new Map(
    funnelRuns(archive)
      .toSorted((a, b) => (endOf(a) < endOf(b) ? -1 : endOf(a) > endOf(b) ? 1 : 0))
      .map((run) => [latestKey(run), run]),
  ).values(),
];

const endOf = ({ steps }: FunnelRun): string => steps[0]?.[0]?.asOf.end ?? '';

const latestKey = ({ funnel, steps }: FunnelRun): string => {
  const [first] = steps[0] ?? [];
  return first
    ? [funnel.id, first.subject.kind, first.subject.id, first.scope, dimensionOf(first.value)].join('\u001f')
    : '';
};

/** The ratios along the latest runs whose steps are each printed once. */
export const funnelFigures = (archive: Archive): readonly Figure[] =>
  latestRuns(archive).flatMap((run) => ratiosAlong(archive, run));

/** The ratio of each step to the one before it. */
export function ratiosAlong(archive: Archive, run: FunnelRun): Figure[] {
  const { steps } = run;
  const home = funnelHome(archive, run);
  const nameOf = (claim: Counted): string => {
    const name = find(archive.indicators, claim.indicator)?.name ?? claim.indicator;
    return claim.scope === '' ? name : `${name}（${claim.scope}）`;
  };
  return steps.slice(1).flatMap(([to, ...others], index) => {
    const [from, ...twins] = steps[index] ?? [];
    if (!from || !to || others.length + twins.length > 0) return [];
    return stepRatio(from, to, { names: [nameOf(from), nameOf(to)], home }) ?? [];
  });
}
