/** An exact ratio of two whole numbers; `d` is always positive and the pair is in lowest terms. */
export interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
}

/** Builds a fraction in lowest terms. A zero denominator is a programming error and throws. */
export function fraction(n: bigint, d: bigint = 1n): Fraction {
  if (d === 0n) throw new RangeError('fraction with a zero denominator');
  const sign = d < 0n ? -1n : 1n;
  const g = gcd(n < 0n ? -n : n, d < 0n ? -d : d) || 1n;
  return { n: (sign * n) / g, d: (sign * d) / g };
}

/** Reads a plain decimal («187.6», «-0.6») exactly. */
export function fractionOf(decimal: string): Fraction {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(decimal);
  if (!match) throw new RangeError(`not a decimal: ${decimal}`);
  const decimals = match[3] ?? '';
  const digits = BigInt(`${match[1]}${match[2]}${decimals}`);
  return fraction(digits, 10n ** BigInt(decimals.length));
}

export const add = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.d + b.n * a.d, a.d * b.d);
export const subtract = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.d - b.n * a.d, a.d * b.d);
export const multiply = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.n, a.d * b.d);
export const divide = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.d, a.d * b.n);

/** Orders two fractions exactly: negative, zero or positive, as a sort function wants it. */
export function compare(a: Fraction, b: Fraction): number {
  const difference = a.n * b.d - b.n * a.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** Rounds half away from zero to `places` decimals and writes the decimal, trailing zeros kept. */
export function roundTo(value: Fraction, places: number): string {
  const scale = 10n ** BigInt(places);
  const negative = value.n < 0n;
  const doubled = (negative ? -value.n : value.n) * scale * 2n + value.d;
  const digits = String(doubled / (value.d * 2n)).padStart(places + 1, '0');
  const text = places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
  return negative && /[1-9]/.test(text) ? `-${text}` : text;
}

/** Writes a fraction for a working: «20/33», or the whole number where the denominator is one. */
export const fractionText = (value: Fraction): string =>
  value.d === 1n ? String(value.n) : `${value.n}/${value.d}`;

/** The nearest double, for geometry only: never for a figure that is shown. */
export const approximate = (value: Fraction): number => {
  const scaled = (value.n * 1_000_000_000n) / value.d;
  return Number(scaled) / 1e9;
};

function gcd(a: bigint, b: bigint): bigint {
  return b === 0n ? a : gcd(b, a % b);
}
