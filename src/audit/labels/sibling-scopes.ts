import type { Counted } from '../../figures/claims/amount.ts';
import { type Archive, find } from '../../model/archive.ts';
import type { Finding } from '../../model/finding.ts';
import { listWords, spanWords } from '../../model/wording.ts';
import type { Examined } from '../audit-rule.ts';
import { currentNumbers, keyOf } from '../compared/claims-index.ts';
import { dimensionIn } from '../compared/measures.ts';
import { isOwn } from '../compared/partners.ts';
import { thresholdOf } from '../compared/threshold.ts';
import { makeFinding, type Piece } from '../told/make-finding.ts';
import { indicatorWords, scopeWords, subjectWords, wordsOr } from '../told/naming.ts';

const ID = 'same-label';

/** The claims of places under one parent, on one indicator and for one period, that share no scope and cohort. */
interface Unlike {
  readonly group: string;
  readonly indicator: string;
  readonly claims: readonly Counted[];
}

/** Places side by side that report the same indicator for the same period on different terms. */
export function findSiblingScopes(archive: Archive): Examined {
  const sets = [...siblingSets(archive).values()].filter(
    (set) => new Set(set.map(({ subject }) => subject.id)).size > 1,
  );
  const unlike = sets.filter((set) => !shareTerms(set));
  const byGroup = Map.groupBy(
    unlike.map((claims) => unlikeOf(archive, claims)),
    ({ group }) => group,
  );
  return {
    findings: [...byGroup.values()].map((all) => tell(archive, all)),
    compared: sets.length,
    agreed: sets.length - unlike.length,
  };
}

function siblingSets(archive: Archive): ReadonlyMap<string, readonly Counted[]> {
  const stated = currentNumbers(archive).filter(
    (claim) =>
      claim.subject.kind === 'place' &&
      claim.scope !== '' &&
      claim.cohort !== '' &&
      isOwn(claim) &&
      ['个', '元'].includes(dimensionIn(claim)),
  );
  return Map.groupBy(stated, (claim) =>
    keyOf(parentOf(archive, claim), claim.indicator, claim.period.text, claim.nature, dimensionIn(claim)),
  );
}

const parentOf = (archive: Archive, claim: Counted): string =>
  find(archive.places, claim.subject.id)?.parent ?? '';

/** Whether every place has a claim on the same scope and cohort as every other one. */
function shareTerms(set: readonly Counted[]): boolean {
  const byPlace = [...Map.groupBy(set, ({ subject }) => subject.id).values()];
  const [first = [], ...rest] = byPlace.map((claims) => new Set(claims.map(termsOf)));
  return [...first].some((terms) => rest.every((others) => others.has(terms)));
}

const termsOf = ({ scope, cohort }: Counted): string => keyOf(scope, cohort);

function unlikeOf(archive: Archive, claims: readonly Counted[]): Unlike {
  const [first] = claims;
  const indicator = first?.indicator ?? '';
  const heading = find(archive.indicators, indicator)?.group ?? '';
  const group = first ? keyOf(parentOf(archive, first), first.period.text, heading) : '';
  return { group, indicator, claims: sharedThresholds(claims) };
}

/** Leaves out what only one place counts (亿元以上), as long as every place keeps a number. */
function sharedThresholds(claims: readonly Counted[]): readonly Counted[] {
  const places = new Set(claims.map(({ subject }) => subject.id));
  const byThreshold = Map.groupBy(claims, ({ scope }) => String(thresholdOf(scope)?.n ?? ''));
  const shared = claims.filter(({ scope }) => {
    const same = byThreshold.get(String(thresholdOf(scope)?.n ?? '')) ?? [];
    return new Set(same.map(({ subject }) => subject.id)).size > 1;
  });
  return new Set(shared.map(({ subject }) => subject.id)).size === places.size ? shared : claims;
}

function tell(archive: Archive, all: readonly Unlike[]): Finding {
  const [first, ...others] = all.toSorted(byWeight);
  const claims = all.flatMap((unlike) => unlike.claims);
  const dates = new Set(first?.claims.map(({ asOf }) => spanWords(asOf)));
  return makeFinding(ID, {
    state: '口径不明',
    claims,
    pieces: [
      '并列的地区在同一期间报了同一指标，口径或批次却不一样：',
      ...(first ? [indicatorWords(archive, first.indicator), ...sayPlaces(archive, first.claims)] : []),
      ...(first ? sayOthers(archive, first, others) : []),
      ...(dates.size > 1 ? ['；截至时间也不同：', ...sayDates(dates)] : []),
      '。各数分开列，不排名次。',
    ],
    working: all
      .map(({ claims: set }) =>
        set
          .map((claim) => `${claim.value.text}［${[claim.scope, claim.cohort].filter(Boolean).join('，')}］`)
          .join('；'),
      )
      .join('；'),
  });
}

/** The other indicators: those that the same places report are so too, of the rest it is said who reports them. */
function sayOthers(archive: Archive, first: Unlike, others: readonly Unlike[]): Piece[] {
  const placesOf = ({ claims }: Unlike): string =>
    [...new Set(claims.map(({ subject }) => subjectWords(archive, subject)))].sort().join('、');
  const named = (some: readonly Unlike[]): string =>
    listWords(some.map(({ indicator }) => indicatorWords(archive, indicator)));
  const alike = others.filter((other) => placesOf(other) === placesOf(first));
  const fewer = Map.groupBy(
    others.filter((other) => !alike.includes(other)),
    placesOf,
  );
  return [
    alike.length > 0 ? `；${named(alike)}也是这样` : '',
    ...[...fewer].map(([places, some]) => `；${named(some)}只有${places}报了，也是这样`),
  ];
}

/** The dates, one after the other. */
const sayDates = (dates: ReadonlySet<string>): Piece[] =>
  [...dates].sort().flatMap((date, index): Piece[] => [index > 0 ? '、' : '', { date }]);

/** Counts are told before amounts, what more places report before what fewer do. */
const byWeight = (a: Unlike, b: Unlike): number =>
  Number(isAmount(a)) - Number(isAmount(b)) ||
  b.claims.length - a.claims.length ||
  (a.indicator < b.indicator ? -1 : 1);

const isAmount = ({ claims: [first] }: Unlike): boolean => first !== undefined && dimensionIn(first) !== '个';

/** Each place with what it reported, and on which terms: 集安市33个（计划实施项目）. */
const sayPlaces = (archive: Archive, set: readonly Counted[]): Piece[] =>
  set.flatMap((claim, index): Piece[] => [
    `${index > 0 ? '，' : ''}${subjectWords(archive, claim.subject)}`,
    claim,
    termWords(claim),
  ]);

/** The terms of a claim in brackets, thresholds and years left out. */
function termWords({ scope, cohort }: Counted): string {
  const words = [scopeWords(scope), wordsOr(cohort.replace(/\d{4}年/g, ''), '')].filter(
    (word) => word !== '',
  );
  return words.length === 0 ? '' : `（${words.join('，')}）`;
}
