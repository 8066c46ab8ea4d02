import { type Counted, claimAmount, isCounted } from '../figures/claims/amount.ts';
import { daysBetween, monthEnd } from '../figures/claims/days.ts';
import { type MonthReturn, monthReturn, monthsOf } from '../figures/claims/month-returns.ts';
import { type Archive, find } from '../model/archive.ts';
import type { Claim } from '../model/claim.ts';
import type { Figure } from '../model/figure.ts';
import { divide, type Fraction, fraction } from '../model/fraction.ts';
import { inputsOf } from '../model/indicator.ts';
import type { Place } from '../model/records.ts';
import type { Entry } from '../model/standing.ts';
import { type AbsenceReason, dimensionOf } from '../model/value.ts';

/** What one place brings to a race: its entry, and the claims and the figure that it rests on. */
export interface RaceEntry {
  readonly place: Place;
  readonly entry: Entry;
  readonly inputs: readonly Claim[];
  /** What is shown as its value: our figure where there is one, else the printed rate. */
  readonly shown: Figure | Claim | undefined;
  readonly revised: boolean;
}

const HUNDRED = fraction(100n);

/** What a place brings on an indicator for a month; who sent nothing stands there with the days of its silence. */
export function deriveEntry(archive: Archive, place: Place, indicator: string, month: string): RaceEntry {
  const sent = monthReturn(archive, place.id, month);
  const base = { id: place.id, group: place.group ?? '', terms: '' };
  if (!sent) {
    const silentDays = silenceOf(archive, place.id, month);
    const entry: Entry = {
      ...base,
      absent: absenceIn(archive),
      ...(silentDays === undefined ? {} : { silentDays }),
    };
    return { place, entry, inputs: [], shown: undefined, revised: false };
  }
  const revised = sent.returns.some(({ revision }) => revision > 1);
  const figure = sent.figures.find(
    (one) => one.indicator === indicator && one.subject.kind === 'place' && one.subject.id === place.id,
  );
  if (figure) return { ...fromFigure(archive, place, base, figure), revised };
  const printed = printedOn(sent, place.id, indicator);
  if (!printed) {
    const absent = reasonIn(archive, sent, indicator) ?? absenceIn(archive);
    return { place, entry: { ...base, absent }, inputs: [], shown: undefined, revised };
  }
  const value = printed.value.unit === '%' ? divide(claimAmount(printed), HUNDRED) : claimAmount(printed);
  return {
    place,
    entry: { ...base, value, terms: termsOf(printed) },
    inputs: [printed],
    shown: printed,
    revised,
  };
}

/** Where pages are compiled, what is missing was not published; where offices report, it was not sent in. */
const absenceIn = ({ site }: Archive): '未公布' | '未报送' =>
  site.standing === '非官方汇编' ? '未公布' : '未报送';

/** Why a place that sent its return has no number: it says so itself, or there is nothing that the rate could be of. */
function reasonIn(
  archive: Archive,
  { claims, place }: MonthReturn,
  indicator: string,
): AbsenceReason | undefined {
  const own = claims.filter(({ subject }) => subject.kind === 'place' && subject.id === place);
  const said = own.find((claim) => claim.indicator === indicator)?.value;
  if (said?.kind === 'absent') return said.reason;
  const formula = find(archive.indicators, indicator)?.formula;
  const base = formula && inputsOf(formula)[1];
  const counted = own.filter(isCounted).find((claim) => claim.indicator === base);
  return counted && claimAmount(counted).n === 0n ? '不适用' : undefined;
}

const printedOn = ({ claims }: MonthReturn, place: string, indicator: string): Counted | undefined =>
  claims
    .filter(isCounted)
    .find(
      (claim) =>
        claim.indicator === indicator && claim.subject.kind === 'place' && claim.subject.id === place,
    );

function fromFigure(
  archive: Archive,
  place: Place,
  base: Pick<Entry, 'id' | 'group' | 'terms'>,
  figure: Figure,
): Omit<RaceEntry, 'revised'> {
  const inputs = figure.working.inputs.flatMap(({ claim }) => find(archive.claims, claim) ?? []);
  const counts = inputs.filter(isCounted);
  const [k, n] = counts;
  const terms = n ? termsOf(n) : '';
  const counted = k && n && [k, n].every(({ value }) => dimensionOf(value) === '个');
  const entry: Entry = counted
    ? { ...base, terms, k: claimAmount(k).n, n: claimAmount(n).n }
    : { ...base, terms, value: exactOf(figure) };
  return { place, entry, inputs, shown: figure };
}

/** The exact result of a figure's working. */
export function exactOf({ working }: Figure): Fraction {
  const [n = '0', d = '1'] = working.exact.split('/');
  return fraction(BigInt(n), BigInt(d));
}

/** The set that a claim counts, without the year of its list. */
const termsOf = ({ scope, cohort }: Claim): string => `${scope}|${cohort.replace(/\d{4}年/g, '')}`;

/** Days from the last return of a place to the end of a month; undefined where it never sent one. */
function silenceOf(archive: Archive, place: string, month: string): number | undefined {
  const end = monthEnd(month);
  const last = monthsOf(archive, new Set([place]))
    .filter((one) => one < month)
    .flatMap((one) => monthReturn(archive, place, one)?.returns ?? [])
    .map(({ received }) => received)
    .filter((day) => /^\d{4}-\d{2}-\d{2}$/.test(day) && day <= end)
    .sort()
    .at(-1);
  return last === undefined ? undefined : daysBetween(last, end);
}
