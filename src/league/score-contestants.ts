import { add, divide, type Fraction, fraction, multiply, subtract } from '../model/fraction.ts';
import type { Contender, Part, Scheme, Score } from '../model/scheme.ts';
import { deriveBasePart, deriveExtraPart } from './derive-part.ts';

/**
 * Scores by a scheme those contestants whose groups it is for, in the order given, every point with its origin. A scheme
 * whose rules were not published scores nobody.
 */
export function scoreContestants(scheme: Scheme, contestants: readonly Contender[]): Score[] {
  if (!scheme.published) return [];
  return contestants
    .filter(({ group }) => scheme.groups?.includes(group) ?? true)
    .map((contender) => scoreOne(scheme, contender));
}

/** Whether a part lacks what it needs: what does not apply lacks nothing as an extra, or where the scheme spreads its weight. */
export const isMissing = ({ kind, absent, spread }: Part): boolean =>
  absent !== undefined && !spread && (kind === 'base' || absent !== '不适用');

function scoreOne(scheme: Scheme, contender: Contender): Score {
  const parts = [
    ...scheme.items.map((item) => deriveBasePart(item, contender)),
    ...scheme.bonus.map((rule) => deriveExtraPart(rule, 'bonus', contender)),
    ...scheme.deductions.map((rule) => deriveExtraPart(rule, 'deduction', contender)),
  ];
  const of = (kind: Part['kind']) => parts.filter((part) => part.kind === kind);
  const earned = (kind: Part['kind']) => sum(of(kind).map((part) => part.earned));
  const scale = scaleOf(of('base'));
  const base = multiply(earned('base'), scale);
  const [bonus, deduction] = [earned('bonus'), earned('deduction')];
  const told = of('base').flatMap(({ absent, weight }) => (absent === undefined ? [weight] : []));
  const max = multiply(sum(told), scale);
  return {
    id: contender.id,
    group: contender.group,
    base,
    scale,
    bonus,
    deduction,
    total: subtract(add(base, bonus), deduction),
    max,
    ...(max.n !== 0n && { share: divide(base, max) }),
    complete: max.n !== 0n && !parts.some(isMissing),
    parts,
  };
}

/** All weights ÷ those of the items that apply; what is incomplete for another reason is not brought to full marks. */
function scaleOf(parts: readonly Part[]): Fraction {
  const all = sum(parts.map(({ weight }) => weight));
  const apply = sum(parts.flatMap(({ spread, weight }) => (spread ? [] : [weight])));
  return apply.n === 0n || parts.some(isMissing) ? fraction(1n) : divide(all, apply);
}

const sum = (some: readonly Fraction[]): Fraction => some.reduce(add, fraction(0n));
