import { monthEnd, monthWords } from '../figures/claims/days.ts';
import { placeScoresAddress } from '../model/address.ts';
import { digest } from '../model/claim.ts';
import type { Figure, WorkingInput } from '../model/figure.ts';
import { type Fraction, fraction, fractionText, multiply, roundTo } from '../model/fraction.ts';
import type { KeptScheme } from '../model/rules.ts';
import type { Part, Score } from '../model/scheme.ts';
import type { MonthScores, ScoreRow } from './month-scores.ts';
import { ruleFigureId, SCORE_INDICATOR } from './scheme-figures.ts';

/** The numbers of one score: the points of each part (and the rank that earned them), and what they make together. */
export interface ScoreFigures {
  readonly parts: ReadonlyMap<string, Figure>;
  readonly partRanks: ReadonlyMap<string, Figure>;
  readonly base: Figure;
  /** Only where the scheme has any. */
  readonly bonus?: Figure;
  readonly deduction?: Figure;
  readonly total: Figure;
  /** Full marks of the items that have data; those of the scheme, from its page, where all have. */
  readonly max: Figure;
  readonly share: Figure;
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

/** Makes the figures of one place in a city's month: each at home on the page that tells its points. */
export const scoreFigureMaker =
  ({ city, month }: MonthScores, scheme: KeptScheme, row: ScoreRow) =>
  ({ key, indicator, rule, formula, inputs, exact, unit, places }: ScoreNumber): Figure => {
    const isShare = unit === '%' || unit === '个百分点';
    const value = roundTo(isShare ? multiply(exact, HUNDRED) : exact, places);
    const span = { text: monthWords(month), start: `${month}-01`, end: monthEnd(month) };
    return {
      id: `${row.place.id}.${indicator}.s${digest([city.id, month, scheme.id, key].join('|'))}`,
      subject: { kind: 'place', id: row.place.id },
      place: row.place.id,
      indicator,
      text: `${value}${unit}`,
      value,
      unit,
      period: span,
      asOf: { ...span, stated: false },
      scope: row.score.group,
      cohort: '',
      working: { rule, formula, inputs, exact: fractionText(exact), places, version: scheme.version },
      home: placeScoresAddress(city.id, month, row.place.id),
    };
  };

const HUNDRED = fraction(100n);

/** The numbers of a score by a scheme; undefined where nothing has data, and so nothing is reckoned. */
export function scoreFigures(
  scores: MonthScores,
  scheme: KeptScheme,
  row: ScoreRow,
  { score = row.score, fullMarks }: { readonly score?: Score; readonly fullMarks?: Figure | undefined } = {},
): ScoreFigures | undefined {
  const { share } = score;
  if (!share) return undefined;
  const make = scoreFigureMaker(scores, scheme, row);
  const rules = new Map(
    [...scheme.items, ...scheme.bonus, ...scheme.deductions].map((rule) => [rule.id, rule] as const),
  );
  const parts = new Map<string, Figure>();
  const partRanks = new Map<string, Figure>();
  for (const part of score.parts) {
    const { indicator = '', name = '' } = rules.get(part.item) ?? {};
    const common = { indicator, inputs: inputsOf(row, indicator), places: 2 };
    const rule = RULES[part.kind];
    if (part.absent === undefined) {
      const formula = `${name}：${part.how}`;
      parts.set(
        part.item,
        make({ ...common, key: part.item, rule, formula, exact: part.earned, unit: '分' }),
      );
    }
    if (part.rank !== undefined) {
      const exact = fraction(BigInt(part.rank));
      const formula = `${name}在同组里的名次`;
      partRanks.set(
        part.item,
        make({ ...common, key: `${part.item}.rank`, rule: '名次', formula, exact, unit: '位', places: 0 }),
      );
    }
  }
  return { parts, partRanks, ...sumFigures(make, scheme, score, { share, parts, fullMarks }) };
}

const RULES: Readonly<Record<Part['kind'], string>> = { base: '得分', bonus: '加分', deduction: '扣分' };

function sumFigures(
  make: (number: ScoreNumber) => Figure,
  scheme: KeptScheme,
  { parts, base, bonus, deduction, total, max }: Score,
  given: { share: Fraction; parts: ReadonlyMap<string, Figure>; fullMarks: Figure | undefined },
): Omit<ScoreFigures, 'parts' | 'partRanks'> {
  const common = { indicator: SCORE_INDICATOR, unit: '分', places: 2 } as const;
  const sum = (key: Part['kind'], formula: string, exact: Fraction): Figure => {
    const some = parts.filter(({ kind }) => kind === key).flatMap(({ item }) => given.parts.get(item) ?? []);
    return make({ ...common, key, rule: '求和', formula, inputs: some.map(inputOf('加项')), exact });
  };
  const own = {
    base: sum('base', '各项得分之和', base),
    ...(scheme.bonus.length > 0 && { bonus: sum('bonus', '各项加分之和', bonus) }),
    ...(scheme.deductions.length > 0 && { deduction: sum('deduction', '各项扣分之和', deduction) }),
  };
  const isWhole = parts.every(({ kind, absent }) => kind !== 'base' || absent === undefined);
  const whole =
    (isWhole ? given.fullMarks : undefined) ??
    make({
      ...common,
      key: 'max',
      rule: '求和',
      formula: `“${scheme.name}”里有数的各项的权重之和`,
      inputs: weightsOf(scheme, parts),
      exact: max,
      places: max.d === 1n ? 0 : 2,
    });
  const inputs = [
    inputOf('基础分')(own.base),
    ...(own.bonus ? [inputOf('加分')(own.bonus)] : []),
    ...(own.deduction ? [inputOf('扣分')(own.deduction)] : []),
  ];
  return {
    ...own,
    max: whole,
    total: make({
      ...common,
      key: 'total',
      rule: '总分',
      formula: '基础分 + 加分 − 扣分',
      inputs,
      exact: total,
    }),
    share: make({
      ...common,
      key: 'share',
      rule: '得分率',
      formula: '基础分 ÷ 有数各项的满分',
      inputs: [inputOf('分子')(own.base), inputOf('分母')(whole)],
      exact: given.share,
      unit: '%',
      places: 1,
    }),
  };
}

/** The weights of the items that have data. */
const weightsOf = (scheme: KeptScheme, parts: readonly Part[]): WorkingInput[] =>
  scheme.items
    .filter(({ id }) => parts.some(({ item, absent }) => item === id && absent === undefined))
    .map(({ id, indicator, weight }) => ({
      role: '加项',
      indicator,
      claim: ruleFigureId(scheme, `${id}.weight`),
      text: `${weight}分`,
    }));

/** A figure as the input of another. */
export const inputOf =
  (role: string) =>
  ({ id, indicator, text }: Figure): WorkingInput => ({ role, indicator, claim: id, text });

/** The claims that a place's value on an indicator rests on. */
function inputsOf({ brought }: ScoreRow, indicator: string): WorkingInput[] {
  const { inputs = [] } = brought.entries.get(indicator) ?? {};
  const roles = inputs.length > 1 ? ['分子', '分母'] : ['实际值'];
  return inputs.map((claim, index) => ({
    role: roles[index] ?? '',
    indicator: claim.indicator,
    claim: claim.id,
    text: claim.value.text,
  }));
}
