import type { Address } from '../../model/address.ts';
import type { Claim } from '../../model/claim.ts';
import type { Figure } from '../../model/figure.ts';
import { fraction } from '../../model/fraction.ts';
import type { Project } from '../../model/records.ts';
import { makeFigure } from '../derived/make-figure.ts';
import { daysBetween } from './days.ts';

/** A number of days about a project in a month: how it is called, and the claims whose days it lies between. */
export interface Days {
  readonly month: string;
  readonly rule: string;
  /** In words without digits. */
  readonly formula: string;
  readonly from: string;
  readonly to: string;
  readonly inputs: readonly (readonly [role: string, claim: Claim])[];
  readonly home: Address;
}

/** The days from one ISO day to another as a figure on the indicator of its first input; undefined where there is no input. */
export function dayFigure(project: Project, days: Days): Figure | undefined {
  const { month, rule, formula, from, to, inputs, home } = days;
  const [first] = inputs;
  if (!first) return undefined;
  const exact = fraction(BigInt(daysBetween(from, to)));
  return makeFigure({
    ...{ subject: { kind: 'project', id: project.id }, place: project.place, month },
    indicator: first[1].indicator,
    key: `${rule}|${inputs.map(([, claim]) => claim.id).join('|')}`,
    ...{ rule, formula, inputs, exact, shown: exact, unit: '天', places: 0, home },
  });
}
