import { describe, expect, it } from 'vitest';
import type { LightState } from '../../src/figures/lights/light.ts';
import { lightsOf } from '../../src/figures/lights/lights.ts';
import { placeProgress, projectProgress } from '../../src/figures/schedule/progress.ts';
import type { ProgressFigures } from '../../src/figures/schedule/progress-figures.ts';
import { projectScheduleFigures, shownFigures } from '../../src/figures/schedule/schedule-figures.ts';
import { find, get } from '../../src/model/archive.ts';
import type { Subject } from '../../src/model/claim.ts';
import type { Figure } from '../../src/model/figure.ts';
import { fractionText } from '../../src/model/fraction.ts';
import { wholeProvince } from './whole-province.ts';

// The working is in working/lights.md.
const archive = wholeProvince();

const subjectOf = (id: string): Subject => ({ kind: find(archive.places, id) ? 'place' : 'project', id });
const stateOf = (id: string, rule: string, month: string): LightState | undefined =>
  lightsOf(archive, subjectOf(id), month).find((state) => state.rule.id === rule);

/** What was measured, exactly, and the light: 400/13 红. */
const draw = (state: LightState | undefined): string =>
  [state?.measured && fractionText(state.measured), state?.light].filter((one) => one).join(' ');

describe('the light on money against the curve, in points behind it', () => {
  it.each([
    // subject      3月         4月         5月         6月
    ['dong', '0 绿', '15/2 绿', '15 黄', '30 黄'],
    ['nan', '0 绿', '10 黄', '0 绿', '15 黄'],
    ['xi', '无', '无', '无', '无'],
    ['bei', '无', '无', '无', '40 红'],
    ['dong-1', '5/2 绿', '10 黄', '25 黄', '25 黄'],
    ['dong-3', '无', '200/13 黄', '300/13 黄', '400/13 红'],
    ['nan-4', '无', '无', '无', '无'],
    ['xi-1', '5 绿', '15 黄', '25 黄', '无'],
    ['xi-2', '无', '15 黄', '30 黄', '45 黄'],
    ['gaoxin-1', '50/3 黄', '50/3 黄', '0 绿', '-20 绿'],
  ])('of %s: %s · %s · %s · %s', (id, ...lights) => {
    const months = ['2024-03', '2024-04', '2024-05', '2024-06'];
    expect(months.map((month) => draw(stateOf(id, 'points', month)))).toEqual(lights);
  });

  it.each([
    ['gaoxin-1', '合乎序时'],
    ['dong', '落后于序时'],
    ['xi', '本月完成投资未报送'],
    ['gaoxin', '年度计划投资未报送'],
    ['nan-4', '本月完成投资未报送'],
    ['xi-1', '免责：不可抗力'],
    ['xi-2', '人工改定'],
  ])('of %s in June for the reason: %s', (id, reason) => {
    expect(stateOf(id, 'points', '2024-06')?.reason).toBe(reason);
  });

  it('of xi-2 keeps what was changed, by whom and why', () => {
    expect(stateOf('xi-2', 'points', '2024-06')?.overridden).toMatchObject({
      from: '红',
      by: { light: '黄', by: '市项目中心主任', reason: '数据已经补报', date: '2024-07-05' },
    });
  });
});

describe('every other light in June', () => {
  it.each([
    // subject      ratio           grace         work            start           entry
    ['dong', '40 红', '155/6 黄'],
    ['nan', '70 黄', '65/6 黄'],
    ['bei', '20 红', '215/6 红'],
    ['dong-1', '50 红', '125/6 黄', '无', '绿', '无'],
    ['dong-3', '2000/39 红', '625/26 黄', '15 黄', '绿', '2 红'],
    ['nan-4', '无', '无', '无', '3 红', '无'],
    ['xi-1', '20 红', '215/6 红', '无', '绿', '无'],
    ['xi-2', '10 红', '245/6 红', '无', '绿', '无'],
    ['gaoxin-1', '120 绿', '-20 绿', '0 绿', '绿', '绿'],
  ])('of %s', (id, ...lights) => {
    const states = lightsOf(archive, subjectOf(id), '2024-06').filter(({ rule }) => rule.id !== 'points');
    expect(states.map(draw)).toEqual(lights);
  });

  it.each([
    ['dong-1', 'work', '计划工期未报送'],
    ['dong-1', 'entry', '没有开工时间'],
    ['dong-3', 'start', '已经开工'],
    ['dong-3', 'entry', '逾期'],
    ['nan-4', 'start', '逾期'],
    ['nan-4', 'entry', '还没有开工'],
    ['gaoxin-1', 'entry', '已经入统'],
  ])('of %s by %s for the reason: %s', (id, rule, reason) => {
    expect(stateOf(id, rule, '2024-06')?.reason).toBe(reason);
  });

  it.each([
    // subject, rule      3月       4月       5月       6月
    ['nan-4', 'start', '0 绿', '1 黄', '2 黄', '3 红'],
    ['dong-3', 'entry', '无', '0 绿', '1 黄', '2 红'],
    ['gaoxin-1', 'entry', '0 绿', '1 黄', '绿', '绿'],
  ])('and of %s by %s as the months pass: %s · %s · %s · %s', (id, rule, ...lights) => {
    const months = ['2024-03', '2024-04', '2024-05', '2024-06'];
    expect(months.map((month) => draw(stateOf(id, rule, month)))).toEqual(lights);
  });
});

