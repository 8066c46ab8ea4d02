import { describe, expect, it } from 'vitest';
import { withoutFollowUps } from '../../src/reading/without-follow-ups.ts';
import { card, FILES, issue, problemsOf, returned, stating, TRIAL } from './trial-site.ts';

const count = (told: string): number => (told === '' ? 0 : told.split('\n\n').length);
const broken = (file: string) => ({ [file]: TRIAL[file]?.replace(/^( *(?:名称|标题|地区)): /m, '$1: @') });

describe('a record that cannot be read is not said to be missing', () => {
  it.each([
    'city',
    'county',
    'project',
    'campaign',
    'source',
    'indicators',
    'issue',
    'mechanism',
    'problem',
    'event',
  ] as const)('the %s', (kind) => {
    const told = problemsOf(broken(FILES[kind]));
    expect(told).toMatch(new RegExp(`^${FILES[kind]}:`));
    expect(told).toContain('这个符号在 YAML 里另有用途');
    if (kind !== 'indicators') expect(count(told)).toBe(1);
  });

  it.each(['city', 'county', 'project', 'campaign', 'source', 'indicators', 'issue'] as const)(
    'the %s, whatever makes it unreadable',
    (kind) => {
      for (const bytes of ['', 'x', 'x\n', '\u0000', new Uint8Array([0xb1, 0xea])]) {
        const told = problemsOf({ [FILES[kind]]: bytes });
        expect(count(told), told).toBe(1);
        expect(told).toMatch(new RegExp(`^${FILES[kind]}:`));
      }
    },
  );

  it('nor is one that has a wrong key, which is told with its cure', () => {
    const told = problemsOf({ [FILES.city]: TRIAL[FILES.city]?.replace('上级', '上极') });
    expect(told).toMatchInlineSnapshot(`
      "content/cities/tonghua/city.md:5:1  错误  key-known
        上极: 吉林省
        ^^^^
        没有“上极”这个键。是不是 上级？
        改法：写成 上级；若不需要，删掉这一行。"
    `);
  });

  it('nor are the other indicators of a file in which one is wrong', () => {
    const told = problemsOf({
      [FILES.indicators]: TRIAL[FILES.indicators]?.replace('类型: 累计', '类型: 累积'),
    });
    expect(told).toMatchInlineSnapshot(`
      "content/indicators/trial.yaml:16:9  错误  word-known
        类型: 累积
              ^^^^
        “类型”不能是“累积”。是不是 累计？
        改法：写成其中之一：流量 累计 存量 比率 词 日期"
    `);
  });

  it('but a name that is misspelt is told all the same', () => {
    const told = problemsOf({
      ...broken(FILES.city),
      [FILES.project]: TRIAL[FILES.project]?.replace('地区: 通化县', '地区: 通花县'),
    });
    expect(count(told)).toBe(2);
    expect(told).toContain('没有名为“通花县”的地区。是不是 通化县？');
  });

  it('and a wrong unit, a wrong date and a wrong key in other files are told as well', () => {
    const told = problemsOf({
      ...broken(FILES.source),
      ...stating('总投资: 600亿'),
      [FILES.issue]: issue(1, 1, '## 总体情形\n'),
      [FILES.campaign]: TRIAL[FILES.campaign]?.replace('期间: 2023', '期间: 2023.4'),
    });
    expect([...told.matchAll(/错误 {2}(\S+)/g)].map((match) => match[1])).toEqual([
      'date-shape',
      'quantity-shape',
      'section-known',
      'yaml-well-formed',
    ]);
  });
});

