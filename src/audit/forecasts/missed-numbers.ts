import type { Counted } from '../../figures/claims/amount.ts';
import { type Archive, find } from '../../model/archive.ts';
import type { Finding } from '../../model/finding.ts';
import { compare } from '../../model/fraction.ts';
import type { Examined } from '../audit-rule.ts';
import { currentNumbers, keyOf, subjectKey } from '../compared/claims-index.ts';
import { amountIn, dimensionIn } from '../compared/measures.ts';
import { mayBeEqual } from '../compared/printed.ts';
import { byAsOf, endOf } from '../compared/spans.ts';
import { makeFinding } from '../told/make-finding.ts';
import { labelWords, subjectWords } from '../told/naming.ts';
import { isActual, isForecast } from './natures.ts';

/** A forecast and what was reported once its time was over. */
interface Outcome {
  readonly forecast: Counted;
  readonly actual: Counted;
}

/** Numbers forecast for a period against those reported when the period was over. */
export function findMissedNumbers(archive: Archive): Examined {
  const sets = Map.groupBy(currentNumbers(archive), (claim) =>
    keyOf(
      subjectKey(claim.subject),
      claim.indicator,
      claim.scope,
      claim.cohort,
      claim.period.text,
      dimensionIn(claim),
    ),
  );
  const outcomes = [...sets.values()].flatMap(outcomesOf);
  const missed = outcomes.filter((outcome) => isMissed(archive, outcome));
  return {
    findings: missed.map((outcome) => tell(archive, outcome)),
    compared: outcomes.length,
    agreed: outcomes.length - missed.length,
  };
}

/** Each forecast with the last actual number that was taken after it and not before the period had ended. */
function outcomesOf(set: readonly Counted[]): Outcome[] {
  const actual = set.filter(isActual).toSorted(byAsOf).at(-1);
  if (!actual || actual.period.end === null || endOf(actual.asOf) < actual.period.end) return [];
  return set
    .filter((claim) => isForecast(claim) && endOf(claim.asOf) < endOf(actual.asOf))
    .map((forecast) => ({ forecast, actual }));
}

/** Short of a forecast that more is better of, over one that less is better of, or simply another number. */
function isMissed(archive: Archive, { forecast, actual }: Outcome): boolean {
  if (mayBeEqual(forecast, actual)) return false;
  const order = compare(amountIn(actual), amountIn(forecast));
  switch (find(archive.indicators, actual.indicator)?.direction) {
    case '越高越好':
      return order < 0;
    case '越低越好':
      return order > 0;
    default:
      return true;
  }
}

const tell = (archive: Archive, { forecast, actual }: Outcome): Finding =>
  makeFinding('forecast-actual', {
    state: '前后不一',
    claims: [forecast, actual],
    pieces: [
      `${subjectWords(archive, actual.subject)}的${labelWords(archive, actual)}先前${forecast.nature}`,
      forecast,
      '，后来实际是',
      actual,
      '。',
    ],
    working: `${forecast.nature} ${forecast.value.text} → 实际 ${actual.value.text}`,
  });
