import type { Figure } from '../../../src/model/figure.ts';
import type { PublishedClaim } from '../../../src/model/published-claim.ts';
import { calculate } from './calculate.ts';

/** Says what is wrong with a number that the audit inferred, checked from the published claims alone: nothing, if all is well. */
export function checkInferred(figure: Figure, claims: ReadonlyMap<string, PublishedClaim>): string[] {
  const roles = new Map(figure.working.inputs.map(({ role, claim }) => [role, claims.get(claim)]));
  const part = roles.get('部分');
  const rate = roles.get('比率');
  const base = roles.get('分母');
  const holds =
    part && rate
      ? givesRate(part, figure, rate)
      : rate && base
        ? isWholeShare(figure, base)
        : isResult(figure, claims);
  return holds
    ? []
    : [
        `${figure.id}: ${figure.text} does not follow from ${figure.working.inputs.map(({ text }) => text).join(', ')}`,
      ];
}

const operand = (claim: PublishedClaim) => ({ value: claim.value ?? '', unit: claim.unit });
const placesOf = (decimal: string): number => decimal.split('.')[1]?.length ?? 0;

/** An inferred base: the part divided by it gives the rate, rounded as that is printed. */
function givesRate(part: PublishedClaim, figure: Figure, rate: PublishedClaim): boolean {
  const printed = rate.value ?? '';
  const again = calculate(
    '比率',
    [operand(part), { value: figure.value, unit: figure.unit }],
    '%',
    placesOf(printed),
  );
  return again?.value === printed;
}

/** The nearest rate that a base can give: some whole number of it, and not the printed one. */
function isWholeShare(figure: Figure, base: PublishedClaim): boolean {
  const [n = '0', d = '1'] = figure.working.exact.split('/');
  return (BigInt(n) * BigInt(base.value ?? '0')) % (BigInt(d) * 100n) === 0n;
}

/** A sum or a difference of what is printed. */
function isResult(figure: Figure, claims: ReadonlyMap<string, PublishedClaim>): boolean {
  const { inputs, places } = figure.working;
  const operands = inputs.flatMap(({ claim }) => {
    const one = claims.get(claim);
    return one ? [{ value: one.value ?? '', unit: figure.unit }] : [];
  });
  const rule = inputs.some(({ role }) => role === '减数') ? '差' : '求和';
  const again = calculate(rule, operands, figure.unit, places);
  return figure.unit === '%'
    ? calculate(
        rule,
        operands.map(({ value }) => ({ value, unit: '个' })),
        '个',
        places,
      )?.value === figure.value
    : again?.value === figure.value;
}
