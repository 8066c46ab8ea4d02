import { addClaim, type WrittenClaim, type WrittenClaims } from './written.ts';

/** Something that is known of a project at the end of a month. */
export interface Fact {
  readonly indicator: string;
  readonly claim: WrittenClaim;
  /** Told again only when this changes; absent: told every month. */
  readonly mark?: string;
  /** What tells facts on one indicator apart: a kind of permit, a year, plan or forecast. */
  readonly which?: string;
}

/** What one reporter has told of one project so far; it tells only what is new. */
export class Teller {
  readonly #told = new Map<string, string>();

  /** The claims that have to be told now. */
  tell(facts: readonly Fact[]): WrittenClaims {
    const claims: WrittenClaims = {};
    for (const { indicator, claim, mark, which = '' } of facts) {
      const key = `${indicator}/${which}`;
      if (mark !== undefined && this.#told.get(key) === mark) continue;
      if (mark !== undefined) this.#told.set(key, mark);
      addClaim(claims, indicator, claim);
    }
    return claims;
  }
}

/** A fact that is told once and again when its value changes. */
export function once(indicator: string, value: string, more: Readonly<Record<string, string>> = {}): Fact {
  const { 性质: nature = '', 口径: scope = '', 期间: period = '' } = more;
  const claim = Object.keys(more).length === 0 ? value : { 值: value, ...more };
  return { indicator, claim, mark: value, which: `${nature}/${scope}/${period}` };
}