describe('an issue', () => {
  it('that cannot be read leaves no gap in the numbers', () => {
    expect(count(problemsOf({ 'content/issues/b/issue.mdx': issue(2, 2), [FILES.issue]: 'x' }))).toBe(1);
  });

  it('whose prose cannot be read is not said to have none', () => {
    const text = issue(1, 1, '## 总体情况\n\n<5000万元\n').replace(
      '日期: 2023-05-06',
      '日期: 2023-05-06\n代替: [总体情况]',
    );
    expect(problemsOf({ [FILES.issue]: text })).toMatchInlineSnapshot(`
      "content/issues/tonghua-2023-04/issue.mdx:16:1  错误  prose-grammar
        <5000万元
        ^
        正文里的“<”被当成了网页标签。
        改法：“小于”写成文字（低于、不足）；要印数字，写成 <数 指标="开工率" 地区="集安市"/>。"
    `);
  });
});

describe('of several problems at one place the most basic is told', () => {
  const at = (line: number, column: number, width = 4) => ({ file: 'content/a.yaml', line, column, width });
  const problem = (rule: string, line = 5, column = 3) => ({
    rule,
    at: at(line, column),
    message: rule,
    cure: '',
  });
  const rules = (...problems: ReturnType<typeof problem>[]) =>
    withoutFollowUps(problems).map((one) => one.rule);

  it('the character before the YAML, the YAML before its meaning', () => {
    expect(rules(problem('quantity-shape'), problem('yaml-one-line'), problem('character-plain'))).toEqual([
      'character-plain',
    ]);
  });

  it('where they do not meet, all of them', () => {
    expect(rules(problem('quantity-shape', 5, 20), problem('character-plain'))).toHaveLength(2);
    expect(rules(problem('quantity-shape', 6), problem('character-plain'))).toHaveLength(2);
  });

  it('the shape of a record is not blamed for the line below it', () => {
    expect(rules(problem('value-shape', 4), problem('yaml-colon'))).toEqual(['yaml-colon']);
    expect(rules(problem('quantity-shape', 4), problem('yaml-colon'))).toHaveLength(2);
  });

  it('and nothing twice', () => {
    expect(rules(problem('source-exists'), problem('source-exists'))).toEqual(['source-exists']);
  });

  it('files do not mix', () => {
    const other = { ...problem('quantity-shape'), at: { ...at(5, 3), file: 'content/b.yaml' } };
    expect(rules(other, problem('character-plain'))).toHaveLength(2);
  });
});

it('two files with several faults each are told at once, in order', () => {
  const told = problemsOf({
    [FILES.project]: card(['名称: 安宇', '简名: 安宇', '地区: 通花县', '说明: 生产基地。'], '已有3户。\n'),
    [FILES.countyReturn]: returned('陈述:\n  开工项目数: 20\n  计划总投资: 6亿元', ['截至: 2023.10']),
  });
  expect(told).toMatchInlineSnapshot(`
    "content/cities/tonghua/counties/tonghua-xian/projects/anyu.md:3:1  错误  key-known
      简名: 安宇
      ^^^^
      没有“简名”这个键。是不是 简称？
      改法：写成 简称；若不需要，删掉这一行。

    content/cities/tonghua/counties/tonghua-xian/projects/anyu.md:7:5  错误  prose-numbers-bound
      已有3户。
          ^
      正文里直接写了数字“3”。
      改法：数字写成报送里的一条陈述；这里只写文字。

    content/cities/tonghua/counties/tonghua-xian/returns/2023-04.yaml:4:7  错误  date-shape
      截至: 2023.10
            ^^^^^^^
      “2023.10”不是能认出的日期。
      改法：写成 2023-10。

    content/cities/tonghua/counties/tonghua-xian/returns/2023-04.yaml:6:15  错误  quantity-shape
      开工项目数: 20
                  ^^
      开工项目数：“20”没有单位。
      改法：补上单位，例如 33个、187.6亿元、60.6%。

    content/cities/tonghua/counties/tonghua-xian/returns/2023-04.yaml:7:3  错误  indicator-exists
      计划总投资: 6亿元
      ^^^^^^^^^^
      没有名为“计划总投资”的指标。它不是“总投资”：两个口径不同，不能互相代替。
      改法：先在 content/indicators/ 里写明它的口径，再使用。"
  `);
});
