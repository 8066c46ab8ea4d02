/** What YAML is drawn from: words, lists and maps, whose keys stand in the order in which they were put. */
export type Written = string | readonly Written[] | { readonly [key: string]: Written };

/** A claim as a return writes it: its value alone, or its value with what else is said. */
export type WrittenClaim = string | ({ readonly 值: string } & Readonly<Record<string, string>>);

/** Indicator → its claims. */
export type WrittenClaims = Record<string, WrittenClaim | WrittenClaim[]>;

/** An amount in hundredths of 亿元 as people write it: 8054万元 below one 亿元, 12.3亿元 above. */
export function moneyText(hundredths: number): string {
  if (hundredths < 100) return `${hundredths * 100}万元`;
  return `${(hundredths / 100).toFixed(2).replace(/\.?0+$/, '')}亿元`;
}

/** Sums of places are always in 亿元, with two decimals. */
export const sumText = (hundredths: number): string => `${(hundredths / 100).toFixed(2)}亿元`;

/** A rate in percent with one decimal, rounded half up from the exact fraction. */
export function rateText(part: number, whole: number): string {
  const tenths = Math.floor((2000 * part + whole) / (2 * whole));
  return `${Math.floor(tenths / 10)}.${tenths % 10}%`;
}

/** Adds a claim to those of an indicator. */
export function addClaim(claims: WrittenClaims, indicator: string, claim: WrittenClaim): void {
  const known = claims[indicator];
  if (known === undefined) claims[indicator] = claim;
  else claims[indicator] = [...(Array.isArray(known) ? known : [known]), claim];
}
