/** The parts of a claim that a calculation reads. */
export interface Operand {
  readonly value: string;
  readonly unit: string;
}

/** A ratio of two whole numbers in lowest terms, the lower one positive. */
interface Ratio {
  readonly n: bigint;
  readonly d: bigint;
}

/** What a calculator of its own, written for the tests, makes of a rule and its operands. */
export interface Calculated {
  readonly exact: string;
  readonly value: string;
}

/** Calculates a figure again from the published numbers alone; undefined for a rule that it does not know. */
export function calculate(
  rule: string,
  operands: readonly Operand[],
  unit: string,
  places: number,
): Calculated | undefined {
  const [a, b] = operands.map(amountOf);
  const exact = a && resultOf(rule, a, b, operands.map(amountOf));
  if (!exact) return undefined;
  const per = unit === '%' ? { n: 1n, d: 100n } : amountOf({ value: '1', unit });
  const shown = lowest(exact.n * per.d, exact.d * per.n);
  return { exact: exact.d === 1n ? `${exact.n}` : `${exact.n}/${exact.d}`, value: round(shown, places) };
}

function resultOf(rule: string, a: Ratio, b: Ratio | undefined, all: readonly Ratio[]): Ratio | undefined {
  if (rule === '求和') return all.reduce((sum, one) => lowest(sum.n * one.d + one.n * sum.d, sum.d * one.d));
  if (!b) return undefined;
  if (rule === '与上期之差') {
    const difference = lowest(a.n * b.d - b.n * a.d, a.d * b.d);
    return difference.n < 0n ? { ...difference, n: -difference.n } : difference;
  }
  if (rule === '差') return lowest(a.n * b.d - b.n * a.d, a.d * b.d);
  if (rule === '比率' || rule === '占比' || rule === '环节比') return lowest(a.n * b.d, a.d * b.n);
  return rule === '同比' ? lowest(a.n * b.d - b.n * a.d, a.d * b.n) : undefined;
}

const SIZES: Readonly<Record<string, bigint>> = { 万: 10n ** 4n, 亿: 10n ** 8n, 万亿: 10n ** 12n };

/** A number in the base of its unit: 1.5万吨 is 15000. */
function amountOf({ value, unit }: Operand): Ratio {
  const [whole = '', decimals = ''] = value.split('.');
  const size = SIZES[/^(万亿|万|亿)/.exec(unit)?.[1] ?? ''] ?? 1n;
  return lowest(BigInt(whole + decimals) * size, 10n ** BigInt(decimals.length));
}

function lowest(n: bigint, d: bigint): Ratio {
  const sign = d < 0n ? -1n : 1n;
  let [x, y] = [n < 0n ? -n : n, d * sign];
  while (y) [x, y] = [y, x % y];
  return { n: (n * sign) / x, d: (d * sign) / x };
}

/** Half away from zero. */
function round({ n, d }: Ratio, places: number): string {
  const positive = n < 0n ? -n : n;
  const scaled = (positive * 10n ** BigInt(places) * 2n + d) / (2n * d);
  const digits = `${scaled}`.padStart(places + 1, '0');
  const point = digits.length - places;
  const text = places === 0 ? digits : `${digits.slice(0, point)}.${digits.slice(point)}`;
  return n < 0n && scaled > 0n ? `-${text}` : text;
}