const progressOf = (id: string) => {
  const project = find(archive.projects, id);
  return project ? projectProgress(archive, project, '2024-06') : placeProgress(archive, id, '2024-06');
};

describe('the plan', () => {
  it.each([
    ['dong', '10亿元', '8亿元', '上级调整计划', '8亿元'],
    ['dong-1', '4亿元', '2亿元', '市场变化', '4亿元'],
  ])('of %s was %s, became %s for a reason (%s), and it is measured by %s', (id, ...told) => {
    const { history, plan } = progressOf(id);
    const [change] = history?.changes ?? [];
    expect(history?.changes).toHaveLength(1);
    expect([history?.first.value.text, change?.value.text, change?.note, plan?.value.text]).toEqual(told);
  });
});

describe('the printed figures of June', () => {
  const figuresOf = (id: string): ProgressFigures => shownFigures(archive, progressOf(id), '/schedule/jia/');

  it.each([
    // subject      rate      other     share     asked         gap                     ratio
    ['dong', '20.0%', '16.0%', '50.0%', '4.00亿元', '30.0个百分点 落后', '40.0%'],
    ['nan', '35.0%', '', '50.0%', '3.00亿元', '15.0个百分点 落后', '70.0%'],
    ['bei', '10.0%', '', '50.0%', '1.50亿元', '40.0个百分点 落后', '20.0%'],
    ['dong-1', '25.0%', '50.0%', '50.0%', '2.00亿元', '25.0个百分点 落后', '50.0%'],
    ['dong-3', '38.5%', '', '69.2%', '0.90亿元', '30.8个百分点 落后', '55.6%'],
    ['xi-1', '10.0%', '', '50.0%', '1.00亿元', '40.0个百分点 落后', '20.0%'],
    ['xi-2', '5.0%', '', '50.0%', '1.00亿元', '45.0个百分点 落后', '10.0%'],
    ['gaoxin-1', '120.0%', '', '100.0%', '0.60亿元', '20.0个百分点 超前', '120.0%'],
  ])('of %s', (id, ...texts) => {
    const { rate, otherRate, share, asked, gap, ratio } = figuresOf(id);
    const side = gap && `${gap.text} ${gap.working.rule.slice(0, 2)}`;
    expect([rate?.text, otherRate?.text ?? '', share?.text, asked?.text, side, ratio?.text]).toEqual(texts);
  });

  it.each(['xi', 'nan-4', 'gaoxin', 'lingang'])('are none for %s, which lacks a number', (id) => {
    expect(figuresOf(id)).toEqual({});
  });

  it('of 东县 have their working', () => {
    const drawn = Object.values<Figure>({ ...figuresOf('dong') }).map(
      ({ working: { rule, formula, inputs, exact } }) => [
        rule,
        formula,
        inputs.map((input) => input.text).join(' '),
        exact,
      ],
    );
    expect(drawn).toEqual([
      ['比率', '完成投资 ÷ 年度计划投资', '1.6亿元 8亿元', '1/5'],
      ['比率', '完成投资 ÷ 首次的年度计划投资', '1.6亿元 10亿元', '4/25'],
      ['序时比例', '序时曲线“冬歇”到本月为止各月份额之和 ÷ 全年各月份额之和', '', '1/2'],
      ['序时应完成', '年度计划投资 × 序时比例', '8亿元', '400000000'],
      ['落后序时', '序时比例 − 投资完成率', '1.6亿元 8亿元', '3/10'],
      ['完成比率', '完成投资 ÷ 序时应完成的投资', '1.6亿元 8亿元', '2/5'],
    ]);
  });

  it('of dong-3 are all of these, exactly', () => {
    const figures = projectScheduleFigures(archive, get(archive.projects, 'dong-3'));
    expect(figures.map(({ text, working }) => [working.rule, text, working.exact])).toEqual([
      ['比率', '38.5%', '5/13'],
      ['序时比例', '69.2%', '9/13'],
      ['序时应完成', '0.90亿元', '90000000'],
      ['落后序时', '30.8个百分点', '4/13'],
      ['完成比率', '55.6%', '5/9'],
      ['序时应完成', '0.98亿元', '97500000'],
      ['落后序时', '36.5个百分点', '19/52'],
      ['逾期月数', '2个月', '2'],
      ['开工后天数', '71天', '71'],
    ]);
  });

  it('of nan-4 are its months past the planned start', () => {
    const figures = projectScheduleFigures(archive, get(archive.projects, 'nan-4'));
    expect(figures.map(({ text, working }) => [working.rule, text, working.formula])).toEqual([
      ['逾期月数', '3个月', '计划开工的月份到本月的月数'],
    ]);
  });
});
