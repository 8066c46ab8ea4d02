import { qualityAddress } from '../../model/address.ts';
import { type Archive, find } from '../../model/archive.ts';
import { type Claim, digest } from '../../model/claim.ts';
import type { Figure, WorkingInput } from '../../model/figure.ts';
import { type Fraction, fractionText, roundTo } from '../../model/fraction.ts';
import { auditHome } from '../audit-home.ts';

/** What a rule computed and from what. */
export interface Inference {
  /** The rule that computed it. */
  readonly rule: string;
  /** Tells apart the figures that one rule makes of the same claims. */
  readonly what: string;
  /** Whose figure it is: its subject, place, period, as-of, scope and cohort are taken from here. */
  readonly of: Claim;
  /** Claims with their roles in the formula. */
  readonly inputs: readonly (readonly [role: string, claim: Claim])[];
  readonly formula: string;
  /** The exact result in `unit`. */
  readonly exact: Fraction;
  readonly unit: string;
  readonly places: number;
}

/** A number that an audit rule computed, told as 推算 with everything needed to compute it again. */
export function makeFigure(archive: Archive, inference: Inference): Figure {
  const { rule, what, of, formula, exact, unit, places } = inference;
  const inputs: WorkingInput[] = inference.inputs.map(([role, claim]) => ({
    role,
    indicator: claim.indicator,
    claim: claim.id,
    text: claim.value.text,
  }));
  const value = roundTo(exact, places);
  const identity = [rule, what, ...inputs.map((input) => input.claim)].join('|');
  return {
    id: `${of.subject.id}.${of.indicator}.a${digest(identity)}`,
    subject: of.subject,
    place: of.place,
    indicator: of.indicator,
    text: `${value}${unit}`,
    value,
    unit,
    period: of.period,
    asOf: of.asOf,
    scope: of.scope,
    cohort: of.cohort,
    working: {
      rule: '推算',
      formula,
      inputs,
      exact: fractionText(exact),
      places,
      version: find(archive.indicators, of.indicator)?.version ?? 1,
    },
    home: auditHome(archive, [of, ...inference.inputs.map(([, claim]) => claim)]) ?? qualityAddress(),
  };
}
