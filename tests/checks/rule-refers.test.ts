import { describe, expect, it } from 'vitest';
import { type Changes, problemsOf } from '../reading/trial-site.ts';

const CURVES = `seasonal:\n  名称: 冬歇\n  说明: 冬天停工。\n  各月: [${Array.from({ length: 12 }, () => 1).join(', ')}]\n`;
const LIGHT = [
  'progress:',
  '  名称: 投资进度',
  '  说明: 落后于序时。',
  '  看什么: 投资进度',
  '  方式: 落后百分点',
  '  黄: 10',
  '  红: 30',
  '  曲线: seasonal',
  '',
].join('\n');
const NOTICE = [
  'behind:',
  '  名称: 提示函',
  '  说明: 亮了灯。',
  '  对象: 项目',
  '  灯: [progress]',
  '  起: 红',
  '  答复工作日: 5',
  '',
].join('\n');
const OVERRIDE = [
  'one:',
  '  规则: progress',
  '  项目: anyu',
  "  月份: '2023-04'",
  '  改为: 绿',
  '  理由: 已经补报。',
  '  由: 市项目中心',
  "  日期: '2023-05-08'",
  '',
].join('\n');

const told = (changes: Changes): string =>
  problemsOf({
    'content/rules/curves.yaml': CURVES,
    'content/rules/lights.yaml': LIGHT,
    'content/rules/notices.yaml': NOTICE,
    'content/rules/overrides.yaml': OVERRIDE,
    ...changes,
  });

describe('what a rule names is there', () => {
  it('or nothing is told', () => {
    expect(told({})).toBe('');
  });

  it('and no person is named where a light is set by hand', () => {
    expect(
      told({ 'content/rules/overrides.yaml': OVERRIDE.replace('市项目中心', '张三') }),
    ).toMatchInlineSnapshot(`
      "content/rules/overrides.yaml:7:7  错误  post-named
        由: 张三
            ^^^^
        “张三”认不出是职务或单位。
        改法：写单位或职务，例如 县发改局、副县长、县发改局副局长；几个之间用顿号；不写姓名和电话。"
    `);
  });

  it('the curve of a light', () => {
    expect(
      told({ 'content/rules/lights.yaml': LIGHT.replace('曲线: seasonal', '曲线: seasonl') }),
    ).toMatchInlineSnapshot(`
      "content/rules/lights.yaml:8:9  错误  rule-refers
        曲线: seasonl
              ^^^^^^^
        没有名为“seasonl”的序时曲线。是不是 seasonal？
        改法：写成 seasonal；若确是新的，先写进 content/rules/curves.yaml。"
    `);
  });

  it('the lights of a letter', () => {
    expect(
      told({ 'content/rules/notices.yaml': NOTICE.replace('[progress]', '[progres]') }),
    ).toMatchInlineSnapshot(`
      "content/rules/notices.yaml:5:7  错误  rule-refers
        灯: [progres]
            ^^^^^^^^^
        没有名为“progres”的亮灯规则。是不是 progress？
        改法：写成 progress；若确是新的，先写进 content/rules/lights.yaml。"
    `);
  });

  it('the rule and the project of an override', () => {
    expect(
      told({
        'content/rules/overrides.yaml': OVERRIDE.replace('规则: progress', '规则: other').replace(
          'anyu',
          'anyv',
        ),
      }),
    ).toMatchInlineSnapshot(`
      "content/rules/overrides.yaml:2:9  错误  rule-refers
        规则: other
              ^^^^^
        没有名为“other”的亮灯规则。
        改法：先写进 content/rules/lights.yaml，再使用；或者删去它。

      content/rules/overrides.yaml:3:9  错误  rule-refers
        项目: anyv
              ^^^^
        没有名为“anyv”的项目。是不是 anyu？
        改法：写成 anyu；若确是新的，先写进 projects/ 里的项目卡片。"
    `);
  });

  it('the place of an override, which is of a project or of a place, never of both or of none', () => {
    const of = (lines: string) =>
      told({ 'content/rules/overrides.yaml': OVERRIDE.replace('  项目: anyu\n', lines) });
    expect(of('  地区: 通化县\n')).toBe('');
    expect(of('  地区: 通花县\n')).toContain('没有名为“通花县”的地区。是不是 通化县？');
    expect(of('  项目: anyu\n  地区: 通化县\n')).toContain('“地区”和“项目”都写了。');
    expect(of('')).toContain('没有写改谁的灯。');
  });

  it('the indicators of milestones and of races', () => {
    expect(
      told({
        'content/rules/milestones.yaml': 'start:\n  名称: 开工\n  指标: 开工时问\n  环节: 建设\n',
        'content/rules/races.yaml': 'one:\n  名称: 在建\n  说明: 比开工。\n  类别: 在建\n  指标: [开工绿]\n',
      }),
    ).toMatchInlineSnapshot(`
      "content/rules/milestones.yaml:3:9  错误  rule-refers
        指标: 开工时问
              ^^^^^^^^
        没有名为“开工时问”的指标。是不是 开工率？
        改法：写成 开工率；若确是新的，先写进 content/indicators/。

      content/rules/races.yaml:5:9  错误  rule-refers
        指标: [开工绿]
              ^^^^^^^^
        没有名为“开工绿”的指标。是不是 开工率？
        改法：写成 开工率；若确是新的，先写进 content/indicators/。"
    `);
  });
});

describe('a light rule is sound', () => {
  const light = (from: string, to: string): string =>
    told({ 'content/rules/lights.yaml': LIGHT.replace(from, to) });

  it('or its measure does not fit what it looks at', () => {
    expect(light('方式: 落后百分点', '方式: 逾期月数')).toMatchInlineSnapshot(`
      "content/rules/lights.yaml:5:9  错误  light-sound
        方式: 逾期月数
              ^^^^^^^^
        看“投资进度”的规则不能按“逾期月数”亮灯。
        改法：方式写成 落后百分点 或 完成比率 或 连续月数。"
    `);
    expect(light('看什么: 投资进度', '看什么: 开工')).toContain('方式写成 逾期月数 或 连续月数。');
    expect(light('看什么: 投资进度', '看什么: 入统')).toContain('方式写成 逾期月数。');
  });

  it('or it is of places and looks at what only a project has', () => {
    expect(light('看什么: 投资进度', '看什么: 形象进度\n  对象: 地区')).toContain(
      '“形象进度”是项目的事，地区没有。',
    );
  });

  it('or it has no curve', () => {
    expect(light('  曲线: seasonal\n', '')).toContain('没有写按哪条序时曲线');
  });

  it('or it is red before it is yellow', () => {
    expect(light('红: 30', '红: 5')).toMatchInlineSnapshot(`
      "content/rules/lights.yaml:7:7  错误  light-sound
        红: 5
            ^
        红灯比黄灯先亮：黄 10，红 5。
        改法：红的数要大于黄的数。"
    `);
    expect(light('方式: 落后百分点', '方式: 完成比率')).toContain('红的数要小于黄的数。');
    expect(light('方式: 落后百分点\n  黄: 10', '方式: 完成比率\n  黄: 80')).toBe('');
  });
});
