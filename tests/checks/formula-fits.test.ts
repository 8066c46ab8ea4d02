import { describe, expect, it } from 'vitest';
import { FILES, indicator, problemsOf, TRIAL } from '../reading/trial-site.ts';

/** What is told when the trial indicators have one more, with this unit and this formula. */
const told = (unit: string, ...formula: string[]): string =>
  problemsOf({
    [FILES.indicators]: `${TRIAL[FILES.indicators]}\n${indicator('made', '算得', unit, '比率', '[地区]', [
      `计算:\n    ${formula.join('\n    ')}`,
    ])}`,
  });

const SUM = (...terms: string[]) => ['规则: 求和', `各项: [${terms.join(', ')}]`];
const LESS = (a: string, b: string) => ['规则: 差', `被减数: ${a}`, `减数: ${b}`];
const RATE = (a: string, b: string) => ['规则: 比率', `分子: ${a}`, `分母: ${b}`];
const SHARE = (a: string, b: string) => ['规则: 占比', `部分: ${a}`, `整体: ${b}`];

describe('a formula fits', () => {
  it.each([
    ['a sum of counts', '个', SUM('开工项目数', '计划实施项目数')],
    ['a difference of money in another multiple', '万元', LESS('总投资', '年度计划投资')],
    ['a rate in per cent', "'%'", RATE('开工项目数', '计划实施项目数')],
    ['money for each project', '亿元', RATE('总投资', '计划实施项目数')],
    ['a share of money', "'%'", SHARE('年度计划投资', '总投资')],
    ['growth over last year', "'%'", ['规则: 同比', '本期: 总投资']],
    ['a difference of rates in points', '个百分点', LESS('开工率', '开工率')],
  ])('%s', (_, unit, formula) => {
    expect(told(unit, ...formula)).toBe('');
  });
});

describe('a formula does not fit', () => {
  it('where counts are added to money', () => {
    expect(told('个', ...SUM('开工项目数', '总投资'))).toMatchInlineSnapshot(`
      "content/indicators/trial.yaml:95:5  错误  formula-fits
        规则: 求和
        ^^^^^^^^^^
        “算得”的单位是个，它的计算得不出这个单位。
        改法：各项与结果用同类的单位。"
    `);
  });

  it('where a rate of unlike things is told in per cent', () => {
    expect(told("'%'", ...RATE('总投资', '计划实施项目数'))).toMatchInlineSnapshot(`
      "content/indicators/trial.yaml:95:5  错误  formula-fits
        规则: 比率
        ^^^^^^^^^^
        “算得”的单位是%，它的计算得不出这个单位。
        改法：相除的两项用同类的单位。"
    `);
  });

  it('where a share is not told in per cent', () => {
    expect(told('亿元', ...SHARE('年度计划投资', '总投资'))).toMatchInlineSnapshot(`
      "content/indicators/trial.yaml:95:5  错误  formula-fits
        规则: 占比
        ^^^^^^^^^^
        “算得”的单位是亿元，它的计算得不出这个单位。
        改法：把单位写成 %。"
    `);
  });

  it('where a rate is told in the unit of its denominator', () => {
    expect(told('个', ...RATE('总投资', '计划实施项目数'))).toMatchInlineSnapshot(`
      "content/indicators/trial.yaml:95:5  错误  formula-fits
        规则: 比率
        ^^^^^^^^^^
        “算得”的单位是个，它的计算得不出这个单位。
        改法：单位写成与分子同类，分母用计数的指标；或者把单位写成 %。"
    `);
  });

  it('where words are counted with', () => {
    expect(told('个', ...SUM('开工项目数', '形象进度'))).toContain('formula-fits');
  });
});
