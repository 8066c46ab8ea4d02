import { type Archive, find } from '../model/archive.ts';
import { digest } from '../model/claim.ts';
import type { Figure } from '../model/figure.ts';
import { type Fraction, fraction, fractionText, multiply, roundTo } from '../model/fraction.ts';
import { type Formula, type Indicator, inputsOf } from '../model/indicator.ts';
import { inUnit } from '../model/value.ts';
import { type Counted, claimAmount, isCounted } from './amount.ts';
import { candidates } from './choose.ts';
import { RULES } from './rules.ts';

const derived = new WeakMap<Archive, readonly Figure[]>();

/** Every figure that the formulas of the 口径库 yield from the archive's claims; computed once for an archive. */
export function deriveFigures(archive: Archive): readonly Figure[] {
  let figures = derived.get(archive);
  if (!figures) {
    figures = archive.indicators.flatMap((indicator) =>
      indicator.formula ? deriveIndicator(archive, indicator, indicator.formula) : [],
    );
    derived.set(archive, figures);
  }
  return figures;
}

function deriveIndicator(archive: Archive, indicator: Indicator, formula: Formula): Figure[] {
  const [first = '', ...rest] = inputsOf(formula);
  const anchors = candidates(archive, { indicator: first }).filter(
    (claim) => claim.nature !== '上年同期' && claim.nature !== '全省',
  );
  return anchors.filter(isCounted).flatMap((anchor) => {
    const partners =
      formula.rule === '同比'
        ? [lastYear(archive, anchor)]
        : rest.map((id) => partnerOf(archive, anchor, id));
    const inputs = [anchor, ...partners];
    return inputs.every((input) => input !== undefined)
      ? [deriveOne(archive, indicator, formula, inputs)].flat()
      : [];
  });
}

/** The claim of another indicator about the same set: same subject, scope, cohort, source, and a period that covers the anchor's. */
function partnerOf(archive: Archive, anchor: Counted, indicator: string): Counted | undefined {
  const { subject, scope, cohort } = anchor;
  const fitting = candidates(archive, { indicator, subject, scope, cohort })
    .filter(isCounted)
    .filter(
      (claim) => claim.source === anchor.source && claim.nature !== '上年同期' && claim.nature !== '全省',
    );
  return (
    fitting.find((claim) => claim.period.text === anchor.period.text) ??
    fitting.find((claim) => covers(claim, anchor))
  );
}

const covers = (outer: Counted, inner: Counted): boolean =>
  (outer.period.start ?? '0') <= (inner.period.start ?? '0') &&
  (outer.period.end ?? '9') >= (inner.period.end ?? '9');

function lastYear(archive: Archive, anchor: Counted): Counted | undefined {
  const { indicator, subject, scope, cohort } = anchor;
  return candidates(archive, { indicator, subject, scope, cohort, nature: '上年同期' })
    .filter(isCounted)
    .find((claim) => claim.period.text === anchor.period.text);
}

function deriveOne(
  archive: Archive,
  indicator: Indicator,
  formula: Formula,
  inputs: readonly Counted[],
): Figure[] {
  const rule = RULES[formula.rule];
  const exact = rule.compute(inputs.map(claimAmount));
  const [anchor] = inputs;
  if (!exact || !anchor) return [];
  const shown = inDisplayUnit(exact, indicator.unit);
  const value = roundTo(shown, indicator.places);
  const roles = rule.roles(formula);
  return [
    {
      id: `${anchor.subject.id}.${indicator.id}.f${digest(inputs.map((input) => input.id).join('|'))}`,
      subject: anchor.subject,
      place: anchor.place,
      indicator: indicator.id,
      text: `${value}${indicator.unit}`,
      value,
      unit: indicator.unit,
      period: anchor.period,
      asOf: anchor.asOf,
      scope: anchor.scope,
      cohort: anchor.cohort,
      working: {
        rule: formula.rule,
        formula: rule.words(
          inputs.map((input) => find(archive.indicators, input.indicator)?.name ?? input.indicator),
        ),
        inputs: inputs.map((input, index) => ({
          role: roles[index] ?? '',
          indicator: input.indicator,
          claim: input.id,
          text: input.value.text,
        })),
        exact: fractionText(exact),
        places: indicator.places,
        version: indicator.version,
      },
    },
  ];
}

const inDisplayUnit = (exact: Fraction, unit: string): Fraction =>
  unit === '%' ? multiply(exact, fraction(100n)) : inUnit(exact, unit);
