import { type Archive, find } from '../../model/archive.ts';
import { type Claim, digest } from '../../model/claim.ts';
import type { Figure } from '../../model/figure.ts';
import { fraction, fractionText, multiply, roundTo } from '../../model/fraction.ts';
import { type Formula, type Indicator, inputsOf } from '../../model/indicator.ts';
import { onceFor } from '../../model/once.ts';
import { inUnit } from '../../model/value.ts';
import { type Counted, claimAmount, isCounted } from '../claims/amount.ts';
import { candidates } from '../claims/choose.ts';
import { returnedHome } from '../claims/returned-home.ts';
import { RULES } from './rules.ts';

/** Every figure that the formulas of the 口径库 yield from the archive's claims; computed once for an archive. */
export const deriveFigures = onceFor((archive: Archive): readonly Figure[] =>
  archive.indicators.flatMap((indicator) =>
    indicator.formula ? deriveIndicator(archive, indicator, indicator.formula) : [],
  ),
);

/** The figures whose first input is this claim. */
export const figuresFrom = (archive: Archive, claim: string): readonly Figure[] =>
  byInput(archive).get(claim) ?? [];

const byInput = onceFor((archive: Archive) =>
  Map.groupBy(deriveFigures(archive), ({ working }) => working.inputs[0]?.claim ?? ''),
);

function deriveIndicator(archive: Archive, indicator: Indicator, formula: Formula): Figure[] {
  const [first = '', ...rest] = inputsOf(formula);
  const anchors = candidates(archive, { indicator: first }).filter(isUsable).filter(isOwn);
  return anchors.flatMap((anchor) => {
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

/** A number that can be computed with: of a range no single figure would be true. */
const isUsable = (claim: Claim): claim is Counted => isCounted(claim) && claim.value.to === undefined;

/** Figures of the subject itself and of the time spoken of. */
const isOwn = ({ nature }: Claim): boolean => nature !== '上年同期' && nature !== '全省';

/**
 * The claim of another indicator about the same set: same subject, scope, cohort, source, and a period that covers the
 * anchor's; of the same nature where there is one, so that a target is divided by a target.
 */
function partnerOf(archive: Archive, anchor: Counted, indicator: string): Counted | undefined {
  const { subject, scope, cohort } = anchor;
  const fitting = candidates(archive, { indicator, subject, scope, cohort })
    .filter(isUsable)
    .filter((claim) => claim.source === anchor.source && isOwn(claim))
    .sort((a, b) => Number(b.nature === anchor.nature) - Number(a.nature === anchor.nature));
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
    .filter(isUsable)
    .find((claim) => claim.source === anchor.source && claim.period.text === anchor.period.text);
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
  const shown =
    rule.percent && indicator.unit === '%' ? multiply(exact, HUNDRED) : inUnit(exact, indicator.unit);
  const value = roundTo(shown, indicator.places);
  const roles = rule.roles(formula);
  const home = returnedHome(archive, indicator.id, anchor);
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
      ...(home === undefined ? {} : { home }),
    },
  ];
}

const HUNDRED = fraction(100n);
