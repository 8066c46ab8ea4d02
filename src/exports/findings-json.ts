import type { Address } from '../model/address.ts';
import type { Finding, FindingState, ShownAnswer } from '../model/finding.ts';

/** A finding as everybody outside reads it (`/data/findings.json`); the shape is a contract. */
export interface PublishedFinding {
  readonly id: string;
  readonly rule: string;
  readonly state: FindingState;
  readonly places: readonly string[];
  readonly claims: readonly string[];
  readonly values: readonly string[];
  readonly working: string;
  readonly answer?: ShownAnswer;
  /** The page on which it stands; `/quality/` where it is left out. */
  readonly home?: Address;
}

/** The findings as rows, in their order; their sentences and figures are for the pages and for figures.json. */
export const publishFindings = (findings: readonly Finding[]): PublishedFinding[] => findings.map(publish);

const publish = ({
  id,
  rule,
  state,
  places,
  claims,
  values,
  working,
  answer,
  home,
}: Finding): PublishedFinding => ({
  id,
  rule,
  state,
  places,
  claims,
  values,
  working,
  ...(answer ? { answer } : {}),
  ...(home ? { home } : {}),
});
