import { type Claim, digest } from '../../model/claim.ts';
import type { Figure } from '../../model/figure.ts';
import type { Finding, FindingPart, FindingState } from '../../model/finding.ts';

/** A date or a name as it stands, digits and all. */
export type Quoted = { readonly date: string } | { readonly name: string };

/** A piece of a sentence: words without a digit, a claim, a figure, a date or a name. */
export type Piece = string | Claim | Figure | Quoted;

/** What a rule says; the claims stand in the order in which the sentence needs them. */
export interface Said {
  readonly state: FindingState;
  readonly claims: readonly Claim[];
  readonly pieces: readonly Piece[];
  readonly working: string;
  readonly figures?: readonly Figure[];
}

/** Puts a finding together; its id depends on the rule and on which claims it is about, and on nothing else. */
export function makeFinding(rule: string, { state, claims, pieces, working, figures = [] }: Said): Finding {
  const ids = claims.map((claim) => claim.id);
  return {
    id: `${rule}.${digest([...ids].sort().join('|'))}`,
    rule,
    state,
    places: [...new Set(claims.map((claim) => claim.place))],
    claims: ids,
    values: claims.map((claim) => claim.value.text),
    parts: pieces.map(partOf).reduce<FindingPart[]>(joinWords, []),
    working,
    figures,
  };
}

/** Claims one after the other, with 、 between them. */
export const listed = (pieces: readonly (Claim | Figure)[]): Piece[] =>
  pieces.flatMap((piece, index) => (index === 0 ? [piece] : ['、', piece]));

function partOf(piece: Piece): FindingPart {
  if (typeof piece === 'string') return piece;
  if ('date' in piece) return { date: piece.date };
  if (!('id' in piece)) return { name: piece.name };
  return 'working' in piece ? { figure: piece.id } : { claim: piece.id };
}

function joinWords(parts: FindingPart[], part: FindingPart): FindingPart[] {
  const last = parts.at(-1);
  if (typeof last !== 'string' || typeof part !== 'string') return [...parts, part];
  return [...parts.slice(0, -1), last + part];
}
