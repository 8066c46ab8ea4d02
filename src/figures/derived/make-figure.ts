import type { Address } from '../../model/address.ts';
import { type Claim, digest, type Subject } from '../../model/claim.ts';
import type { Figure } from '../../model/figure.ts';
import { type Fraction, fractionText, roundTo } from '../../model/fraction.ts';
import { monthSpan } from '../claims/days.ts';

/** What a figure of a month is made of. */
export interface Making {
  readonly subject: Subject;
  readonly place: string;
  readonly month: string;
  readonly indicator: string;
  /** What tells it apart from other figures on the same indicator and month. */
  readonly key: string;
  readonly rule: string;
  /** In words without digits. */
  readonly formula: string;
  readonly inputs: readonly (readonly [role: string, claim: Claim])[];
  /** The exact result in base units, as a working states it. */
  readonly exact: Fraction;
  /** The same in `unit`, to be rounded and shown. */
  readonly shown: Fraction;
  readonly unit: string;
  readonly places: number;
  readonly home: Address;
}

/** Makes a figure of a subject for a month, with its working. */
export function makeFigure(making: Making): Figure {
  const { subject, place, month, indicator, key, rule, formula, inputs, unit, places, home } = making;
  const value = roundTo(making.shown, places);
  const period = monthSpan(month);
  const [first] = inputs;
  return {
    id: `${subject.id}.${indicator}.p${digest([subject.kind, month, key, home].join('|'))}`,
    subject,
    place,
    indicator,
    text: `${value}${unit}`,
    value,
    unit,
    period,
    asOf: { ...period, stated: false },
    scope: first?.[1].scope ?? '',
    cohort: first?.[1].cohort ?? '',
    working: {
      rule,
      formula,
      inputs: inputs.map(([role, claim]) => ({
        role,
        indicator: claim.indicator,
        claim: claim.id,
        text: claim.value.text,
      })),
      exact: fractionText(making.exact),
      places,
      version: 1,
    },
    home,
  };
}
