import { type Counted, isCounted } from '../../figures/claims/amount.ts';
import { candidates } from '../../figures/claims/choose.ts';
import { figuresFrom } from '../../figures/derived/derive-figures.ts';
import type { Archive } from '../../model/archive.ts';
import type { Claim, Subject } from '../../model/claim.ts';
import type { Figure } from '../../model/figure.ts';

/** One state of a yearly list: how many had started by when, with the rate that we compute and the one that was printed. */
export interface StartState {
  readonly started: Counted;
  readonly rate?: Figure;
  readonly printedRate?: Counted;
}

/** The yearly list of key projects of one place, as its sources give it. Members that nobody printed are absent. */
export interface StartFacts {
  readonly planned?: Counted;
  readonly total?: Counted;
  readonly annual?: Counted;
  readonly annualShare?: Figure;
  readonly fresh?: Counted;
  readonly continued?: Counted;
  readonly freshShare?: Figure;
  readonly continuedShare?: Figure;
  /** The latest first. */
  readonly states: readonly StartState[];
  readonly allStartedBy?: Claim;
  /** What was said of the starts in words where no number was given. */
  readonly words?: Claim;
  /** A claim that says why there is no number of starts (待核, 未报送 …). */
  readonly silence?: Claim;
}

/** Gathers the yearly list of a place from the given returns; all members share scope and cohort with the planned count. */
export function gatherStarts(archive: Archive, place: string, returns: ReadonlySet<string>): StartFacts {
  const subject: Subject = { kind: 'place', id: place };
  const planned = counted(archive, { indicator: 'planned-projects', subject, returns })[0];
  const set = planned ? { scope: planned.scope, cohort: planned.cohort } : {};
  const of = (indicator: string): Counted | undefined =>
    counted(archive, { indicator, subject, returns, ...set })[0];
  const figureOf = (indicator: string, input: Claim | undefined): Figure | undefined =>
    input && figuresFrom(archive, input.id).find((figure) => figure.indicator === indicator);
  const annual = of('annual-plan');
  const fresh = of('new-projects');
  const continued = of('continued-projects');
  const rates = counted(archive, { indicator: 'start-rate', subject, returns, ...set });
  const states = counted(archive, { indicator: 'started-projects', subject, returns, ...set }).map(
    (started) => ({
      started,
      ...given('rate', figureOf('start-rate', started)),
      ...given(
        'printedRate',
        rates.find(
          (rate) => rate.asOf.text === started.asOf.text && rate.period.text === started.period.text,
        ),
      ),
    }),
  );
  const silence = candidates(archive, { indicator: 'started-projects', subject, returns }).find(
    (claim) => claim.value.kind === 'absent',
  );
  return {
    states,
    ...given('silence', silence),
    ...given('planned', planned),
    ...given('total', of('total-investment')),
    ...given('annual', annual),
    ...given('annualShare', figureOf('annual-plan-share', annual)),
    ...given('fresh', fresh),
    ...given('continued', continued),
    ...given('freshShare', figureOf('new-share', fresh)),
    ...given('continuedShare', figureOf('continued-share', continued)),
    ...given('allStartedBy', candidates(archive, { indicator: 'all-started-by', subject, returns })[0]),
    ...given('words', candidates(archive, { indicator: 'start-state', subject, returns })[0]),
  };
}

const counted = (archive: Archive, query: Parameters<typeof candidates>[1]): Counted[] =>
  candidates(archive, query).filter(isCounted);

const given = <K extends string, V>(key: K, value: V | undefined): Partial<Record<K, V>> =>
  value === undefined ? {} : ({ [key]: value } as Record<K, V>);
