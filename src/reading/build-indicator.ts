import type { Formula, Indicator, IndicatorKind } from '../model/indicator.ts';
import { listedOf } from './build-listed.ts';
import { given } from './reader.ts';
import type { Fitting } from './schemas.ts';
import type { WrittenEntry } from './written.ts';

const SUBJECTS = { 地区: 'place', 项目: 'project', 攻坚行动: 'campaign' } as const;

/** Builds an indicator from its entry in a file of the 口径库; formula terms stay names until references are settled. */
export function buildIndicator(entry: WrittenEntry): Indicator {
  const { fitting, recorded } = listedOf<'indicator'>(entry);
  const formula = fitting.计算 && formulaOf(fitting.计算);
  return {
    ...recorded,
    name: fitting.名称,
    aliases: fitting.别名 ?? [],
    confusable: fitting.易混 ?? [],
    group: fitting.组,
    appliesTo: fitting.适用.map((word) => SUBJECTS[word]),
    unit: fitting.单位 ?? '',
    kind: fitting.类型 as IndicatorKind,
    direction: fitting.方向 ?? '中性',
    places: Number(fitting.小数位 ?? 0),
    defaultPeriod: fitting.默认期间,
    definition: fitting.口径,
    version: Number(fitting.版本),
    ...given({ formula, remark: fitting.内部备注 }),
  };
}

function formulaOf(written: NonNullable<Fitting<'indicator'>['计算']>): Formula {
  switch (written.规则) {
    case '比率':
      return { rule: '比率', numerator: written.分子, denominator: written.分母 };
    case '占比':
      return { rule: '占比', part: written.部分, whole: written.整体 };
    case '求和':
      return { rule: '求和', terms: written.各项 };
    case '差':
      return { rule: '差', minuend: written.被减数, subtrahend: written.减数 };
    case '同比':
      return { rule: '同比', of: written.本期 };
  }
}

/** Replaces the names in a formula by ids. */
export function settleFormula(formula: Formula, id: (name: string) => string): Formula {
  switch (formula.rule) {
    case '比率':
      return { rule: '比率', numerator: id(formula.numerator), denominator: id(formula.denominator) };
    case '占比':
      return { rule: '占比', part: id(formula.part), whole: id(formula.whole) };
    case '求和':
      return { rule: '求和', terms: formula.terms.map(id) };
    case '差':
      return { rule: '差', minuend: id(formula.minuend), subtrahend: id(formula.subtrahend) };
    case '同比':
      return { rule: '同比', of: id(formula.of) };
  }
}
