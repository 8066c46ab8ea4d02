import type { Figure, WorkingInput } from '../model/figure.ts';
import { add, divide, type Fraction, fraction, fractionOf } from '../model/fraction.ts';
import type { KeptScheme } from '../model/rules.ts';
import type { ItemRule, Part, Score } from '../model/scheme.ts';
import { ruleFigureId, SCORE_INDICATOR } from './scheme-figures.ts';

/** What the sums of a score are made from: the figures of its parts, and the full marks of the scheme. */
interface Given {
  readonly share: Fraction;
  readonly parts: ReadonlyMap<string, Figure>;
  readonly fullMarks: Figure | undefined;
}

/** What a figure of a score is to become. */
export interface ScoreNumber {
  readonly key: string;
  readonly indicator: string;
  readonly rule: string;
  readonly formula: string;
  readonly inputs: readonly WorkingInput[];
  readonly exact: Fraction;
  readonly unit: '分' | '%' | '位' | '个百分点';
  readonly places: number;
}

/** What the parts of a score make together. */
export interface ScoreSums {
  /** What the items earned before it was brought to full marks, and the weights that apply; only where some item does not apply. */
  readonly earned?: Figure;
  readonly applies?: Figure;
  readonly base: Figure;
  /** Only where the scheme has any. */
  readonly bonus?: Figure;
  readonly deduction?: Figure;
  readonly total: Figure;
  /** Full marks of the items that have data; those of the scheme, from its page, where all have. */
  readonly max: Figure;
  readonly share: Figure;
}

const COMMON = { indicator: SCORE_INDICATOR, unit: '分', places: 2 } as const;

/** Makes the sums of a score as figures: base, bonus, deduction, full marks, total and share. */
export function sumFigures(
  make: (number: ScoreNumber) => Figure,
  scheme: KeptScheme,
  score: Score,
  given: Given,
): ScoreSums {
  const { parts, bonus, deduction, total } = score;
  const sum = (key: Part['kind'], formula: string, exact: Fraction): Figure => {
    const some = parts.filter(({ kind }) => kind === key).flatMap(({ item }) => given.parts.get(item) ?? []);
    return make({ ...COMMON, key, rule: '求和', formula, inputs: some.map(inputOf('加项')), exact });
  };
  const own = {
    ...baseFigures(make, scheme, score, given),
    ...(scheme.bonus.length > 0 && { bonus: sum('bonus', '各项加分之和', bonus) }),
    ...(scheme.deductions.length > 0 && { deduction: sum('deduction', '各项扣分之和', deduction) }),
  };
  const inputs = [
    inputOf('基础分')(own.base),
    ...(own.bonus ? [inputOf('加分')(own.bonus)] : []),
    ...(own.deduction ? [inputOf('扣分')(own.deduction)] : []),
  ];
  return {
    ...own,
    total: make({
      ...COMMON,
      key: 'total',
      rule: '总分',
      formula: '基础分 + 加分 − 扣分',
      inputs,
      exact: total,
    }),
    share: make({
      ...COMMON,
      key: 'share',
      rule: '得分率',
      formula: '基础分 ÷ 有数各项的满分',
      inputs: [inputOf('分子')(own.base), inputOf('分母')(own.max)],
      exact: given.share,
      unit: '%',
      places: 1,
    }),
  };
}

/** The base and its full marks; where items do not apply, what was earned is brought to the full marks of all. */
function baseFigures(
  make: (number: ScoreNumber) => Figure,
  scheme: KeptScheme,
  { parts, base, scale }: Score,
  { parts: earnings, fullMarks }: Given,
): Pick<ScoreSums, 'base' | 'max' | 'earned' | 'applies'> {
  const told = parts.filter(({ kind, absent }) => kind === 'base' && absent === undefined);
  const items = scheme.items.filter(({ id }) => told.some(({ item }) => item === id));
  const earned = make({
    ...COMMON,
    key: 'base',
    rule: '求和',
    formula: '各项得分之和',
    inputs: told.flatMap(({ item }) => earnings.get(item) ?? []).map(inputOf('加项')),
    exact: divide(base, scale),
  });
  const weights = (key: string, formula: string): Figure => {
    const exact = items.map(({ weight }) => fractionOf(weight)).reduce(add, fraction(0n));
    const places = exact.d === 1n ? 0 : 2;
    return make({
      ...COMMON,
      key,
      rule: '求和',
      formula,
      inputs: items.map(weightOf(scheme)),
      exact,
      places,
    });
  };
  if (items.length === scheme.items.length && fullMarks) return { base: earned, max: fullMarks };
  if (scale.n === scale.d || !fullMarks)
    return { base: earned, max: weights('max', `“${scheme.name}”里有数的各项的权重之和`) };
  const applies = weights('applies', `“${scheme.name}”里适用的各项的权重之和`);
  return {
    earned,
    applies,
    base: make({
      ...COMMON,
      key: 'base-in-full',
      rule: '折算',
      formula: '各项得分之和 × 满分 ÷ 适用各项的权重之和',
      inputs: [inputOf('各项得分')(earned), inputOf('满分')(fullMarks), inputOf('适用权重')(applies)],
      exact: base,
    }),
    max: fullMarks,
  };
}

const weightOf =
  (scheme: KeptScheme) =>
  ({ id, indicator, weight }: ItemRule): WorkingInput => ({
    role: '加项',
    indicator,
    claim: ruleFigureId(scheme, `${id}.weight`),
    text: `${weight}分`,
  });

/** A figure as the input of another. */
export const inputOf =
  (role: string) =>
  ({ id, indicator, text }: Figure): WorkingInput => ({ role, indicator, claim: id, text });
