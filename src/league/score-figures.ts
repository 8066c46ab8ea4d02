import { monthEnd, monthWords } from '../figures/claims/days.ts';
import { placeScoresAddress } from '../model/address.ts';
import { digest } from '../model/claim.ts';
import type { Figure, WorkingInput } from '../model/figure.ts';
import { fraction, fractionText, multiply, roundTo } from '../model/fraction.ts';
import type { KeptScheme } from '../model/rules.ts';
import type { Part, Score } from '../model/scheme.ts';
import type { MonthScores, ScoreRow } from './month-scores.ts';
import { type ScoreNumber, type ScoreSums, sumFigures } from './sum-figures.ts';

/** The numbers of one score: the points of each part (and the rank that earned them), and what they make together. */
export interface ScoreFigures extends ScoreSums {
  readonly parts: ReadonlyMap<string, Figure>;
  readonly partRanks: ReadonlyMap<string, Figure>;
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
